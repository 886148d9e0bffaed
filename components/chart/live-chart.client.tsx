'use client';

import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Box, boxIn } from './box';
import type { PlacedBarChart, PlacedTimeChart } from './layout/placed';
import { LiveBars } from './live-bars.client';
import { LiveTime } from './live-time.client';
import type { PickedPoint } from './reading.client';

export interface LiveChartProps {
  chart: PlacedTimeChart | PlacedBarChart;
  /** The box that holds the static chart. */
  frame: RefObject<HTMLDivElement | null>;
  label: string;
  /** Told which point or bar the reader clicks, taps or presses Enter on. */
  onPick?(point: PickedPoint): void;
}

/** Which series are shown: the live chart reads out what the page's switches leave of the static one. */
const readSwitches = (frame: HTMLElement, count: number): boolean[] =>
  Array.from({ length: count }, (_, index) => {
    const mark = frame.querySelector(`.pad .s${index}`);
    return !mark || getComputedStyle(mark).display !== 'none';
  });

/** Points, once, at the place in a chart that the reader pressed before it was live, which the loader left there. */
function pointAgain(frame: HTMLElement, surface: Element): void {
  const [x, y] = frame.dataset.pointed?.split(' ').map(Number) ?? [];
  if (x === undefined || y === undefined) return;
  delete frame.dataset.pointed;
  const place = { clientX: x - window.scrollX, clientY: y - window.scrollY };
  surface.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, ...place }));
}

/** What the live chart reads out, point by point: whose and when, then the value. The rest stands on its card and in the table. */
const readIn = (live: HTMLElement): string[] =>
  [...live.querySelectorAll('.readout > div')].map((point) =>
    [point.querySelector('p'), point.querySelector('li')].map((part) => part?.textContent).join(' '),
  );

/**
 * Recharts over the static chart, whose name it takes: it finds, marks and reads out what the pointer or the keys mean, and draws nothing
 * a second time. It is said where the arrow keys have led when the key is let go: a key held down is not followed by thirty sentences,
 * nor is a pointer, whose reader sees.
 */
export function LiveChart({ chart, frame, label, onPick }: LiveChartProps) {
  const layer = useRef<HTMLDivElement>(null);
  const count = chart.kind === 'time' ? chart.lines.length : chart.groups.length;
  const [box, setBox] = useState<Box>();
  const [shown, setShown] = useState<boolean[]>();
  const [said, setSaid] = useState<string[]>([]);

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const update = () => setBox(boxIn(element));
    const observer = new ResizeObserver(update);
    observer.observe(element);
    update();
    return () => observer.disconnect();
    // Another chart may need other room beside its plot, in a box of the same size.
  }, [frame, chart]);

  // Before the browser paints, so that a chart that changes answers with its new lines at once.
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const update = () => setShown(readSwitches(element, count));
    const figure = element.closest('.figure');
    figure?.addEventListener('change', update);
    update();
    return () => figure?.removeEventListener('change', update);
  }, [frame, chart, count]);

  // Focus that woke the chart goes on to it, so that the arrow keys work at once, and what was pressed is read out. Recharts draws its
  // surface some frames later.
  const ready = box !== undefined;
  useEffect(() => {
    const element = frame.current;
    if (!ready || !element) return;
    const handOver = () => {
      if (document.activeElement !== element) return;
      const surface = element.querySelector<SVGElement>('.recharts-surface[tabindex="0"]');
      if (!surface) request = requestAnimationFrame(handOver);
      else {
        surface.focus();
        pointAgain(element, surface);
      }
    };
    let request = requestAnimationFrame(handOver);
    return () => cancelAnimationFrame(request);
  }, [ready, frame]);

  if (!box || !shown) return null;
  const name = frame.current?.querySelector('.pad svg')?.getAttribute('aria-label') ?? label;
  const say = (event: KeyboardEvent<HTMLDivElement>) => setSaid(event.key.startsWith('Arrow') ? readIn(event.currentTarget) : []);
  return (
    <div ref={layer} className="live" onKeyUp={say}>
      {chart.kind === 'time' ? (
        <LiveTime chart={chart} box={box} label={name} shown={shown} layer={layer} onPick={onPick} />
      ) : (
        <LiveBars chart={chart} box={box} label={name} shown={shown} layer={layer} onPick={onPick} />
      )}
      <div role="status" className="hidden-text">
        {said.map((point) => (
          <p key={point}>{point}</p>
        ))}
      </div>
    </div>
  );
}
