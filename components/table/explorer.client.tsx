'use client';

import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { DatasetName } from '@/data/catalogue';
import type { TableColumn } from '@/data/publish/table-row';
import type { Language } from '@/data/text/context';
import { formatFor } from '@/data/text/format';
import type { RowsHandle, Shown } from './rows-body.client';
import { saveFile } from './save-file.client';
import styles from './table.module.css';
import { TableControls } from './table-controls.client';
import { TableHead } from './table-head.client';
import { TablePager } from './table-pager.client';
import { toSearch } from './table-state';
import { TableStatus } from './table-status.client';
import { filled, type TableWords } from './table-words';
import { useRowCard } from './use-row-card.client';
import { type Intents, useRows } from './use-rows.client';
import { useTableState } from './use-table-state.client';

interface ExplorerProps {
  name: DatasetName;
  /** Address of the whole dataset as CSV: the rows as published. */
  file: string;
  columns: readonly TableColumn[];
  dataKey: readonly string[];
  count: number;
  pageSize: number;
  language: Language;
  /** Words of that language alone: a page loads no other. */
  text: TableWords;
  title: string;
  /** The first rows, drawn on the server. */
  children: ReactNode;
}

const NONE: readonly string[] = [];

/** A table of which the page holds the first rows; the reader's first step towards more loads the others. */
export function Explorer({ name, file, columns, dataKey, count, pageSize, language, text, title, children }: ExplorerProps) {
  const format = formatFor(language);
  const { state, ignored, anchor, cell, change } = useTableState(name, columns);
  const { loading, load } = useRows({ address: file, columns, key: dataKey, count });
  const [shown, setShown] = useState<Shown>({ matching: count, page: 1, isLost: false });
  const rows = useRef<RowsHandle>(null);
  const region = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState(false);
  const loaded = typeof loading === 'object' ? loading : undefined;
  // All columns stand there until the rows that follow the reader's wishes do.
  const hidden = loaded ? state.hidden : NONE;

  useEffect(() => {
    if (toSearch(state, columns) !== '' || wanted || (anchor !== '' && (cell !== '' || !document.getElementById(anchor)))) load();
  }, [state, columns, wanted, anchor, cell, load]);
  useEffect(() => {
    if (!wanted || !rows.current) return;
    saveFile(`${name}-shown.csv`, rows.current.csv());
    setWanted(false);
  });

  // The focus that woke the page came before anyone here could hear it.
  useEffect(() => {
    if (region.current?.querySelector(':focus')) load();
  }, [load]);

  const { choose, element } = useRowCard({ name, title, columns, dataKey, hidden, language, load });
  // An anchor that is no row may be that of another part of the page.
  const isLost = loaded !== undefined && shown.isLost && anchor !== '' && !document.getElementById(anchor);
  const intent = useCallback(() => void load(), [load]);
  const intents: Intents = { onFocus: intent, onPointerDown: intent, onKeyDown: intent };
  return (
    <div ref={region} data-table={name} data-rows={loaded ? 'all' : 'first'}>
      <fieldset className={styles.fieldset} {...intents}>
        <TableControls columns={columns} state={state} text={text} change={change} download={() => setWanted(true)} />
      </fieldset>
      <TableStatus
        {...{ loading, count, text, format }}
        matching={shown.matching}
        ignored={isLost ? [...ignored, `#${anchor}`] : ignored}
        retry={intent}
      />
      <section className="scroll" aria-label={text.region} tabIndex={0}>
        {/* A pointer may choose any cell; the keyboard has the button of each row. */}
        <table className={styles.table} onClick={choose}>
          <caption>
            {loaded || count <= pageSize ? title : filled(text.caption, title, format.number(pageSize), format.number(count))}
          </caption>
          <TableHead {...{ columns, state, text, change, intents, hidden }} />
          {loaded ? (
            <loaded.Body
              {...{ columns, anchor, cell, language }}
              ref={rows}
              rows={loaded.rows}
              state={state}
              size={pageSize}
              none={text.none}
              openRow={text.openRow}
              tell={setShown}
            />
          ) : (
            children
          )}
        </table>
      </section>
      <div {...intents}>
        <TablePager
          page={shown.page}
          pages={Math.max(1, Math.ceil(shown.matching / pageSize))}
          go={(page) => change({ page })}
          {...{ text, format }}
        />
      </div>
      {element}
    </div>
  );
}
