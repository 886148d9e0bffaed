import type { ReactNode } from 'react';

/**
 * Native switches that a stylesheet reads: they work without scripts. A page that is opened again starts as its file says, so the
 * browser is asked not to restore them, which HTML lets only a form ask for checkboxes. The method `dialog` keeps Enter from sending.
 */
export function SwitchForm({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <form className={className} method="dialog" autoComplete="off">
      {children}
    </form>
  );
}
