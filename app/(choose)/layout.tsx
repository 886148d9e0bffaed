import type { ReactNode } from 'react';
import '@/app/tokens.css';
import '@/app/globals.css';
import { frontDoorMetadata } from '@/components/layout/metadata';

export const metadata = frontDoorMetadata();

export default function ChooseLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
