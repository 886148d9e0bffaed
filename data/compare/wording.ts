import { type Period, pointsOf } from '../series';
import type { PollSeries, WaveMethod, Wording } from './comparable';

/** One wave of one public, as the box under a comparison tells it. */
export interface AskedWave extends WaveMethod {
  period: Period;
}

/** How one question was put: its words, and who was asked when and how. */
export interface WordingBox {
  /** `family/question`. */
  id: string;
  family: string;
  wordings: Wording[];
  /** One a public or group, whichever of its answers are shown. */
  asked: { who: string; waves: AskedWave[] }[];
}

const wavesOf = ({ measure, series }: PollSeries): AskedWave[] => {
  const periods = new Map(pointsOf(series).map(({ label, period }) => [label, period]));
  return measure.waves.flatMap((wave) => {
    const period = periods.get(wave.label);
    return period ? [{ ...wave, period }] : [];
  });
};

/** A box for each question of the polls shown, in their order. */
export function wordingBoxes(polls: PollSeries[]): WordingBox[] {
  const boxes = new Map<string, WordingBox>();
  for (const poll of polls) {
    const { family, question, wordings } = poll.measure;
    const id = `${family}/${question}`;
    const box = boxes.get(id) ?? { id, family, wordings: [], asked: [] };
    const known = new Set(box.wordings.map(({ programme }) => programme));
    box.wordings.push(...wordings.filter(({ programme }) => !known.has(programme)));
    if (!box.asked.some(({ who }) => who === poll.names.who)) box.asked.push({ who: poll.names.who, waves: wavesOf(poll) });
    boxes.set(id, box);
  }
  return [...boxes.values()];
}
