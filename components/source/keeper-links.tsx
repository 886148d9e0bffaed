import { KEEPER_ADDRESSES, type Keeper } from '@/data/sources/keepers';
import { contextOf, type Language } from '@/data/text/context';

/** The offices that hold a figure first hand, each with its address where one is known. */
export function KeeperLinks({ keepers, language }: { keepers: readonly Keeper[]; language: Language }) {
  const { text, format } = contextOf(language);
  const names = text.pages.sources.keepers;
  return keepers.map((keeper, index) => (
    <span key={keeper}>
      {index > 0 && format.marks.facts}
      {KEEPER_ADDRESSES[keeper] ? (
        <a href={KEEPER_ADDRESSES[keeper]} rel="noreferrer">
          {names[keeper]}
        </a>
      ) : (
        names[keeper]
      )}
    </span>
  ));
}
