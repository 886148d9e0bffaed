'use client';

import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import type { PlacedBarChart, PlacedTimeChart } from './layout/placed';
import { LiveBars } from './live-bars.client';
import { LiveTime } from './live-time.client';

export interface LiveChartProps {
  chart: PlacedTimeChart | PlacedBarChart;
  /** The box that holds the static chart. */
  frame: RefObject<HTMLDivElement | null>;
  label: string;
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

/** Which series the legend's switches leave on, and whether events are shown: the switches are native, the page holds their state. */
function readSwitches(frame: HTMLElement, count: number): { shown: boolean[]; events: boolean } {
  const figure = frame.closest('.figure');
  const isOn = (selector: string, otherwise: boolean) => figure?.querySelector<HTMLInputElement>(selector)?.checked ?? otherwise;
  return { shown: Array.from({ length: count }, (_, index) => isOn(`.t${index}`, true)), events: isOn('.toggle-events', false) };
}

/** The chart drawn by Recharts over the static one, with tooltip and keyboard. */
export function LiveChart({ chart, frame, label }: LiveChartProps) {
  const count = chart.kind === 'time' ? chart.lines.length : chart.groups.length;
  const [box, setBox] = useState<Box>();
  const [switches, setSwitches] = useState({ shown: Array.from({ length: count }, () => true), events: false });

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const update = () => setBox(measure(element));
    const observer = new ResizeObserver(update);
    observer.observe(element);
    update();
    return () => observer.disconnect();
  }, [frame]);

  useEffect(() => {
    const element = frame.current;
    const figure = element?.closest('.figure');
    if (!element || !figure) return;
    const update = () => setSwitches(readSwitches(element, count));
    figure.addEventListener('change', update);
    update();
    return () => figure.removeEventListener('change', update);
  }, [frame, count]);

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

  if (!box) return null;
  return (
    <div className="live">
      {chart.kind === 'time' ? (
        <LiveTime chart={chart} box={box} label={label} shown={switches.shown} events={switches.events} />
      ) : (
        <LiveBars chart={chart} box={box} label={label} shown={switches.shown} />
      )}
    </div>
  );
}
