import { FOLDER, folderFile } from '@/data/publish/folder';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = (): { file: string }[] => FOLDER.map((file) => ({ file }));

/** The permanent files of the data, and the list of their checksums. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { body, type } = folderFile((await params).file);
  return new Response(body, { headers: { 'content-type': type } });
}
