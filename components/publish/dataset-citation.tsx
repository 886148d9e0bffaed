import { absoluteAddress } from '@/data/publish/address';
import { citationOf } from '@/data/publish/citation';
import type { NamedDataset } from '@/data/publish/published-file';
import { contextOf, type Language } from '@/data/text/context';
import { Copied } from './copied';

/** How to quote a dataset, ready to copy. */
export function DatasetCitation({ dataset, language }: { dataset: NamedDataset; language: Language }) {
  const context = contextOf(language);
  const words = context.text.cite;
  const { apa, bibtex, newspaper } = citationOf(dataset, context);
  return (
    <>
      <p>
        {words.original} {absoluteAddress('/') ? words.withAddress : words.noAddress} {words.hint}
      </p>
      <Copied label={words.newspaper} text={newspaper} />
      <Copied label={words.apa} text={apa} />
      <Copied label={words.bibtex} text={bibtex} />
    </>
  );
}
