import type { ReactNode } from 'react';
import '@/app/globals.css';
import { contextOf } from '@/data/text/context';

const { site } = contextOf('en').text;

export const metadata = { title: `${site.name}: ${site.tagline}`, description: site.description };

export default function ChooseLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
