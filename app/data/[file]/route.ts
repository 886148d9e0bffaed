import { dataPackage } from '@/data/publish/datapackage';
import { datasetOf, PUBLISHED_FILES, publishedFile } from '@/data/publish/published-file';
import { contextOf } from '@/data/text/context';

const PACKAGE = 'datapackage.json';
const JSON_TYPE = 'application/json; charset=utf-8';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = (): { file: string }[] => [PACKAGE, ...PUBLISHED_FILES].map((file) => ({ file }));

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  if (file === PACKAGE) return new Response(dataPackage(contextOf('en')), { headers: { 'content-type': JSON_TYPE } });
  const [name = '', extension] = file.split('.');
  const format = extension === 'json' ? 'json' : 'csv';
  return new Response(publishedFile(datasetOf(name), format), {
    headers: { 'content-type': format === 'json' ? JSON_TYPE : 'text/csv; charset=utf-8' },
  });
}
