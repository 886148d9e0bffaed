import { preparedFile, preparedFiles } from '@/components/compare/prepared-files';
import { fileParams, languageOf } from '@/components/layout/params';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () => fileParams(preparedFiles);

/** A prepared comparison as a file: `.csv` of all its panels, `.svg` as a picture, `.json` of one chart for the live one. */
export async function GET(_request: Request, { params }: { params: Promise<{ lang: string; file: string }> }): Promise<Response> {
  const { lang, file } = await params;
  return preparedFile(languageOf({ lang }), file);
}
