import { fileHref } from '@/components/layout/href';
import { factsOf } from '@/data/publish/facts';
import { FILE_FORMATS, type NamedDataset } from '@/data/publish/published-file';
import { contextOf, type Language } from '@/data/text/context';

/** The permanent files of a dataset, with their sizes. */
export function DownloadLinks({ dataset, language }: { dataset: NamedDataset; language: Language }) {
  const { text, format } = contextOf(language);
  const { bytes } = factsOf(dataset);
  return FILE_FORMATS.map((kind, index) => (
    <span key={kind}>
      {index > 0 && ' · '}
      <a href={fileHref(`/data/${dataset.name}.${kind}`)}>{text.pages.data[kind]}</a>{' '}
      {text.pages.data.size(format.number(Math.ceil(bytes[kind] / 1000)))}
    </span>
  ));
}
