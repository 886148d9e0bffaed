import type { ReactNode } from 'react';
import '@/app/tokens.css';
import '@/app/globals.css';
import '@/components/layout/later.css';
import '@/components/chart/marks.css';
import '@/components/chart/chart.css';
import '@/components/chart/heat.css';
import '@/components/chart/live.css';
import { languageParams } from '@/components/layout/params';
import { Waker } from '@/components/wake/wake-islands.client';

export const dynamicParams = false;
export const generateStaticParams = languageParams;

export default async function LanguageLayout({ children, params }: { children: ReactNode; params: Promise<{ lang: string }> }) {
  const { lang } = await params;
  return (
    <html lang={lang}>
      <body>
        {children}
        <Waker />
      </body>
    </html>
  );
}
