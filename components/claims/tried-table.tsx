import { ScrollTable } from '@/components/table/scroll-table';
import type { CheckedClaim } from '@/data/claims/checked';
import { formulaTexts } from '@/data/claims/formula-text';
import { foundText } from '@/data/claims/found-text';
import { seriesName } from '@/data/claims/site-figures';
import { claimWordsOf } from '@/data/claims/site-words';
import type { Context } from '@/data/text/context';

/** The other records, bases and polls that were tried: which of them give what is claimed. */
export function TriedTable({ checked, context }: { checked: CheckedClaim; context: Context }) {
  const { tried, differences } = context.text.pages.claims;
  const words = claimWordsOf(context);
  const unit = checked.unit;
  if (checked.tried.length === 0) return null;
  const answer = { true: tried.yes, false: tried.no, undefined: tried.unknown } as const;
  return (
    <>
      <h2 id="others">{tried.title}</h2>
      <ScrollTable label={tried.title} columns={[tried.with, tried.found, tried.fits]}>
        <tbody>
          {checked.tried.map(({ with: other, outcome, fits }) => (
            <tr key={JSON.stringify(outcome.formula)}>
              <th scope="row">
                {differences[other]}
                <br />
                <small>{formulaTexts(outcome, unit, seriesName(context.language), words).join(' ')}</small>
              </th>
              <td>{foundText(outcome, unit, words)}</td>
              <td>{answer[`${fits}`]}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}
