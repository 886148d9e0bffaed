import type { Dataset } from '../csv/dataset';
import { arrivalsAnnual, arrivalsMonthly, arrivalsWorld, entriesMonthly, visitorSpending } from '../tourism/datasets';
import { shown } from './rounding';
import { at, groupBy, type Rule } from './rule';

/** Entries count residents too: up to 1.3 times the arrivals of a month, in the winter of 2022. */
const ENTRIES = 2;
/** Total spending over spending a visitor gives the visitors within 0.6 per cent. */
const SPENDING = 0.05;

/** Arrivals from one country are no more than from the whole world. */
export const arrivalsArePartOfTheWorld: Rule = function* (files) {
  const worlds = new Map(files.rows(arrivalsWorld).map((world) => [`${world.row.period} ${world.row.destination}`, world]));
  for (const [dataset, time] of [
    [arrivalsMonthly, 'month'],
    [arrivalsAnnual, 'year'],
  ] as [Dataset, string][]) {
    for (const row of files.rows(dataset)) {
      const world = worlds.get(`${row.text[time]} ${row.text.destination}`);
      const limit = world?.row.arrivals_persons;
      if (world === undefined || limit === undefined || Number(row.text.arrivals_persons) <= limit) continue;
      yield at(
        dataset,
        row,
        'arrivals_persons',
        `is more than arrivals from the whole world, ${limit} in ${arrivalsWorld.name} on line ${world.line}`,
      );
    }
  }
};

/** Entries through immigration are a little more than the arrivals of the same month. */
export const entriesAreNearArrivals: Rule = function* (files) {
  const arrivals = new Map(files.rows(arrivalsMonthly).map((month) => [month.id, month]));
  for (const row of files.rows(entriesMonthly)) {
    const month = arrivals.get(row.id);
    const persons = month?.row.arrivals_persons;
    if (month === undefined || persons === undefined) continue;
    if (row.row.entries_persons >= persons && row.row.entries_persons <= ENTRIES * persons) continue;
    yield at(
      entriesMonthly,
      row,
      'entries_persons',
      `is not between the arrivals, ${persons} in ${arrivalsMonthly.name} on line ${month.line}, and twice as many`,
    );
  }
};

/** What all visitors spent over what each spent is how many came. */
export const spendingFitsItsVisitors: Rule = function* (files) {
  if (!files.whole(arrivalsMonthly, arrivalsAnnual)) return;
  const visitors = new Map<string, { persons: number; months: number }>();
  const quarterOf = (month: string) => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
  for (const { row } of files.rows(arrivalsMonthly)) {
    const key = `${quarterOf(row.month)} ${row.origin}`;
    const { persons, months } = visitors.get(key) ?? { persons: 0, months: 0 };
    if (row.arrivals_persons !== undefined) visitors.set(key, { persons: persons + row.arrivals_persons, months: months + 1 });
  }
  for (const { row } of files.rows(arrivalsAnnual))
    if (row.arrivals_persons !== undefined) visitors.set(`${row.year} ${row.origin}`, { persons: row.arrivals_persons, months: 3 });
  for (const [key, rows] of groupBy(files.rows(visitorSpending), ({ row }) => `${row.period} ${row.origin}`)) {
    const total = rows.find(({ row }) => row.measure === 'total-expenditure');
    const each = rows.find(({ row }) => row.measure === 'expenditure-per-visitor')?.row.value_jpy;
    const counted = visitors.get(key);
    if (total?.row.value_jpy === undefined || !each || counted?.months !== 3) continue;
    const found = total.row.value_jpy / each;
    if (Math.abs(found / counted.persons - 1) <= SPENDING) continue;
    yield at(
      visitorSpending,
      total,
      'value_jpy',
      `over ${each} a visitor makes ${shown(Math.round(found))} visitors; ${counted.persons} came`,
    );
  }
};
