import type { ReactNode } from 'react';
import type { Language } from '@/data/text/context';

/** Words of the data, which stay in the English they are kept in: marked on pages of other languages, so that they are read as English. */
export function DataText({ language, children }: { language: Language; children: ReactNode }) {
  return language === 'en' ? children : <span lang="en">{children}</span>;
}
