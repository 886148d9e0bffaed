/**
 * A period as a point is labelled (`2014`, `FY2015`, `2019-07`, `2019-Q3`), in words; labels that already are in Korean
 * (`2015년`) stay as they are.
 */
export function when(label: string): string {
  const [, fiscal, year, rest] = /^(FY)?(\d{4})(?:-(\d{2}|Q[1-4]))?$/.exec(label) ?? [];
  if (year === undefined) return label;
  if (rest === undefined) return fiscal === undefined ? `${year}년` : `${year}회계연도`;
  if (!rest.startsWith('Q')) return `${year}년 ${Number(rest)}월`;
  return `${year}년 ${rest.slice(1)}분기`;
}
