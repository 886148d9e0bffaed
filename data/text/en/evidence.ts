/** What one figure rests on, in a word; apart from the other dictionaries, because a browser loads it. */
export const evidence = {
  primary: 'First hand',
  corroborated: 'Confirmed',
  report: 'One report',
  copy: 'A copy',
  none: 'No document',
};

/** What the words mean. */
export const evidenceMeaning = {
  primary: 'the publisher’s own document or official statistics is among the documents that print it',
  corroborated: 'not first hand, but two or more publishers print it',
  report: 'one publisher, in a press report',
  copy: 'one transcription, republished text or copy in a public repository; it may be exact, but the copier stands between',
  none: 'the row names no document',
};

/** How strong the evidence of a whole set of figures is. */
export const strengths = { strong: 'Strong', good: 'Good', mixed: 'Mixed', reported: 'Mostly reported', copied: 'Mostly copied' };
