import type { Metadata } from 'next';
import { Ways } from '@/components/layout/notice';
import { PageFrame } from '@/components/layout/page-frame';
import { type LanguageParams, languageOf, languageParams } from '@/components/layout/params';
import { contextOf } from '@/data/text/context';

export const dynamicParams = false;
export const generateStaticParams = languageParams;

export async function generateMetadata({ params }: { params: LanguageParams }): Promise<Metadata> {
  const { name, notFound } = contextOf(languageOf(await params)).text.site;
  return { title: `${notFound.title} · ${name}`, robots: { index: false } };
}

/** What stands where an address of one language leads nowhere; its place in the export is `404.html`. */
export default async function NotFoundPage({ params }: { params: LanguageParams }) {
  const language = languageOf(await params);
  const { nav, notFound } = contextOf(language).text.site;
  return (
    <PageFrame language={language} path="/" title={notFound.title} lede={notFound.body}>
      <Ways language={language} front={nav.overview} />
    </PageFrame>
  );
}
