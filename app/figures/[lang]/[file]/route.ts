import { figureFile, figureFiles } from '@/components/download/figure-files';
import { fileParams, languageOf } from '@/components/layout/params';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () => fileParams(figureFiles);

/** A figure as a file: `.json` for the live chart, `.csv` as displayed, `.svg` as a picture. */
export async function GET(_request: Request, { params }: { params: Promise<{ lang: string; file: string }> }): Promise<Response> {
  const { lang, file } = await params;
  return figureFile(languageOf({ lang }), file);
}
