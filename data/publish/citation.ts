import { sourceOf } from '../sources/lookup';
import { publishersText } from '../sources/name';
import type { Context } from '../text/context';
import { datasetText } from '../text/datasets';
import { absoluteAddress } from './address';
import { factsOf } from './facts';
import { LICENCE } from './licence';
import type { NamedDataset } from './published-file';
import { dataVersion } from './version';

/** Publishers named in a sentence before "and others". */
const NAMED = 3;

export interface Citation {
  apa: string;
  bibtex: string;
  /** One sentence for a newspaper, with the publishers that most rows rest on. */
  newspaper: string;
}

/** Text as BibTeX prints it: its own signs are escaped. */
export const bibtexText = (text: string): string =>
  text.replace(/[\\{}&%$#_~^]/g, (sign) => {
    if (sign === '\\') return '\\textbackslash{}';
    return sign === '~' || sign === '^' ? `\\${sign}{}` : `\\${sign}`;
  });

/** A dataset quoted in three styles, with the version and date of the data and the day its sources were last read; the address only where it is known. */
export function citationOf(dataset: NamedDataset, context: Context): Citation {
  const { text, format, language } = context;
  const { version, date } = dataVersion();
  const { title } = datasetText(text, dataset.name);
  const { retrieved, sources } = factsOf(dataset);
  const day = retrieved && format.date(retrieved);
  const address = absoluteAddress(`/${language}/data/${dataset.name}/`);
  const year = date.slice(0, 4);
  const fields = {
    author: `{${bibtexText(text.cite.author)}}`,
    title: bibtexText(title),
    year,
    version,
    howpublished: text.cite.form,
    ...(address ? { url: address } : {}),
    note: text.cite.dataOf(date, retrieved, LICENCE.name),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return {
    apa: text.cite.apaReference(title, year, version, format.date(date), day, address),
    bibtex: `@misc{both-shores-${dataset.name},\n${lines.join(',\n')}\n}`,
    newspaper: text.cite.sentence(
      title,
      format.date(date),
      day,
      publishersText(
        sources.map(({ id }) => id),
        NAMED,
        sourceOf,
        context,
      ),
    ),
  };
}
