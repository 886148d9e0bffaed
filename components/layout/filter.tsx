import type { ReactNode } from 'react';
import styles from './filter.module.css';
import { SwitchForm } from './switch';

/** Chooses what of a list is shown. */
export function Filter({ children }: { children: ReactNode }) {
  return <SwitchForm className={styles.filter}>{children}</SwitchForm>;
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
          <input type="checkbox" className={className} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
