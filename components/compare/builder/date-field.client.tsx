import { useId, useState } from 'react';
import { fromQuery, type QueryProblem, toQuery } from '@/data/compare/query';
import styles from './fields.module.css';
import notes from './notes.module.css';
import type { Tools } from './tools.client';
import { useSession } from './use-session.client';

/** One end of the time range, typed. What is not a date, or ends before it starts, is said beside the field and not shown. */
export function DateField({ tools: { session, context }, end, label }: { tools: Tools; end: 'from' | 'to'; label: string }) {
  const { state } = useSession(session);
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [problem, setProblem] = useState<QueryProblem>();

  const type = (text: string) => {
    setTyped(text);
    const params = new URLSearchParams(toQuery(state));
    if (text.trim() === '') params.delete(end);
    else params.set(end, text.trim());
    // The address is read by the same rules.
    const { state: next, problems } = fromQuery(params.toString(), () => true);
    setProblem(problems[0]);
    if (problems.length === 0) session.change({ from: next.from, to: next.to }, 'drag');
  };
  return (
    <div className={styles.field}>
      <label>
        {label}
        <input
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={7}
          value={typed ?? state[end] ?? ''}
          onChange={(event) => type(event.target.value)}
          onBlur={() => !problem && setTyped(undefined)}
          aria-invalid={problem !== undefined}
          aria-describedby={problem && id}
        />
      </label>
      {problem && (
        <p id={id} role="alert" className={notes.warning}>
          {context.text.pages.compare.problem(problem)}
        </p>
      )}
    </div>
  );
}
