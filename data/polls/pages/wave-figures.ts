import type { Figure } from '../../figure';
import { figure } from '../../figures';
import { type Point, pointsOf } from '../../series';
import type { Language } from '../../text/context';
import { figureSections } from '../figures';
import type { WaveEntry } from './programme';

function pointsIn({ chart }: Figure): Point[] {
  const points = chart.kind === 'time' ? chart.series.flatMap(pointsOf) : chart.rows.flatMap((row) => row.points);
  return points.filter((point) => point !== undefined);
}

/** Figures of a poll's page that show this wave and no other. */
export function figuresOfWave(slug: string, { programme, wave }: WaveEntry, language: Language): Figure[] {
  return figureSections(slug)
    .flatMap(({ figures }) => figures.map((id) => figure(id, language)))
    .filter((candidate) => pointsIn(candidate).every(({ rowId }) => rowId.startsWith(`${programme}.${wave}.`)));
}
