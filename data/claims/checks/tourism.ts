import type { Check, Formula, Term, TruthFormula, Unchecked } from '../formula';
import { level, point, trend, yearOfMonths } from './terms';

const TO_KOREA = { year: 'arrivals.jpn-kor.annual', month: 'arrivals.jpn-kor', tourism: 'arrivals.jpn-kor.tourism' };
const TO_JAPAN = { year: 'arrivals.kor-jpn.annual', month: 'arrivals.kor-jpn', tourism: 'arrivals.kor-jpn.tourism' };

const change = (from: Term, to: Term) => ({ kind: 'change', from, to, in: 'percent' }) as const;

/** Visits with the purpose of tourism only, in a whole year. */
const tourists = ({ tourism }: typeof TO_KOREA, year: string): Formula => ({ kind: 'level', term: yearOfMonths(tourism, year) });

/** Each country counts its own visitors, so the two directions are read apart. */
const bothDirections = (from: string, to: string): TruthFormula => ({
  kind: 'all',
  parts: [trend([TO_JAPAN.year], from, to, 'up'), trend([TO_KOREA.year], from, to, 'up')],
});

const span = (series: string, from: string, to: string): Term => ({ of: 'span', series, from, to });

/** How statements about travel are checked. */
export const TOURISM_CHECKS: Record<string, Check | Unchecked> = {
  V01: { formula: level(TO_KOREA.year, '2012'), alternatives: [{ with: 'tourists-only', formula: tourists(TO_KOREA, '2012') }] },
  V02: { formula: level(TO_KOREA.year, '2015'), alternatives: [{ with: 'tourists-only', formula: tourists(TO_KOREA, '2015') }] },
  V03: { formula: change(point(TO_KOREA.year, '2012'), point(TO_KOREA.year, '2015')) },
  V04: { formula: level(TO_JAPAN.year, '2012'), alternatives: [{ with: 'tourists-only', formula: tourists(TO_JAPAN, '2012') }] },
  V05: { formula: level(TO_JAPAN.year, '2015'), alternatives: [{ with: 'tourists-only', formula: tourists(TO_JAPAN, '2015') }] },
  V06: { formula: { kind: 'ratio', term: point(TO_JAPAN.year, '2015'), to: point(TO_JAPAN.year, '2012') } },
  V07: { formula: change(span(TO_JAPAN.month, '2018-10', '2018-12'), span(TO_JAPAN.month, '2019-10', '2019-12')) },
  V08: {
    formula: change(point(TO_KOREA.year, '2012'), point(TO_KOREA.year, '2013')),
    alternatives: [
      { with: 'tourists-only', formula: change(yearOfMonths(TO_KOREA.tourism, '2012'), yearOfMonths(TO_KOREA.tourism, '2013')) },
    ],
  },
  V09: { formula: bothDirections('1998', '2002'), alternatives: [{ with: 'earlier-base', formula: bothDirections('1997', '2002') }] },
  V10: { formula: bothDirections('1965', '1975') },
  // The month of the visit itself is on neither side; each twelve months are set against the same months a year before.
  V11: {
    formula: {
      kind: 'all',
      parts: [
        {
          kind: 'within',
          formula: change(span(TO_KOREA.month, '2010-08', '2011-07'), span(TO_KOREA.month, '2011-08', '2012-07')),
          low: 0,
        },
        {
          kind: 'within',
          formula: change(span(TO_KOREA.month, '2011-09', '2012-08'), span(TO_KOREA.month, '2012-09', '2013-08')),
          high: 0,
        },
      ],
    },
    provisos: ['not-a-cause'],
  },
};
