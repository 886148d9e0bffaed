import { fileParams, languageOf } from '@/components/layout/params';
import { seriesJson } from '@/data/compare/browser-files';
import { catalogue } from '@/data/compare/catalogue';

const EXTENSION = '.json';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () => fileParams((language) => [...catalogue(language).keys()].map((id) => `${id}${EXTENSION}`));

/** One series of the site, for a comparison that a reader puts together. */
export async function GET(_request: Request, { params }: { params: Promise<{ lang: string; file: string }> }): Promise<Response> {
  const { lang, file } = await params;
  const json = seriesJson(file.slice(0, -EXTENSION.length), languageOf({ lang }));
  return new Response(json, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
