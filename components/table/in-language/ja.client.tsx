'use client';

import { tableTexts } from '@/data/text/ja/table';
import { Explorer, type ExplorerProps } from '../explorer.client';

/** The table with its words in Japanese. */
export const ExplorerJa = (props: Omit<ExplorerProps, 'text'>) => <Explorer {...props} text={tableTexts} />;
