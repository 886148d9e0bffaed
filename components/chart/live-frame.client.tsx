'use client';

import { type ComponentType, type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { LiveChartProps } from './live-chart.client';

interface LiveFrameProps {
  /** Address of the laid-out chart as JSON. */
  source: string;
  words: { keys: string; failed: string; retry: string };
  /** The static chart. It keeps its place, unseen, under the live one, so the swap moves nothing. */
  children: ReactNode;
}

type Live = { chart: LiveChartProps['chart']; Chart: ComponentType<LiveChartProps> };

/** Recharts and the chart's data arrive together, or not at all. */
async function fetchLive(source: string): Promise<Live> {
  const [response, { LiveChart }] = await Promise.all([fetch(source), import('./live-chart.client')]);
  if (!response.ok) throw new Error(`${source}: ${response.status}`);
  return { chart: await response.json(), Chart: LiveChart };
}

/**
 * Shows the static chart until the reader's first intent (pointer, touch or focus), then the live one in the same place.
 * When the live chart cannot be had, the static one stays and a retry is offered to the keyboard and to touch.
 */
export function LiveFrame({ source, words, children }: LiveFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const started = useRef(false);
  const [live, setLive] = useState<Live>();
  const [failed, setFailed] = useState(false);

  const wake = () => {
    if (started.current) return;
    started.current = true;
    const show = (fetched: Live) => {
      setFailed(false);
      setLive(fetched);
    };
    fetchLive(source).then(show, () => {
      started.current = false;
      setFailed(true);
    });
  };

  // The intent that woke the page may have been meant for this chart.
  const wakeIfMeant = useEffectEvent(() => {
    if (frame.current?.matches(':hover, :focus-within')) wake();
  });
  useEffect(() => wakeIfMeant(), []);

  return (
    <div
      ref={frame}
      data-island
      className="plot"
      onPointerEnter={wake}
      onTouchStart={wake}
      onFocus={wake}
      // Still focusable by script: taking the index away from the focused frame would drop the focus before the live chart takes it.
      tabIndex={live ? -1 : 0}
      role="group"
      aria-label={words.keys}
    >
      <div className={live ? 'still' : undefined}>{children}</div>
      {live && <live.Chart chart={live.chart} frame={frame} label={words.keys} />}
      {failed && (
        <p role="status" className="live-failed">
          {words.failed}{' '}
          <button type="button" onClick={wake}>
            {words.retry}
          </button>
        </p>
      )}
    </div>
  );
}
