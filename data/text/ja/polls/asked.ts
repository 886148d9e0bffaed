import type { askedTexts as en } from '../../en/polls/asked';

/** How people were asked: the labels of a wave's method and the kinds of wording. */
export const askedTexts: typeof en = {
  methodLabels: {
    covered: '調査対象',
    sample: '有効回答数',
    margin: '名目の標本誤差（50%のとき）',
    stated: '公表された標本誤差',
    dates: '調査期間',
    mode: '調査方法',
    asStated: '調査方法（出典の表現）',
    sampling: '抽出方法',
    pollster: '実査',
    partner: '共同実施',
    released: '公表',
    note: '注',
    sources: '出典',
  },
  notStated: '未確認',
  wording: { official: '実施主体による英文', ours: '当サイトの翻訳', described: '当サイトによる説明。質問文は未見' },
  asked: (type: 'single' | 'multiple' | 'scale') =>
    ({ single: '単一回答', multiple: '複数回答（合計は100%にならない）', scale: '尺度' })[type],
};
