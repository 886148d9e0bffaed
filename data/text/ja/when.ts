/**
 * A period as a point is labelled (`2014`, `FY2015`, `2019-07`, `2019-Q3`), in words; labels that already are in Japanese
 * (`2015年度`) stay as they are.
 */
export function when(label: string): string {
  const [, fiscal, year, rest] = /^(FY)?(\d{4})(?:-(\d{2}|Q[1-4]))?$/.exec(label) ?? [];
  if (year === undefined) return label;
  if (rest === undefined) return fiscal === undefined ? `${year}年` : `${year}年度`;
  if (!rest.startsWith('Q')) return `${year}年${Number(rest)}月`;
  const last = Number(rest.slice(1)) * 3;
  return `${year}年${last - 2}～${last}月期`;
}
