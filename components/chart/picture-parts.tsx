import type { ReactNode } from 'react';
import { wrap } from './wrap';

/** Width of every picture and of its margins, in px. */
export const WIDTH = 960;
export const SIDE = 32;
const INNER = WIDTH - 2 * SIDE;

/** Room for the number before an entry of a list, in px. */
const INDENT = 24;

/** Sizes of text, in px. Bold letters are about a tenth wider than `wrap` reckons. */
export const TEXT_SIZES = {
  title: { size: 24, line: 30, stretch: 1.1 },
  heading: { size: 17, line: 23, stretch: 1.1 },
  body: { size: 15, line: 21, stretch: 1 },
  small: { size: 14, line: 20, stretch: 1 },
};

/** One part of a picture: its height in px, and its drawing, whose top is at 0. */
export interface Part {
  id: string;
  height: number;
  drawing: ReactNode;
}

export const gap = (id: string, height: number): Part => ({ id, height, drawing: null });

/** Text broken into lines that fit the sheet; SVG text does not wrap by itself. */
export function paragraph(id: string, text: string, kind: keyof typeof TEXT_SIZES): Part {
  const { size, line, stretch } = TEXT_SIZES[kind];
  const lines = wrap.lines(text, size * stretch, INNER);
  const drawing = (
    <text className={kind}>
      {lines.map((words, index) => (
        <tspan key={words} x={SIDE} y={index * line + size}>
          {words}
        </tspan>
      ))}
    </text>
  );
  return { id, height: lines.length * line, drawing };
}

/** One entry of a numbered list. */
export function numbered(id: string, number: number, text: string): Part {
  const { size, line } = TEXT_SIZES.small;
  const lines = wrap.lines(text, size, INNER - INDENT);
  const drawing = (
    <>
      <text className="small number" x={SIDE} y={size}>
        {number}
      </text>
      <text className="small">
        {lines.map((words, index) => (
          <tspan key={words} x={SIDE + INDENT} y={index * line + size}>
            {words}
          </tspan>
        ))}
      </text>
    </>
  );
  return { id, height: lines.length * line, drawing };
}

interface KeyEntry {
  id: string;
  label: string;
  hue: string;
  /** The mark that stands for it, 24 px wide, 12 px high. */
  mark: ReactNode;
}

/** A key: one entry after another, in rows that fit the sheet. */
export function legend(id: string, entries: KeyEntry[]): Part {
  const { size, line } = TEXT_SIZES.small;
  let x = SIDE;
  let row = 0;
  const placed = entries.map((entry) => {
    const width = 32 + wrap.widthOf(entry.label, size) + 20;
    if (x > SIDE && x + width > WIDTH - SIDE) [x, row] = [SIDE, row + 1];
    const at = { x, y: row * line };
    x += width;
    return { ...entry, ...at };
  });
  const drawing = placed.map((entry) => (
    <g key={entry.id} className={entry.hue} transform={`translate(${entry.x} ${entry.y})`}>
      <g transform="translate(0 3)">{entry.mark}</g>
      <text className="small" x="32" y={size}>
        {entry.label}
      </text>
    </g>
  ));
  return { id, height: (row + 1) * line, drawing };
}

interface SheetProps {
  /** What the picture is called where it is not seen. */
  title: string;
  description: string;
  /** The chart's stylesheet with plain colours. */
  css: string;
  parts: Part[];
}

/** Parts one below the other as one self-contained SVG. */
export function Sheet({ title, description, css, parts }: SheetProps) {
  let y = SIDE / 2;
  const placed = parts.map((part) => {
    const top = y;
    y += part.height;
    return { ...part, top };
  });
  const height = Math.ceil(y + SIDE / 2);
  return (
    <svg xmlns="http://www.w3.org/2000/svg" className="picture" width={WIDTH} height={height} viewBox={`0 0 ${WIDTH} ${height}`} role="img">
      <title>{title}</title>
      <desc>{description}</desc>
      <style>{css}</style>
      <rect className="paper" width={WIDTH} height={height} />
      {placed.map(({ id, top, drawing }) => (
        <g key={id} transform={`translate(0 ${top})`}>
          {drawing}
        </g>
      ))}
    </svg>
  );
}
