import { languageOf, languageParams } from '@/components/layout/params';
import { eventsFile } from '@/data/compare/browser-files';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = languageParams;

/** The events that a comparison can draw. */
export async function GET(_request: Request, { params }: { params: Promise<{ lang: string }> }): Promise<Response> {
  return Response.json(eventsFile(languageOf(await params)));
}
