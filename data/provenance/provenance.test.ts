import { describe, expect, it } from 'vitest';
import { rowsOf } from '@/components/figure/rows';
import { cardFigure, cardFigureIds } from '@/components/source/card/card-figures';
import type { DatasetName } from '../catalogue';
import { seriesFile } from '../compare/browser-files';
import { catalogue } from '../compare/catalogue';
import { isFlow } from '../compare/comparable';
import { allEvents } from '../context/events';
import { eventSlug } from '../context/shown-event';
import { load } from '../csv/load';
import { figure } from '../figures';
import { datasetOf } from '../publish/published-file';
import { pointsOf } from '../series';
import { contextOf } from '../text/context';
import { eventPage } from '../timeline/event-page';
import { rowKey, type Surroundings } from './around';
import { type Cell, cellOfRow } from './cell';
import { provenanceOfDataset } from './dataset-file';
import { cellOfPoint, type FigureProvenance, provenanceOfFigure } from './figure-file';
import { cellOfPointAlone } from './point-cell';

/** A cell of the site's own data, and what stands around its dataset, as a reader of the table is told. */
function found(dataset: DatasetName, row: string, column: string) {
  const text = load(datasetOf(dataset)).find(({ id }) => id === row)?.text;
  if (!text) throw new Error(`${dataset} has no row ${row}`);
  const around = provenanceOfDataset(datasetOf(dataset), 'en');
  const cell = cellOfRow({ dataset, row }, text, column, {});
  return { cell, around, others: around.others[rowKey(cell)] ?? [] };
}

function ofFigure(id: string): FigureProvenance {
  const made = cardFigure(id, 'en');
  return provenanceOfFigure(made, rowsOf(made), contextOf('en'));
}

describe('a row that other documents contradict', () => {
  const { cell, around, others } = found('arrivals-monthly', '2017-02.KOR.JPN', 'arrivals_persons');

  it('has its value as published and its document with address, date and how it was read', () => {
    expect(cell).toMatchObject({ value: '600018', status: 'final', method: 'published' });
    const [source = ''] = cell.sources;
    expect(around.sources[source]).toMatchObject({ type: 'repository', publisher: 'Japan National Tourism Organization (JNTO)' });
    expect(around.sources[source]?.retrieved).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(around.sources[source]?.via).toBeTruthy();
  });

  it('tells the other value, who prints it and why this one was kept', () => {
    expect(others).toContainEqual(
      expect.objectContaining({ kind: 'print', value: '599745', by: 'JTB and JATA', column: 'arrivals_persons', settled: true }),
    );
    expect(others[0]?.reason).toContain('JNTO');
    for (const id of others[0]?.sources ?? []) expect(around.sources[id]).toBeDefined();
  });
});

describe('a value that another row supersedes', () => {
  const rows = load(datasetOf('trade-annual')).filter(
    ({ text }) => text.year === '2019' && text.reporter === 'KOR' && text.flow === 'exports',
  );
  const drawn = rows.find(({ text }) => text.preferred === 'true');
  const given = rows.find(({ text }) => text.preferred === 'false');

  it('leads to the row that charts draw, and that row back to it', () => {
    const kept = found('trade-annual', drawn?.id ?? '', 'value_usd');
    const superseded = found('trade-annual', given?.id ?? '', 'value_usd');
    expect(superseded.others).toContainEqual(
      expect.objectContaining({ kind: 'row', row: drawn?.id, preferred: true, value: drawn?.text.value_usd, column: 'value_usd' }),
    );
    expect(kept.others).toContainEqual(
      expect.objectContaining({ kind: 'row', row: given?.id, preferred: false, value: given?.text.value_usd }),
    );
  });
});

describe('a poll figure', () => {
  const row = 'cabinet-office-mail.2020.JPN.KOR.all.affinity.feel-total';
  const { cell, around } = found('poll-responses', row, 'share_percent');

  it('has the method of its wave and the way to the page of the wave', () => {
    const wave = around.waves[cell.wave ?? ''];
    expect(wave).toMatchObject({ wave: '2020', mode: 'mail', path: '/polls/cabinet-office/2020/' });
    expect(wave?.sample).toBeGreaterThan(0);
  });

  it('says that its method changed there, and that no line crosses the change', () => {
    const [broken] = around.waves[cell.wave ?? '']?.breaks ?? [];
    expect(broken?.never).toBe(true);
    expect(around.sources[broken?.source ?? '']).toBeDefined();
  });

  it('that is absent says why, and has no value', () => {
    const absent = found('poll-responses', 'bbc.2017.JPN.KOR.all.influence-in-the-world.mainly-positive', 'share_percent');
    expect(absent.cell).toMatchObject({
      value: '',
      status: 'no-fieldwork',
      note: { text: 'Neither Japan nor South Korea was surveyed in 2017.' },
    });
  });
});

describe('a month that is not settled', () => {
  it.each(['provisional', 'estimate'])('is told to be %s, and how it was rounded', (status) => {
    const rows = load(datasetOf('arrivals-monthly')).filter(({ text }) => text.status === status);
    const rounded = rows.find(({ text }) => Number(text.rounded_to_persons) > 1);
    const { cell } = found('arrivals-monthly', rounded?.id ?? '', 'arrivals_persons');
    expect(cell.status).toBe(status);
    expect(cell.roundedTo).toBe(Number(rounded?.text.rounded_to_persons));
  });
});

describe('a computed point', () => {
  it('has no row of its own: it tells how it was worked out and from which rows', () => {
    const { cells, columns, rows } = ofFigure('trade-balance');
    const index = rows.indexOf('2019');
    const cell = cells[index]?.[0];
    expect(columns.length).toBe(cells[index]?.length);
    expect(cell).toMatchObject({ row: '', column: '' });
    expect(cell?.note).toBeTruthy();
    const parts = cell?.parts?.['trade-annual'] ?? [];
    expect(parts.length).toBe(2);
    const ids = new Set(load(datasetOf('trade-annual')).map(({ id }) => id));
    for (const part of parts) expect(ids.has(part)).toBe(true);
  });
});

