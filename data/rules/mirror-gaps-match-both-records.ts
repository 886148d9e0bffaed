import type { CheckedRow } from '../csv/read';
import { tradeAnnual, tradeMirror } from '../trade/datasets';
import { halfStep, shown, within } from './rounding';
import { at, groupBy, type Rule } from './rule';

type TradeRow = CheckedRow<typeof tradeAnnual>;

/** The record a mirror row compares: the one of its own source, else the preferred one. */
function recordOf(records: readonly TradeRow[] = [], source: string): TradeRow | undefined {
  const inDollars = records.filter(({ row }) => row.value_usd !== undefined);
  return inDollars.find(({ row }) => row.source_id === source) ?? inDollars.find(({ row }) => row.preferred);
}

/** A mirror gap is the importer's record less the exporter's, and both are the records of trade-annual. */
export const mirrorGapsMatchBothRecords: Rule = function* (files) {
  const records = groupBy(files.rows(tradeAnnual), ({ row }) => `${row.year} ${row.reporter} ${row.flow} ${row.partner}`);
  for (const mirror of files.rows(tradeMirror)) {
    const { year, exporter, importer, exporter_reported_usd, importer_reported_usd, gap_usd, gap_percent_of_exporter, source_id } =
      mirror.row;
    const gap = importer_reported_usd - exporter_reported_usd;
    const percent = (100 * gap) / exporter_reported_usd;
    if (!within(gap_usd, gap, 0))
      yield at(tradeMirror, mirror, 'gap_usd', `is not the importer's record less the exporter's, ${shown(gap)}`);
    if (!within(gap_percent_of_exporter, percent, halfStep(mirror.text.gap_percent_of_exporter))) {
      yield at(tradeMirror, mirror, 'gap_percent_of_exporter', `is not gap_usd in percent of the exporter's record, ${shown(percent)}`);
    }
    const sides = [
      ['exporter_reported_usd', `${year} ${exporter} exports ${importer}`],
      ['importer_reported_usd', `${year} ${importer} imports ${exporter}`],
    ] as const;
    for (const [column, key] of sides) {
      const record = recordOf(records.get(key), source_id);
      if (record && record.row.value_usd !== mirror.row[column]) {
        yield at(tradeMirror, mirror, column, `is not the value of trade-annual on line ${record.line}, ${record.text.value_usd}`);
      }
      if (!record && files.whole(tradeAnnual)) yield at(tradeMirror, mirror, column, `has no record in trade-annual for ${key}`);
    }
  }
};
