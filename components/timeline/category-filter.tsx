import { Filter, Switches } from '@/components/layout/filter';
import { EVENT_CATEGORIES } from '@/data/context/shown-event';
import type { Context } from '@/data/text/context';
import styles from './timeline.module.css';

/** Shows the events of some kinds alone, or the main ones. */
export function CategoryFilter({ context: { text } }: { context: Context }) {
  const words = text.pages.timeline;
  return (
    <Filter>
      <Switches
        legend={words.filter.legend}
        options={EVENT_CATEGORIES.map((category) => ({
          code: category,
          label: text.codes.eventCategory[category],
          className: `${styles.pick} ${styles[`show-${category}`]}`,
        }))}
      />
      <div className={styles.others}>
        <label>
          <input type="checkbox" className={styles.mainOnly} />
          {words.filter.main}
        </label>
        <button type="reset">{words.filter.reset}</button>
        <a href="#events">{words.toList}</a>
      </div>
    </Filter>
  );
}
