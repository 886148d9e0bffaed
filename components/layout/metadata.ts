import type { Metadata } from 'next';
import { addressOf } from '@/data/publish/address';
import { contextOf, type Language } from '@/data/text/context';

/** Title, description and canonical address of a page. */
export function pageMetadata(language: Language, path: string, title: string, description?: string): Metadata {
  const { site } = contextOf(language).text;
  const isHome = path === '/';
  return {
    title: isHome ? `${site.name}: ${site.tagline}` : `${title} · ${site.name}`,
    description: description ?? site.description,
    alternates: {
      canonical: addressOf(`/${language}${path}`),
      types: { 'application/atom+xml': addressOf('/feed.xml') },
    },
    openGraph: { title, description: description ?? site.description, siteName: site.name, locale: language, type: 'website' },
  };
}
