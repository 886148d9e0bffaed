import type { MetadataRoute } from 'next';
import { absoluteAddress } from '@/data/publish/address';

export const dynamic = 'force-static';

/** All may be read; the list of pages is named where its whole address, which the format asks for, is known. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: absoluteAddress('/sitemap.xml') };
}
