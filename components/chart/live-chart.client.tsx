'use client';

import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useState } from 'react';
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

/** Size of the box and of the padding around its plot, in px: the static chart's, so that both plots coincide. */
export interface Box {
  width: number;
  height: number;
  margin: { top: number; right: number; bottom: number; left: number };
}

function measure(frame: HTMLElement): Box | undefined {
  const pad = frame.querySelector<HTMLElement>('.pad');
  if (!pad) return undefined;
  const style = getComputedStyle(pad);
  return {
    width: pad.clientWidth,
    height: pad.clientHeight,
    margin: {
      top: Number.parseFloat(style.paddingTop),
      right: Number.parseFloat(style.paddingRight),
      bottom: Number.parseFloat(style.paddingBottom),
      left: Number.parseFloat(style.paddingLeft),
    },
  };
}

/** Which series are shown, and whether events are: the live chart follows the static one, which the page's switches hide and show. */
function readSwitches(frame: HTMLElement, count: number): { shown: boolean[]; events: boolean } {
  const isDrawn = (selector: string, otherwise: boolean) => {
    const mark = frame.querySelector(`.pad ${selector}`);
    return mark ? getComputedStyle(mark).display !== 'none' : otherwise;
  };
  return { shown: Array.from({ length: count }, (_, index) => isDrawn(`.s${index}`, true)), events: isDrawn('.events-shown', false) };
}

/** What the live chart reads out, point by point: whose and when, then the value. The rest stands on its card and in the table. */
const readIn = (live: HTMLElement): string[] =>
  [...live.querySelectorAll('.readout > div')].map((point) =>
    [point.querySelector('p'), point.querySelector('li')].map((part) => part?.textContent).join(' '),
  );

/**
 * The chart drawn by Recharts over the static one, whose name it takes, with tooltip and keyboard. It is said where the arrow keys have
 * led when the key is let go: a key held down is not followed by thirty sentences, nor is a pointer, whose reader sees.
 */
export function LiveChart({ chart, frame, label, onPick }: LiveChartProps) {
  const count = chart.kind === 'time' ? chart.lines.length : chart.groups.length;
  const [box, setBox] = useState<Box>();
  const [switches, setSwitches] = useState<ReturnType<typeof readSwitches>>();
  const [said, setSaid] = useState<string[]>([]);

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const update = () => setBox(measure(element));
    const observer = new ResizeObserver(update);
    observer.observe(element);
    update();
    return () => observer.disconnect();
    // Another chart may need other room beside its plot, in a box of the same size.
  }, [frame, chart]);

  // Before the browser paints, so that a chart that changes shows its new lines at once.
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const update = () => setSwitches(readSwitches(element, count));
    const figure = element.closest('.figure');
    figure?.addEventListener('change', update);
    update();
    return () => figure?.removeEventListener('change', update);
  }, [frame, chart, count]);

  // Focus that woke the chart goes on to it, so that the arrow keys work at once. Recharts draws its surface some frames later.
  const ready = box !== undefined;
  useEffect(() => {
    const element = frame.current;
    if (!ready || !element) return;
    const handOver = () => {
      if (document.activeElement !== element) return;
      const surface = element.querySelector<SVGElement>('.recharts-surface[tabindex="0"]');
      if (surface) surface.focus();
      else request = requestAnimationFrame(handOver);
    };
    let request = requestAnimationFrame(handOver);
    return () => cancelAnimationFrame(request);
  }, [ready, frame]);

  if (!box || !switches) return null;
  const { shown, events } = switches;
  const name = frame.current?.querySelector('.pad svg')?.getAttribute('aria-label') ?? label;
  const say = (event: KeyboardEvent<HTMLDivElement>) => setSaid(event.key.startsWith('Arrow') ? readIn(event.currentTarget) : []);
  return (
    <div className="live" onKeyUp={say}>
      {chart.kind === 'time' ? (
        <LiveTime chart={chart} box={box} label={name} shown={shown} events={events} onPick={onPick} />
      ) : (
        <LiveBars chart={chart} box={box} label={name} shown={shown} onPick={onPick} />
      )}
      <div role="status" className="hidden-text">
        {said.map((point) => (
          <p key={point}>{point}</p>
        ))}
      </div>
    </div>
  );
}
