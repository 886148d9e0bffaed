import type { ReactNode } from 'react';
import styles from './filter.module.css';

/** Native switches that a stylesheet reads: a filter works without scripts. The method `dialog` keeps Enter from sending anything. */
export function Filter({ children }: { children: ReactNode }) {
  return (
    <form className={styles.filter} method="dialog">
      {children}
    </form>
  );
}

interface SwitchesProps {
  legend: string;
  options: { code: string; label: string; className: string }[];
}

/** A group of switches; the class of each is what the stylesheet looks for. */
export function Switches({ legend, options }: SwitchesProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ code, label, className }) => (
        <label key={code}>
          <input type="checkbox" className={className} autoComplete="off" />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
