import { shownPrepared } from '@/components/compare/shown-prepared';
import { figuresCsv } from '@/components/download/figure-csv';
import { languageOf, languageParams } from '@/components/layout/params';
import { PREPARED_SLUGS } from '@/data/compare/prepared';
import { sourceOf } from '@/data/sources/lookup';
import { contextOf } from '@/data/text/context';

const EXTENSION = '.csv';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () =>
  languageParams().flatMap(({ lang }) => PREPARED_SLUGS.map((slug) => ({ lang, file: `${slug}${EXTENSION}` })));

/** All panels of a prepared comparison as one CSV. */
export async function GET(_request: Request, { params }: { params: Promise<{ lang: string; file: string }> }): Promise<Response> {
  const { lang, file } = await params;
  const { figures } = shownPrepared(file.slice(0, -EXTENSION.length), contextOf(languageOf({ lang })));
  return new Response(figuresCsv(figures, sourceOf), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
