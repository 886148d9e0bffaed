/** A year, month or quarter as a point is labelled (`2014`, `2019-07`, `2019-Q3`), in words; other labels, `2015年度` among them, stay. */
export function when(label: string): string {
  const [, year, rest] = /^(\d{4})(?:-(\d{2}|Q[1-4]))?$/.exec(label) ?? [];
  if (year === undefined) return label;
  if (rest === undefined) return `${year}年`;
  if (!rest.startsWith('Q')) return `${year}年${Number(rest)}月`;
  const last = Number(rest.slice(1)) * 3;
  return `${year}年${last - 2}～${last}月期`;
}
