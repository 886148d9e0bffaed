import type { ChartContext, Text } from '../text/context';
import type { Format } from '../text/format';

/** What a page of comparisons needs of a language; the words of the prepared ones stay out of it, since the browser has it too. */
export interface CompareContext extends ChartContext {
  text: ChartContext['text'] & {
    pages: {
      compare: Omit<Text['pages']['compare'], 'prepared'>;
      polls: Pick<Text['pages']['polls'], 'methodLabels' | 'notStated' | 'wording' | 'asked'>;
    };
  };
}

/** What comparing needs of a language. It holds no data. */
export interface Words {
  text: CompareContext['text']['pages']['compare'];
  codes: CompareContext['text']['codes'];
  format: Format;
}

export const wordsOf = ({ text, format }: CompareContext): Words => ({ text: text.pages.compare, codes: text.codes, format });
