import { pollProgrammes, pollWaves } from '../polls/datasets';
import { at, type Rule } from './rule';

/** First and last month in which the fieldwork of a wave may lie. */
function span(wave: string, calendar: 'calendar' | 'fiscal'): [string, string] {
  const year = Number(wave.slice(0, 4));
  // The Japanese fiscal year runs from April to March; late replies are taken until May.
  return calendar === 'fiscal' ? [`${year}-04`, `${year + 1}-05`] : [`${year - 1}-01`, `${year + 1}-12`];
}

/** A wave is named by a real time that is not in the future. */
export const wavesAreNamedByATime: Rule = function* (files) {
  const today = new Date().toISOString();
  for (const wave of files.rows(pollWaves)) {
    const name = wave.row.wave;
    const month = Number(name.slice(5) || 1);
    if (month < 1 || month > 12) yield at(pollWaves, wave, 'wave', 'has no such month');
    else if (name > today.slice(0, name.length)) yield at(pollWaves, wave, 'wave', 'is in the future');
  }
};

/** Fieldwork lies in the year that names the wave, the one before or the one after; in its fiscal year when so counted. */
export const wavesLieInTheirYear: Rule = function* (files) {
  const calendars = new Map(files.rows(pollProgrammes).map(({ row }) => [row.programme, row.wave_calendar]));
  for (const wave of files.rows(pollWaves)) {
    const calendar = calendars.get(wave.row.programme);
    if (calendar === undefined) continue;
    const [from, to] = span(wave.row.wave, calendar);
    for (const column of ['field_start', 'field_end'] as const) {
      const month = (wave.row[column] ?? from).slice(0, 7);
      const right = month >= from.slice(0, month.length) && month <= to.slice(0, month.length);
      if (!right) yield at(pollWaves, wave, column, `is not between ${from} and ${to}, as the ${calendar} wave ${wave.row.wave} needs`);
    }
  }
};
