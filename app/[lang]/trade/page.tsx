import type { Metadata } from 'next';
import { pageMetadata } from '@/components/layout/metadata';
import { type LanguageParams, languageOf, languageParams } from '@/components/layout/params';
import { TopicPage } from '@/components/topic/topic-page';
import { contextOf } from '@/data/text/context';
import { TRADE_SECTIONS } from '@/data/trade/figures';

export const dynamicParams = false;
export const generateStaticParams = languageParams;

export async function generateMetadata({ params }: { params: LanguageParams }): Promise<Metadata> {
  const language = languageOf(await params);
  const { title, lede } = contextOf(language).text.pages.trade;
  return pageMetadata(language, '/trade/', title, lede);
}

export default async function TradePage({ params }: { params: LanguageParams }) {
  const language = languageOf(await params);
  return <TopicPage language={language} topic="trade" words={contextOf(language).text.pages.trade} sections={TRADE_SECTIONS} />;
}
