import type { Topic } from '../context/datasets';
import type { TimelineName } from '../text/en/timeline';

/** A figure whose series are read before and after every event of a topic. */
export interface Tracked {
  figure: TimelineName;
  topic: Topic;
  /** Series of the figure that are read; all of them unless named. */
  series?: string[];
  /** Also drawn around the event. */
  drawn?: true;
  /** A figure of months: this one of years is read only where that one has not all of its twelve months. */
  standsInFor?: TimelineName;
}

/** The same for every event of a topic, so that no event is set beside a series that was picked for it. */
export const TRACKED: Tracked[] = [
  { topic: 'polls', figure: 'mutual-impressions', drawn: true },
  { topic: 'polls', figure: 'cabinet-office-affinity', series: ['feel-total'], drawn: true },
  { topic: 'polls', figure: 'cabinet-office-relations', series: ['good-total'] },
  { topic: 'polls', figure: 'bbc-mutual-positive', drawn: true },
  { topic: 'polls', figure: 'hankook-yomiuri-relations-good' },
  { topic: 'polls', figure: 'gallup-korea-japan', series: ['favourable-to-country-favourable'] },
  { topic: 'polls', figure: 'jpri-south-koreans-on-japan' },
  { topic: 'polls', figure: 'chosun-mainichi-affinity' },
  { topic: 'tourism', figure: 'arrivals-monthly', drawn: true },
  { topic: 'tourism', figure: 'arrivals-both-ways', drawn: true, standsInFor: 'arrivals-monthly' },
  { topic: 'trade', figure: 'trade-monthly-korea', drawn: true },
  { topic: 'trade', figure: 'trade-as-korea-reports', drawn: true, standsInFor: 'trade-monthly-korea' },
  { topic: 'trade', figure: 'trade-as-japan-reports' },
  { topic: 'trade', figure: 'hydrogen-fluoride-monthly', drawn: true },
  { topic: 'trade', figure: 'photoresist-monthly' },
  { topic: 'trade', figure: 'yen-per-dollar' },
  { topic: 'trade', figure: 'won-per-dollar' },
];
