/** Links to the parts of a long page. */
export function Contents({ parts, label }: { parts: { id: string; title: string }[]; label: string }) {
  return (
    <nav aria-label={label}>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
