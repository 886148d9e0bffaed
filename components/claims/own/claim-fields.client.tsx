import { useId } from 'react';
import { PointOptions } from '@/components/layout/point-options';
import {
  hasScales,
  isOfTwo,
  needsValue,
  numberTyped,
  OWN_KINDS,
  OWN_SCALES,
  type OwnClaim,
  type OwnKind,
  type OwnScale,
} from '@/data/claims/own';
import type { ClaimWords } from '@/data/claims/words';
import type { ComparableSeries } from '@/data/compare/comparable';
import styles from './own.module.css';

interface ClaimFieldsProps {
  claim: OwnClaim;
  series: ComparableSeries;
  change: (part: Partial<OwnClaim>) => void;
  words: ClaimWords;
}

/** The number that is claimed, typed as it would be printed. */
function ValueField({ claim, series, change, words }: ClaimFieldsProps) {
  const id = useId();
  const { own, formulas } = words.claims;
  const { value = '', says, scale } = claim;
  const isWrong = value.trim() !== '' && numberTyped(value) === undefined;
  const isScaled = says !== 'changed-by' && hasScales(series);
  const what = says === 'changed-by' ? (series.series.unit === 'percent' ? own.inPoints : own.inPercent) : words.text.scale(series.scale);
  return (
    <>
      <label className={styles.field}>
        {formulas.found.of(own.value, what)}
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={20}
          value={value}
          onChange={(event) => change({ value: event.target.value })}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? id : undefined}
        />
      </label>
      {isScaled && (
        <label className={styles.field}>
          {own.scale}
          <select value={scale} onChange={(event) => change({ scale: event.target.value as OwnScale })}>
            {OWN_SCALES.filter((one) => own.ownScales.includes(one) || one === scale).map((one) => (
              <option key={one} value={one}>
                {own.scales[one]}
              </option>
            ))}
          </select>
        </label>
      )}
      {isWrong && (
        <p id={id} role="alert" className={styles.warning}>
          {own.notANumber}
        </p>
      )}
    </>
  );
}

/** What is claimed of a series: the comparison, its one or two dates, and its number. */
export function ClaimFields({ claim, series, change, words }: ClaimFieldsProps) {
  const { own } = words.claims;
  const date = (part: 'from' | 'to', label: string) => (
    <label className={styles.field}>
      {label}
      <select value={claim[part]} onChange={(event) => change({ [part]: event.target.value })}>
        <PointOptions series={series.series} without={own.without} format={words.format} />
      </select>
    </label>
  );
  return (
    <div className={styles.fields}>
      <label className={styles.field}>
        {own.says}
        <select value={claim.says} onChange={(event) => change({ says: event.target.value as OwnKind })}>
          {OWN_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {own.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      {isOfTwo(claim.says) && date('from', own.from)}
      {date('to', isOfTwo(claim.says) ? own.to : own.at)}
      {needsValue(claim.says) && <ValueField claim={claim} series={series} change={change} words={words} />}
    </div>
  );
}
