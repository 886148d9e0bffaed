import { contextOf, type Language } from '@/data/text/context';

interface Props {
  title: string;
  words: Record<string, string>;
  meanings: Record<string, string>;
  language: Language;
}

/** The words of a rule, each with what it means. */
export function RuleList({ title, words, meanings, language }: Props) {
  const { pair } = contextOf(language).format.marks;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {Object.entries(words).map(([code, word]) => (
          <li key={code}>
            <b>{word}</b>
            {pair}
            {meanings[code]}
          </li>
        ))}
      </ul>
    </>
  );
}
