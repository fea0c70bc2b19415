/** Years one under the other: their names and counts at the left, and dashed rules between them where a series breaks. */
import type { Markish } from '@observablehq/plot';
import { ruleMark } from './canvas.ts';
import { INK, LEADING, MUTED, textMarks, textWidth, wrap, type TextLabel } from './chart-text.ts';
import type { YearBreak } from './years.ts';

export interface YearRow {
  readonly year: string;
  /** Under the year, e.g. n = 23; '' for nothing. */
  readonly note: string;
}

const YEAR = 13;
const NOTE = 12;
const BREAK = 12;

/** Width of the column of the years, in pixels. */
export function yearColumn(rows: readonly YearRow[]): number {
  const widths = rows.map(({ year, note }) =>
    Math.max(textWidth(year, YEAR, true), textWidth(note, NOTE)),
  );
  return Math.max(0, ...widths) + 14;
}

export interface YearStack {
  /** Middle of each row. */
  readonly middles: readonly number[];
  readonly bottom: number;
  readonly marks: readonly Markish[];
}

/** @param top of the first row, @param height of a row; a break takes room of its own between two rows */
export function yearStack(
  rows: readonly YearRow[],
  breaks: readonly YearBreak[],
  { top, height, width }: { top: number; height: number; width: number },
): YearStack {
  let y = top;
  const middles: number[] = [];
  const labels: TextLabel[] = [];
  const rules: number[] = [];
  rows.forEach(({ year, note }, index) => {
    const words = index === 0 ? [] : breaks.filter(({ before }) => before === year);
    const lines = words.flatMap(({ label }) => wrap(label, BREAK, width, 2));
    labels.push(...lines.map((text, line) => breakLabel(text, y + (line + 0.5) * BREAK * LEADING)));
    if (lines.length > 0) {
      y += lines.length * BREAK * LEADING + 2;
      rules.push(y);
      y += 6;
    }
    const middle = y + height / 2;
    middles.push(middle);
    labels.push(...yearWords(year, note, middle));
    y += height;
  });
  const dashed = { stroke: MUTED, strokeWidth: 1, strokeDasharray: '4,3' };
  const across = rules.map((rule) => ({ x1: 0, x2: width, y1: rule, y2: rule }));
  return { middles, bottom: y, marks: [...ruleMark(across, dashed), ...textMarks(labels)] };
}

function breakLabel(text: string, y: number): TextLabel {
  return { x: 0, y, text, size: BREAK, anchor: 'start', fill: MUTED };
}

function yearWords(year: string, note: string, middle: number): readonly TextLabel[] {
  const up = note === '' ? 0 : 9;
  const name: TextLabel = {
    x: 0,
    y: middle - up,
    text: year,
    size: YEAR,
    anchor: 'start',
    fill: INK,
    bold: true,
  };
  if (note === '') return [name];
  return [name, { x: 0, y: middle + 9, text: note, size: NOTE, anchor: 'start', fill: MUTED }];
}
