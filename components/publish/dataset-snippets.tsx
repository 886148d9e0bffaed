import { absoluteAddress } from '@/data/publish/address';
import { factsOf } from '@/data/publish/facts';
import type { NamedDataset } from '@/data/publish/published-file';
import { snippetsOf } from '@/data/publish/snippets';
import { contextOf, type Language } from '@/data/text/context';
import { Copied } from './copied';

/** Code that reads a dataset with the tools that analysts use. */
export function DatasetSnippets({ dataset, language }: { dataset: NamedDataset; language: Language }) {
  const { text, format } = contextOf(language);
  const words = text.cite.use;
  const files = absoluteAddress('/') ? words.fromAddress : words.fromFile;
  return (
    <>
      <p>{words.lede(format.number(factsOf(dataset).rows), files)}</p>
      {snippetsOf(dataset).map(({ tool, code }) => (
        <Copied key={tool} label={tool} text={code} />
      ))}
    </>
  );
}
