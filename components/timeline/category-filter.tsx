import { EVENT_CATEGORIES } from '@/data/context/shown-event';
import type { Context } from '@/data/text/context';
import styles from './timeline.module.css';

/** Native switches that a stylesheet reads: the filter works without scripts. The method `dialog` keeps Enter from sending anything. */
export function CategoryFilter({ context: { text } }: { context: Context }) {
  const words = text.pages.timeline;
  return (
    <form className={styles.filter} method="dialog">
      <fieldset>
        <legend>{words.filter.legend}</legend>
        {EVENT_CATEGORIES.map((category) => (
          <label key={category}>
            <input type="checkbox" className={`${styles.pick} ${styles[`show-${category}`]}`} autoComplete="off" />
            {text.codes.eventCategory[category]}
          </label>
        ))}
      </fieldset>
      <div className={styles.others}>
        <label>
          <input type="checkbox" className={styles.mainOnly} autoComplete="off" />
          {words.filter.main}
        </label>
        <button type="reset">{words.filter.reset}</button>
        <a href="#events">{words.toList}</a>
      </div>
    </form>
  );
}
