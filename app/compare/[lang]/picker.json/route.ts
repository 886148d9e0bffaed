import { languageOf, languageParams } from '@/components/layout/params';
import { pickerFile } from '@/data/compare/browser-files';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = languageParams;

/** What the picker of series offers. */
export async function GET(_request: Request, { params }: { params: Promise<{ lang: string }> }): Promise<Response> {
  return Response.json(pickerFile(languageOf(await params)));
}
