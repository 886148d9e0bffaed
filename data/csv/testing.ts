import type { Dataset } from './dataset';
import { toLine } from './problem';
import { type FileReading, readBytes } from './read';

/** Reads text as if it were the file of a dataset. */
export const readText = <D extends Dataset>(dataset: D, text: string): FileReading<D> => readBytes(dataset, new TextEncoder().encode(text));

/** Everything that is wrong with a dataset's file of this content, as the lines a person sees. */
export const problemsIn = (dataset: Dataset, text: string): string[] => readText(dataset, text).problems.map(toLine);
