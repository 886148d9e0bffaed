import type { Context, Text } from '../text/context';
import type { Format } from '../text/format';

/** What comparing needs of a language. It is little, and holds no data: the browser has it too. */
export interface Words {
  text: Text['pages']['compare'];
  codes: Text['codes'];
  format: Format;
}

export const wordsOf = ({ text, format }: Context): Words => ({ text: text.pages.compare, codes: text.codes, format });
