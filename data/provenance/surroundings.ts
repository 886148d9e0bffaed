import { sourceOf } from '../sources/lookup';
import type { Language } from '../text/context';
import { dataText } from '../text/data-words';
import { type CardSource, type OtherValue, rowKey, type Surroundings, type WaveMethod } from './around';
import type { Cell } from './cell';
import { otherValues } from './others';
import { waveMethods } from './wave-method';

function cardSource(id: string, language: Language): CardSource {
  const { title, publisher, type, url, published, retrieved, obtained_via: via } = sourceOf(id);
  return { title, publisher, type, url, published, retrieved, via: dataText(via, language) };
}

/** Values in print may stand in words; those of rows are numbers. */
const inWords = ({ value, by, reason, ...other }: OtherValue, language: Language): OtherValue => ({
  ...other,
  value: dataText(value, language),
  by: by && dataText(by, language),
  reason: reason && dataText(reason, language),
});

/** The sources, other values and waves that cells name, each once. */
export function surroundingsOf(cells: readonly Pick<Cell, 'dataset' | 'row' | 'sources' | 'wave'>[], language: Language): Surroundings {
  const others: Record<string, OtherValue[]> = {};
  const waves: Record<string, WaveMethod> = {};
  const ids = new Set<string>();
  for (const cell of cells) {
    const found = otherValues().get(rowKey(cell));
    if (found) others[rowKey(cell)] = found.map((other) => inWords(other, language));
    const wave = cell.wave === undefined ? undefined : waveMethods(language).get(cell.wave);
    if (cell.wave !== undefined && wave) waves[cell.wave] = wave;
    for (const id of cell.sources) ids.add(id);
    for (const { sources } of found ?? []) for (const id of sources) ids.add(id);
    for (const { source } of wave?.breaks ?? []) ids.add(source);
  }
  return { sources: Object.fromEntries([...ids].map((id) => [id, cardSource(id, language)])), others, waves };
}
