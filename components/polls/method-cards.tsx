import type { MethodCard as Card } from '@/data/polls/pages/wave';
import type { Context } from '@/data/text/context';
import { MethodCard } from './method-card';
import styles from './polls.module.css';

/** How each public of a wave was asked. */
export function MethodCards({ methods, context }: { methods: Card[]; context: Context }) {
  return (
    <div className={styles.cards}>
      {methods.map((card) => (
        <MethodCard key={card.publics.join()} card={card} context={context} />
      ))}
    </div>
  );
}
