import type { compareBrowser as en } from '../en/compare-browser';
import { chart } from './chart';
import { codes } from './codes';
import { compareWords } from './compare';
import { askedTexts } from './polls/asked';

/** The part of Korean that comparing in the browser needs. */
export const compareBrowser: typeof en = { chart, codes, pages: { compare: compareWords, polls: askedTexts } };
