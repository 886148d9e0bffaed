import type { ReactNode } from 'react';

/**
 * Native switches that a stylesheet reads: they work without scripts. A page that is opened again starts as its file says, so the
 * browser is asked not to restore them, which HTML lets only a form ask for checkboxes. The method `dialog` keeps Enter from sending.
 */
export function SwitchForm({ id, className, children }: { id?: string; className?: string; children?: ReactNode }) {
  return (
    <form id={id} className={className} method="dialog" autoComplete="off">
      {children}
    </form>
  );
}

const FIGURES = 'switches';

/**
 * The form of the switches of all figures, which stands before them. Not one for each: Chromium looks through every form for something
 * to fill in and lays out the figure around it, so that 49 of them held a slow phone for 0.9 s on the page of trade.
 */
export const FigureSwitches = () => <SwitchForm id={FIGURES} />;

/** A switch of a figure, for which a stylesheet looks by its class. */
export function FigureSwitch({ className, defaultChecked }: { className: string | undefined; defaultChecked?: boolean }) {
  return <input type="checkbox" form={FIGURES} className={className} defaultChecked={defaultChecked} />;
}
