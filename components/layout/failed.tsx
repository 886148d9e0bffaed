interface FailedProps {
  words: { failed: string; retry: string };
  retry(): void;
  className?: string;
}

/** Says that something did not arrive, and asks for it again. An alert: a status that comes with its words is not read out. */
export function Failed({ words, retry, className }: FailedProps) {
  return (
    <p role="alert" className={className}>
      {words.failed}{' '}
      <button type="button" onClick={retry}>
        {words.retry}
      </button>
    </p>
  );
}
