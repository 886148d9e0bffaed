/** Waves often quoted, with the figure whose headline says what they found. */
export const NAMED_POLLS = [
  { slug: 'bbc', wave: '2014', finding: 'bbc-mutual-positive' },
  { slug: 'genron-eai', wave: '2023', finding: 'relations-bad' },
  { slug: 'jpri', wave: '2025', finding: 'jpri-south-koreans-on-japan' },
  { slug: 'eai-api-kei', wave: '2025', finding: 'impressions-2025' },
] as const;
