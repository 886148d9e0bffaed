import { type Context, LANGUAGES } from '../text/context';
import { datasetText } from '../text/datasets';
import { addressOf } from './address';
import { factsOf } from './facts';
import { dataChanges } from './history';
import { LICENCE } from './licence';
import { FILE_FORMATS, MEDIA_TYPES, type NamedDataset } from './published-file';
import { unitOf } from './unit';
import { dataVersion } from './version';

const CONTEXT = 'https://schema.org';

/** Structured data as the text of a script element: nothing in it can close the element. */
export const structuredText = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/** When a file of the dataset last changed; the date of the data where that is not known. */
function modified(dataset: NamedDataset): string {
  return dataChanges().find(({ files }) => files.some((file) => file.dataset === dataset.name))?.at ?? dataVersion().moment;
}

/** A dataset for search engines (https://schema.org/Dataset). */
export function datasetStructure(dataset: NamedDataset, { text, language }: Context) {
  const { title, description } = datasetText(text, dataset.name);
  const { period, bytes } = factsOf(dataset);
  const publisher = { '@type': 'Organization', name: text.site.name, url: addressOf('/') };
  const measured = Object.keys(dataset.columns).flatMap((name) => {
    const unit = unitOf(name);
    return unit ? [{ '@type': 'PropertyValue', name, unitText: text.pages.data.dataset.units[unit] }] : [];
  });
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    name: `${title} · ${text.site.name}`,
    // Search engines ask for at least 50 characters, which the shortest descriptions do not have.
    description: `${description} ${text.site.description}`,
    url: addressOf(`/${language}/data/${dataset.name}/`),
    version: dataVersion().version,
    dateModified: modified(dataset),
    license: LICENCE.address,
    isAccessibleForFree: true,
    inLanguage: [...LANGUAGES],
    creator: publisher,
    temporalCoverage: period && `${period.from}/${period.to}`,
    spatialCoverage: [text.codes.country.JPN, text.codes.country.KOR],
    variableMeasured: measured.length > 0 ? measured : undefined,
    includedInDataCatalog: { '@type': 'DataCatalog', name: text.site.name, url: addressOf(`/${language}/data/`) },
    distribution: FILE_FORMATS.map((format) => ({
      '@type': 'DataDownload',
      encodingFormat: MEDIA_TYPES[format],
      contentUrl: addressOf(`/data/${dataset.name}.${format}`),
      contentSize: `${bytes[format]} B`,
    })),
  };
}

/** The pages above a page and the page itself (https://schema.org/BreadcrumbList). */
export function trailStructure(language: string, trail: readonly { label: string; path: string }[], title: string) {
  const steps = trail.map(({ label, path }) => ({ name: label, item: addressOf(`/${language}${path}`) }));
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: [...steps, { name: title }].map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  };
}
