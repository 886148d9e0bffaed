'use client';

import { tableTexts } from '@/data/text/en/table';
import { Explorer, type ExplorerProps } from '../explorer.client';

/** The table with its words in English. */
export const ExplorerEn = (props: Omit<ExplorerProps, 'text'>) => <Explorer {...props} text={tableTexts} />;
