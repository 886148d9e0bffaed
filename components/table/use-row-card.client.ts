import { type MouseEvent, useRef } from 'react';
import { fileHref } from '@/components/layout/href';
import { fetchJson } from '@/components/source/card/shown-cell';
import { useCard } from '@/components/source/card/use-card.client';
import type { DatasetName } from '@/data/catalogue';
import type { Surroundings } from '@/data/provenance/around';
import { cellOfRow } from '@/data/provenance/cell';
import { rowAnchor, type TableColumn, type TableRow } from '@/data/publish/table-row';
import type { Language } from '@/data/text/context';
import { provenanceTextsOf } from '@/data/text/provenance-texts';

interface RowCardProps {
  name: DatasetName;
  title: string;
  columns: readonly TableColumn[];
  dataKey: readonly string[];
  hidden: readonly string[];
  language: Language;
  load(): Promise<{ rows: readonly TableRow[] } | undefined>;
}

/** The column a row is about: its first figure that is no part of its key, or else the first cell that is filled. */
function mainColumn(columns: readonly TableColumn[], dataKey: readonly string[], row: TableRow): string {
  const filled = columns.filter((_, index) => row.cells[index]);
  const inside = filled.filter(({ name }) => !dataKey.includes(name));
  return (inside.find(({ kind }) => kind === 'number') ?? inside[0] ?? filled[0])?.name ?? '';
}

/** The row and column of a click on a table of a dataset; no column for the button of the row, nothing for links and headings. */
function clicked(target: EventTarget, visible: readonly TableColumn[]): { anchor: string; column?: string } | undefined {
  if (!(target instanceof Element) || target.closest('a')) return undefined;
  const cell = target.closest<HTMLTableCellElement>('tbody td');
  const anchor = cell?.parentElement?.id;
  if (!cell || !anchor) return undefined;
  return { anchor, column: target.closest('button') ? undefined : visible[cell.cellIndex]?.name };
}

/** Opens the card of a cell of a dataset: the table has the row, one small file what stands around it. */
export function useRowCard({ name, title, columns, dataKey, hidden, language, load }: RowCardProps) {
  const { ask, element } = useCard(language);
  const fetched = useRef<Promise<Surroundings>>(undefined);

  const show = (anchor: string, column: string | undefined) =>
    ask(async () => {
      fetched.current ??= fetchJson<Surroundings>(fileHref(`/provenance/${language}/data/${name}.json`)).catch((error: unknown) => {
        fetched.current = undefined;
        throw error;
      });
      const [loaded, around, words] = await Promise.all([load(), fetched.current, provenanceTextsOf(language)]);
      const row = loaded?.rows.find(({ id }) => rowAnchor(id) === anchor);
      if (!row) throw new Error(`${name} has no row ${anchor}`);
      const text = Object.fromEntries(columns.map((entry, index) => [entry.name, row.cells[index] ?? '']));
      const cell = cellOfRow({ dataset: name, row: row.id }, text, column ?? mainColumn(columns, dataKey, row), around.notes ?? {});
      return { title: words.title(title, row.id), cell, around };
    });

  const choose = (event: MouseEvent) => {
    // A reader who marks text to copy it has not asked for a card.
    if (!window.getSelection()?.isCollapsed) return;
    const place = clicked(
      event.target,
      columns.filter((column) => !hidden.includes(column.name)),
    );
    if (place) show(place.anchor, place.column);
  };
  return { choose, element };
}