it('every figure of every chart leads to a row that has its value, or tells how it was worked out and from what', () => {
  const faults: string[] = [];
  for (const id of cardFigureIds('en')) {
    const { cells, sources } = ofFigure(id);
    const all = cells.flat().filter((cell): cell is Cell => cell !== null);
    for (const { row, column, value, note, parts, status, sources: ids } of all) {
      const place = `${id}: ${row}`;
      if (row === '' && value !== '' && !note) faults.push(`${place} is computed, and nothing says how`);
      if (row === '' && value !== '' && !parts) faults.push(`${place} is computed, and nothing says from what`);
      if (row === '' && status === 'final') faults.push(`${place} is computed, and said to be its publisher’s last figure`);
      if (row !== '' && value !== '' && column === '') faults.push(`${place} has no column`);
      if (value === '' && (status === undefined || status === 'final')) faults.push(`${place} is empty, and nothing says why`);
      if (value !== '' && ids.length === 0) faults.push(`${place} has no document`);
      for (const source of ids) if (!sources[source]) faults.push(`${place}: ${source} is not in the file`);
    }
  }
  expect(faults).toEqual([]);
});

it('a figure’s cells print what its points say', () => {
  const made = figure('mutual-impressions', 'en');
  const { cells } = ofFigure('mutual-impressions');
  const points = rowsOf(made).rows.flatMap((row) => row.points);
  expect(cells.flat().map((cell) => (cell?.value ? Number(cell.value) : undefined))).toEqual(points.map((point) => point?.value));
});

describe('a chart cut to the time around an event', () => {
  const context = contextOf('en');
  const charts = allEvents(context).flatMap(({ id }) => eventPage(eventSlug(id), context).charts);

  it('has only rows and columns that the file of the whole figure has', () => {
    expect(charts.length).toBeGreaterThan(20);
    const faults: string[] = [];
    for (const { figure: cut, whole } of charts) {
      const known = rowsOf(figure(whole, 'en'));
      const shown = rowsOf(cut);
      const [rows, columns] = [known.rows.map(({ label }) => label), known.columns.map(({ id }) => id)];
      for (const { label, points } of shown.rows) {
        if (!rows.includes(label)) faults.push(`${whole}: ${label}`);
        const beside = shown.columns.map(({ id }) => known.rows[rows.indexOf(label)]?.points[columns.indexOf(id)]);
        if (points.some((point, index) => point && point.rowId !== beside[index]?.rowId)) faults.push(`${whole}: ${label} is another row`);
      }
    }
    expect(faults).toEqual([]);
  });
});

describe('a point whose row is not at hand', () => {
  const { format } = contextOf('en');
  const all = [...catalogue('en').values()];

  it('has the value, column, documents, wave and flags of its row, and says no less of how settled it is', () => {
    const faults: string[] = [];
    for (const { id, series } of all) {
      const { column } = seriesFile(id, 'en');
      for (const point of pointsOf(series).filter(({ rowId, value }) => rowId !== '' && value !== undefined)) {
        const alone = cellOfPointAlone(point, series.unit, column, format);
        const read = cellOfPoint(point, series.unit, contextOf('en'));
        const parts = (['row', 'column', 'value', 'sources', 'wave', 'roundedTo'] as const).filter(
          (part) => JSON.stringify(alone[part]) !== JSON.stringify(read[part]),
        );
        for (const part of parts) faults.push(`${id} ${point.label}: ${part} ${alone[part]}, not ${read[part]}`);
        // A point can have flags of its own, as `rounded`, and be derived where its row calls it provisional.
        if (read.flags?.some((flag) => !alone.flags?.includes(flag))) faults.push(`${id} ${point.label}: lacks a flag`);
        if (['provisional', 'estimate', 'derived', 'remainder'].includes(read.status ?? '') && !alone.status)
          faults.push(`${id} ${point.label}: ${read.status} is not said`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('that is absent says why and has no column', () => {
    const absent = all
      .flatMap(({ series }) => pointsOf(series))
      .find(({ dataset, value }) => dataset === 'poll-waves' && value === undefined);
    if (!absent) throw new Error('no point is known from its wave alone');
    const cell = cellOfPointAlone(absent, 'percent', 'share_percent', format);
    expect(cell).toMatchObject({ row: absent.rowId, column: '', value: '', status: absent.absence, wave: absent.rowId });
  });

  it('finds its documents around its dataset, and those of a rate of people around the residents too', () => {
    const around = new Map<DatasetName, Surroundings>();
    const sourcesOf = (dataset: DatasetName) => {
      const known = around.get(dataset) ?? provenanceOfDataset(datasetOf(dataset), 'en');
      around.set(dataset, known);
      return known.sources;
    };
    const missing = new Set<string>();
    for (const entry of all) {
      const { sum12 = [], per100 = [] } = isFlow(entry) ? entry.variants : {};
      for (const { dataset, sourceIds } of [...pointsOf(entry.series), ...sum12.flatMap(({ points }) => points)])
        for (const id of sourceIds.filter((source) => !sourcesOf(dataset)[source])) missing.add(`${dataset}: ${id}`);
      for (const { dataset, sourceIds } of per100.flatMap(({ points }) => points))
        for (const id of sourceIds.filter((source) => !sourcesOf(dataset)[source] && !sourcesOf('population')[source]))
          missing.add(`${dataset}: ${id}`);
    }
    expect([...missing]).toEqual([]);
  });
});
