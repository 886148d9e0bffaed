/** How people were asked: the labels of a wave's method and the kinds of wording. */
export const askedTexts = {
  methodLabels: {
    covered: 'Population',
    sample: 'Sample',
    margin: 'Nominal error at 50%',
    stated: 'Error as stated',
    dates: 'Fieldwork',
    mode: 'Mode',
    asStated: 'Mode as stated',
    sampling: 'Sampling',
    pollster: 'Fieldwork by',
    partner: 'With',
    released: 'Published',
    note: 'Note',
    sources: 'Sources',
  },
  notStated: 'not found',
  wording: { official: 'organiser’s English', ours: 'our translation', described: 'our description; wording not seen' },
  asked: (type: 'single' | 'multiple' | 'scale') =>
    ({ single: 'One answer', multiple: 'Several answers allowed, so shares do not add up to 100', scale: 'A scale' })[type],
};
