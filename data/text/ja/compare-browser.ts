import { chart } from './chart';
import { codes } from './codes';
import { compareWords } from './compare';
import { askedTexts } from './polls/asked';

/** The part of Japanese that comparing in the browser needs. */
export const compareBrowser = { chart, codes, pages: { compare: compareWords, polls: askedTexts } };
