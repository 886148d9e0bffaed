import type { Dataset } from '../csv/dataset';
import type { CheckedRow } from '../csv/read';
import { exchangeRates, tradeAnnual, tradeMonthly, tradeMonthlyChange, tradeReconciled, tradeWorld } from '../trade/datasets';
import { shown } from './rounding';
import { at, type Files, groupBy, type Rule } from './rule';

const CURRENCIES = ['value_usd', 'value_jpy'] as const;
const RECORDS: { dataset: Dataset; time: string }[] = [
  { dataset: tradeAnnual, time: 'year' },
  { dataset: tradeMonthly, time: 'month' },
];

/** How many times one figure may be another. Beside each, the greatest ratio on record. */
const TWO_DOCUMENTS = 1.2; // 1.05, 1965
const TWO_COUNTRIES = 2.5; // 1.81, 1961
const RECONCILED = 2.5; // 1.86, 1962
const MONTHS_AND_YEAR = 1.05; // 1.014, 2017
const TWO_CURRENCIES = 1.1; // 1.006, 2020
/** Points by which a published change may miss that of the figures, which were revised since: 0.98 on record. */
const CHANGE = 2.5;

const isOff = (one: number, other: number, times: number): boolean => one > times * other || other > times * one;
const ratio = (one: number, other: number): string => shown(Number((one / other).toPrecision(3)));
const flowOf = ({ text }: CheckedRow): string => [text.reporter, text.flow, text.partner ?? ''].join(' ');
const timeOf = ({ text }: CheckedRow): string => text.year ?? text.month ?? '';
const filled = (files: Files, dataset: Dataset, column: string) => files.rows(dataset).filter(({ text }) => Number(text[column]) > 0);

/** The record to draw of each flow and time in one currency. */
function drawn(files: Files, dataset: Dataset, currency: string): Map<string, CheckedRow> {
  const rows = filled(files, dataset, currency).filter(({ text }) => text.preferred !== 'false');
  return new Map(rows.map((row) => [`${timeOf(row)} ${flowOf(row)}`, row]));
}

/** Two documents' figures of one flow are nearly the same. */
export const recordsOfAFlowAgree: Rule = function* (files) {
  for (const { dataset } of RECORDS) {
    for (const currency of CURRENCIES) {
      const preferred = drawn(files, dataset, currency);
      for (const row of filled(files, dataset, currency)) {
        const first = preferred.get(`${timeOf(row)} ${flowOf(row)}`);
        if (!first || !isOff(Number(row.text[currency]), Number(first.text[currency]), TWO_DOCUMENTS)) continue;
        const times = ratio(Number(row.text[currency]), Number(first.text[currency]));
        yield at(dataset, row, currency, `is ${times} times the preferred record on line ${first.line}, ${first.text[currency]}`);
      }
    }
  }
};

/** What one country sells the other buys; a reconciled figure lies near both. */
export const bothCountriesCountOneFlow: Rule = function* (files) {
  const records = drawn(files, tradeAnnual, 'value_usd');
  for (const [key, exporter] of records) {
    const [year, reporter, flow, partner] = key.split(' ');
    const importer = records.get(`${year} ${partner} imports ${reporter}`);
    if (flow !== 'exports' || !importer) continue;
    const [sold, bought] = [Number(exporter.text.value_usd), Number(importer.text.value_usd)];
    if (isOff(sold, bought, TWO_COUNTRIES)) {
      yield at(
        tradeAnnual as Dataset,
        exporter,
        'value_usd',
        `is ${ratio(sold, bought)} times what ${partner} counts on line ${importer.line}, ${bought}`,
      );
    }
  }
  for (const row of files.rows(tradeReconciled)) {
    const { year, exporter, importer, value_usd: value } = row.row;
    const record = records.get(`${year} ${exporter} exports ${importer}`);
    const counted = Number(record?.text.value_usd);
    if (record && isOff(value, counted, RECONCILED)) {
      yield at(
        tradeReconciled,
        row,
        'value_usd',
        `is ${ratio(value, counted)} times what ${exporter} counts in ${tradeAnnual.name} on line ${record.line}, ${counted}`,
      );
    }
  }
};

/** Twelve months sum to their year, but for revisions. */
export const tradeMonthsSumToTheYear: Rule = function* (files) {
  for (const currency of CURRENCIES) {
    const years = drawn(files, tradeAnnual, currency);
    const months = groupBy(drawn(files, tradeMonthly, currency).values(), (row) => `${timeOf(row).slice(0, 4)} ${flowOf(row)}`);
    for (const [key, twelve] of months) {
      const year = years.get(key);
      if (!year || twelve.length < 12) continue;
      const sum = twelve.reduce((total, { text }) => total + Number(text[currency]), 0);
      if (!isOff(sum, Number(year.text[currency]), MONTHS_AND_YEAR)) continue;
      yield at(tradeAnnual as Dataset, year, currency, `is not near the sum of its months in ${tradeMonthly.name}, ${shown(sum)}`);
    }
  }
};

/** A flow in yen is the flow in dollars at the year's rate. */
export const currenciesAgree: Rule = function* (files) {
  const rates = new Map(files.rows(exchangeRates).flatMap(({ row }) => (row.currency === 'JPY' ? [[row.period, row.per_usd]] : [])));
  for (const dataset of [tradeAnnual, tradeWorld] as Dataset[]) {
    const dollars = drawn(files, dataset, 'value_usd');
    for (const [key, yen] of drawn(files, dataset, 'value_jpy')) {
      const [other, rate] = [dollars.get(key), rates.get(timeOf(yen))];
      if (!other || !rate) continue;
      const expected = Number(other.text.value_usd) * rate;
      if (!isOff(Number(yen.text.value_jpy), expected, TWO_CURRENCIES)) continue;
      yield at(
        dataset,
        yen,
        'value_jpy',
        `is not near value_usd ${other.text.value_usd} on line ${other.line} at ${rate} yen, ${shown(Math.round(expected))}`,
      );
    }
  }
};

/** A change on the year before is that of the two months, where both are here in one currency. */
export const changesFitTheirMonths: Rule = function* (files) {
  const ofGoods = files.rows(tradeMonthlyChange).filter(({ row }) => row.item === 'all-goods');
  for (const currency of CURRENCIES) {
    const months = drawn(files, tradeMonthly, currency);
    for (const change of ofGoods) {
      const { month, change_on_year_percent: stated } = change.row;
      const before = `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
      const [now, then] = [month, before].map((time) => Number(months.get(`${time} ${flowOf(change)}`)?.text[currency]));
      const found = 100 * ((now ?? Number.NaN) / (then ?? Number.NaN) - 1);
      if (!(Math.abs(found - stated) > CHANGE)) continue;
      yield at(
        tradeMonthlyChange,
        change,
        'change_on_year_percent',
        `is not the change from ${then} in ${before} to ${now}, ${shown(Number(found.toFixed(1)))}`,
      );
    }
  }
};
