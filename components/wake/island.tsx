import type { ReactNode } from 'react';

interface IslandProps {
  /** Whether it shows what the address asks for: such a page wakes at once where there is something to show. */
  readsAddress?: boolean;
  /** One client component; what it is given of its own may hold others. */
  children: ReactNode;
}

/** A part of a page that comes alive. In the exported page it does so by itself, apart from all that stands around it: see islands.ts. */
export const Island = ({ readsAddress = false, children }: IslandProps) => (
  <div data-island={readsAddress ? 'address' : ''}>{children}</div>
);
