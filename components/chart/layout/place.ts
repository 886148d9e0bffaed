import { mainEvents } from '@/data/context/events';
import type { Figure } from '@/data/figure';
import { shortName } from '@/data/sources/lookup';
import type { Context } from '@/data/text/context';
import { layOutBars } from './bars';
import { layOutHeat } from './heat';
import type { PlacedChart } from './placed';
import { layOutTime } from './time';

/** Lays out a figure's chart: the one layout that the page, the picture and the live chart draw. */
export function placeChart({ chart, events }: Figure, context: Context): PlacedChart {
  if (chart.kind === 'bars') return layOutBars(chart, context, shortName);
  if (chart.kind === 'heat') return layOutHeat(chart, context, shortName);
  return layOutTime(chart, context, shortName, events ? mainEvents(events, context) : []);
}
