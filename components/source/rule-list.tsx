/** The words of a rule, each with what it means. */
export function RuleList({ title, words, meanings }: { title: string; words: Record<string, string>; meanings: Record<string, string> }) {
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {Object.entries(words).map(([code, word]) => (
          <li key={code}>
            <b>{word}</b>: {meanings[code]}
          </li>
        ))}
      </ul>
    </>
  );
}
