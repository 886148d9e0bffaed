import { describe, expect, it } from 'vitest';
import { recognise } from './importers';
import { shiftJis, workbookOf } from './testing';
import { jntoSheet, SPRING_2026 } from './testing-jnto';
import { readWorkbook } from './workbook';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

describe('what a file is, by its title', () => {
  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string | undefined]>([
    ["JNTO's workbook", () => workbookOf(jntoSheet(2026, SPRING_2026)), 'jnto'],
    ["KTO's workbook", () => workbookOf({ name: 'any', cells: { A1: '2020년 05월 외래객 입국-목적별/국적별' } }), 'kto'],
    ['another workbook', () => workbookOf({ name: 'any', cells: { A1: 'Budget' } }), undefined],
    ["a series of Japan's customs", () => shiftJis('《アジア》\n\nYears/Months,Exp-Total\n'), 'japan-customs'],
    ['another table', () => text('기간,국가명\n'), undefined],
  ])('%s', async (_, bytes, name) => {
    expect(await recognise(await bytes())).toBe(name);
  });
});

it('says so when a file only looks like a workbook', async () => {
  await expect(readWorkbook(text('PK, the initials of somebody'))).rejects.toThrow(
    /^the file is not an \.xlsx workbook that can be read: /,
  );
});
