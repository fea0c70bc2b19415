/** The rows beside a document: what must be read of it, what may be, and what must not. */
import { csvFormatRows } from 'd3-dsv';

import type { Demand, Mark } from './marks.ts';

/** @param placesOf lines or pages on which the mark stands, none when they cannot be told */
export function expectedRows(
  marks: readonly Mark[],
  demand: Demand,
  placesOf: (mark: number) => {
    readonly lines: readonly number[];
    readonly pages: readonly number[];
  },
): string {
  const rows = new Map<string, { mark: Mark; lines: number[]; pages: number[] }>();
  marks.forEach((mark, index) => {
    if (mark.demand !== demand) return;
    const key = `${mark.fact}|${mark.value}|${mark.unit}`;
    const row = rows.get(key) ?? { mark, lines: [], pages: [] };
    const { lines, pages } = placesOf(index);
    row.lines.push(...lines);
    row.pages.push(...pages);
    rows.set(key, row);
  });
  if (rows.size === 0) return '';
  const places = (numbers: readonly number[]): string =>
    [...new Set(numbers)].sort((a, b) => a - b).join(';');
  return `${csvFormatRows([
    ['fact', 'value', 'unit', 'line', 'page'],
    ...[...rows.values()].map(({ mark, lines, pages }) => [
      mark.fact,
      mark.value,
      mark.unit,
      places(lines),
      places(pages),
    ]),
  ])}\n`;
}
