'use client';

import { type ComponentType, type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { Boundary } from '@/components/layout/boundary';
import { Failed } from '@/components/layout/failed';
import type { LiveChartProps } from './live-chart.client';

type Placed = LiveChartProps['chart'];

interface LiveFrameProps {
  /** The laid-out chart, or the address of its JSON. A chart may change: the live one follows. An address may not. */
  source: string | Placed;
  words: { keys: string; failed: string; retry: string };
  /** Told which point or bar the reader clicks, taps or presses Enter on. */
  onPick?: LiveChartProps['onPick'];
  /** The static chart. It stays as it is under the live one, which says its name in its place. */
  children: ReactNode;
}

const liveChart = () => import('./live-chart.client');

/**
 * Fetches the code of live charts when an awake page has nothing else to do, for readers with a pointer, who come upon a chart unawares;
 * a finger that only scrolls is spared it. If it fails, the chart that is pointed at asks again.
 */
function fetchAhead(): void {
  if (matchMedia('(hover: hover)').matches) window.requestIdleCallback?.(() => void liveChart().catch(() => {}));
}

type Live = { Chart: ComponentType<LiveChartProps>; fetched?: Placed };

async function fetchChart(address: string): Promise<Placed> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** Recharts and, where it is not here yet, the chart arrive together, or not at all. */
async function fetchLive(source: string | Placed): Promise<Live> {
  const fetched = typeof source === 'string' ? fetchChart(source) : undefined;
  const [chart, { LiveChart }] = await Promise.all([fetched, liveChart()]);
  return { Chart: LiveChart, fetched: chart };
}

/**
 * Lays the live chart over the static one at the reader's first intent (pointer, touch or focus).
 * When the live chart cannot be had, the static one stays as it was: the next touch or pointer asks again, and the keyboard has a
 * button, which nobody sees before it has the focus.
 */
export function LiveFrame({ source, words, onPick, children }: LiveFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const started = useRef(false);
  const [live, setLive] = useState<Live>();
  const [failed, setFailed] = useState(false);

  const fail = () => {
    started.current = false;
    setLive(undefined);
    setFailed(true);
  };
  const wake = () => {
    if (started.current) return;
    started.current = true;
    const show = (fetched: Live) => {
      setFailed(false);
      setLive(fetched);
    };
    fetchLive(source).then(show, fail);
  };

  // The intent that woke the page may have been meant for this chart.
  const wakeIfMeant = useEffectEvent(() => {
    if (frame.current?.matches(':hover, :focus-within')) wake();
    else fetchAhead();
  });
  useEffect(() => wakeIfMeant(), []);

  const chart = typeof source === 'string' ? live?.fetched : source;
  return (
    <div
      ref={frame}
      data-chart={typeof source === 'string' ? source : undefined}
      className="plot"
      onPointerEnter={wake}
      onTouchStart={wake}
      onFocus={wake}
      // Still focusable by script: taking the index away from the focused frame would drop the focus before the live chart takes it.
      tabIndex={live ? -1 : 0}
      role="group"
      aria-label={words.keys}
    >
      <div aria-hidden={live ? true : undefined}>{children}</div>
      {live && chart && (
        <Boundary failed={fail}>
          <live.Chart chart={chart} frame={frame} label={words.keys} onPick={onPick} />
        </Boundary>
      )}
      {failed && <Failed words={words} retry={wake} className="live-failed" />}
    </div>
  );
}
