'use client';

import { type ReactNode, useState } from 'react';

interface FoldOnDemandProps {
  className?: string;
  summary: string;
  children: ReactNode;
}

/** A fold whose content is made when it is first opened. */
export function FoldOnDemand({ className, summary, children }: FoldOnDemandProps) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details className={className} onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>{summary}</summary>
      {wasOpened && children}
    </details>
  );
}
