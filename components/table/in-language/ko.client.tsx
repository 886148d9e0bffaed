'use client';

import { tableTexts } from '@/data/text/ko/table';
import { Explorer, type ExplorerProps } from '../explorer.client';

/** The table with its words in Korean. */
export const ExplorerKo = (props: Omit<ExplorerProps, 'text'>) => <Explorer {...props} text={tableTexts} />;
