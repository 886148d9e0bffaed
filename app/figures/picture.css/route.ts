import { pictureCss } from '@/components/chart/picture-css';

export const dynamic = 'force-static';

/** The stylesheet of pictures, for those that are drawn in the browser. */
export const GET = (): Response => new Response(pictureCss(), { headers: { 'content-type': 'text/css; charset=utf-8' } });
