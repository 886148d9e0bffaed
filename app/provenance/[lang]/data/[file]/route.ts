import { fileParams, languageOf } from '@/components/layout/params';
import { DATASETS } from '@/data/catalogue';
import { provenanceOfDataset } from '@/data/provenance/dataset-file';
import { datasetOf } from '@/data/publish/published-file';

const EXTENSION = '.json';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () => fileParams(() => DATASETS.map(({ name }) => `${name}${EXTENSION}`));

/** What stands around the rows of a dataset: its sources, other values in print, the waves of its polls. */
export async function GET(_request: Request, { params }: { params: Promise<{ lang: string; file: string }> }): Promise<Response> {
  const { lang, file } = await params;
  return Response.json(provenanceOfDataset(datasetOf(file.slice(0, -EXTENSION.length)), languageOf({ lang })));
}
