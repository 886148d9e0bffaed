import type { evidence as en, evidenceMeaning as enMeaning, strengths as enStrengths } from '../en/evidence';

/** What one figure rests on, in a word; apart from the other dictionaries, because a browser loads it. */
export const evidence: typeof en = {
  primary: '一次資料',
  corroborated: '複数で確認',
  report: '報道1点',
  copy: '転載1点',
  none: '資料なし',
};

/** What the words mean. */
export const evidenceMeaning: typeof enMeaning = {
  primary: '公表元の資料または公的統計に載っている',
  corroborated: '一次資料ではないが、二つ以上の公表元の資料に載っている',
  report: '一つの公表元の報道に載っている',
  copy: '一つの書き起こし・転載・公開リポジトリの写しに載っている。正確かもしれないが、写した人が間に入る',
  none: '行に資料が示されていない',
};

/** How strong the evidence of a whole set of figures is. */
export const strengths: typeof enStrengths = { strong: '強い', good: '良い', mixed: '混在', reported: '主に報道', copied: '主に転載' };
