import type { Metadata } from 'next';
import { pictureOfPage } from '@/components/share/page-picture';
import { absoluteAddress, addressOf } from '@/data/publish/address';
import { inEachLanguage } from '@/data/publish/site-map';
import { contextOf, type Language } from '@/data/text/context';

/**
 * The picture of a link to a page. Next makes whole addresses of pictures only, and would make one up; where the site's own is
 * not known, the address from the root of the host stands in names that take any text.
 */
function shareImage(language: Language, path: string): Pick<Metadata, 'twitter' | 'other'> & { images?: string[] } {
  const file = `/share/${language}/${pictureOfPage(path, language)}.png`;
  const whole = absoluteAddress(file);
  const twitter = { card: 'summary_large_image' } as const;
  return whole ? { images: [whole], twitter } : { twitter, other: { 'og:image': addressOf(file) } };
}

/** Title, description, canonical address and picture of a page. */
export function pageMetadata(language: Language, path: string, title: string, description?: string): Metadata {
  const { site } = contextOf(language).text;
  const isHome = path === '/';
  const { images, ...share } = shareImage(language, path);
  return {
    title: isHome ? `${site.name}: ${site.tagline}` : `${title} · ${site.name}`,
    description: description ?? site.description,
    alternates: {
      canonical: addressOf(`/${language}${path}`),
      languages: Object.fromEntries(inEachLanguage(path).map(([code, own]) => [code, addressOf(own)])),
      types: { 'application/atom+xml': addressOf('/feed.xml') },
    },
    openGraph: { title, description: description ?? site.description, siteName: site.name, locale: language, type: 'website', images },
    ...share,
  };
}

/** The front door shows what the English front page does, at an address of its own. */
export function frontDoorMetadata(): Metadata {
  const front = pageMetadata('en', '/', contextOf('en').text.site.name);
  return { ...front, alternates: { ...front.alternates, canonical: addressOf('/') } };
}
