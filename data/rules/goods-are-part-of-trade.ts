import type { CheckedRow } from '../csv/read';
import { controlledMaterials, tradeAnnual, tradeCommodities } from '../trade/datasets';
import { shown, within } from './rounding';
import { at, groupBy, type Rule } from './rule';

type Goods = CheckedRow<typeof tradeCommodities>;

const DIGITS: Record<string, number> = { 'HS2017-2': 2, 'HS2017-6': 6, 'HSK-10': 10, 'SITC-1': 1 };
const TOTAL = 'TOTAL';

/** Goods of a whole classification may exceed another document's trade of that year by so much: 1.004 on record, 2015. */
const ABOVE_ALL = 1.02;

const flowOf = ({ text }: CheckedRow): string => [text.year, text.reporter, text.flow, text.partner].join(' ');
const sum = (goods: readonly Goods[]): number => goods.reduce((total, { row }) => total + row.value_usd, 0);

/** A commodity code has the digits of its classification, and names one thing. */
export const codesFitTheirClassification: Rule = function* (files) {
  const labels = new Map<string, Goods>();
  for (const goods of files.rows(tradeCommodities)) {
    const { classification, code, label } = goods.row;
    if (code === undefined || code === TOTAL) continue;
    const digits = DIGITS[classification];
    if (digits !== undefined && code.length !== digits)
      yield at(tradeCommodities, goods, 'code', `is not a code of ${classification}, which has ${digits} digits`);
    const first = labels.get(`${classification} ${code}`);
    if (first && first.row.label !== label)
      yield at(tradeCommodities, goods, 'label', `is not what ${code} is called on line ${first.line}`);
    labels.set(`${classification} ${code}`, first ?? goods);
  }
};

/** Sections sum to their total, items are no more than their chapter, and goods no more than all trade of their year. */
export const goodsArePartOfTrade: Rule = function* (files) {
  const trade = groupBy(
    files.rows(tradeAnnual).filter(({ row }) => row.value_usd !== undefined),
    flowOf,
  );
  const whole = files.whole(tradeCommodities);
  for (const [flow, ofFlow] of groupBy(files.rows(tradeCommodities), flowOf)) {
    const most = Math.max(...(trade.get(flow) ?? []).map(({ row }) => row.value_usd ?? 0));
    const chapters = new Map(ofFlow.filter(({ row }) => row.classification === 'HS2017-2').map((goods) => [goods.text.code, goods]));
    for (const [classification, goods] of groupBy(ofFlow, ({ row }) => row.classification)) {
      const [total] = goods.filter(({ text }) => text.code === TOTAL);
      const parts = goods.filter((part) => part !== total);
      const all = sum(parts);
      if (total && whole && !within(total.row.value_usd, all, 1e-6 * all)) {
        yield at(tradeCommodities, total, 'value_usd', `is not the sum of the ${parts.length} rows of ${classification}, ${shown(all)}`);
      }
      const [first] = parts;
      if (first && most > 0 && all > ABOVE_ALL * most) {
        yield at(
          tradeCommodities,
          first,
          'value_usd',
          `is the sum of ${parts.length} rows of ${classification}; all trade of ${flow} is ${most}`,
          shown(all),
        );
      }
    }
    const items = groupBy(
      ofFlow.filter(({ row }) => row.classification === 'HS2017-6'),
      ({ text }) => text.code.slice(0, 2),
    );
    for (const [code, ofChapter] of items) {
      const chapter = chapters.get(code);
      const [first] = ofChapter;
      if (!chapter || !first || sum(ofChapter) <= chapter.row.value_usd) continue;
      yield at(
        tradeCommodities,
        first,
        'value_usd',
        `is the sum of ${ofChapter.length} items of chapter ${code}, which has ${chapter.text.value_usd} on line ${chapter.line}`,
        shown(sum(ofChapter)),
      );
    }
  }
};

/** A customs code is always the same material, and twelve months of it sum to its year. */
export const materialsAreOneSeries: Rule = function* (files) {
  const rows = files.rows(controlledMaterials);
  const known = new Map<string, CheckedRow<typeof controlledMaterials>>();
  for (const row of rows) {
    const first = known.get(row.text.hs_code) ?? row;
    known.set(row.text.hs_code, first);
    for (const column of ['material', 'scope'] as const) {
      if (row.text[column] !== first.text[column])
        yield at(controlledMaterials, row, column, `is not that of ${row.text.hs_code} on line ${first.line}, ${first.text[column]}`);
    }
  }
  const seriesOf = ({ text }: CheckedRow) => [text.period?.slice(0, 4), text.reporter, text.flow, text.partner, text.hs_code].join(' ');
  const months = groupBy(
    rows.filter(({ row }) => row.frequency === 'monthly'),
    seriesOf,
  );
  for (const year of rows.filter(({ row }) => row.frequency === 'annual')) {
    const twelve = months.get(seriesOf(year)) ?? [];
    for (const column of ['value_usd', 'quantity_kg'] as const) {
      const figure = year.row[column];
      if (figure === undefined || twelve.length !== 12 || twelve.some(({ row }) => row[column] === undefined)) continue;
      const all = twelve.reduce((total, { row }) => total + (row[column] ?? 0), 0);
      // Tenths of a kilogram are rounded month by month.
      if (!within(all, figure, 0.5)) yield at(controlledMaterials, year, column, `is not the sum of its months, ${shown(all)}`);
    }
  }
};
