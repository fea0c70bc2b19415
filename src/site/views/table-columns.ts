/** How the columns of a plain table share its width: short texts stay on one line, long ones take what is left. */
import type { TableView } from './chart.ts';

export type ColumnKind = 'number' | 'short' | 'long';

/** Longest text of a column that stays on one line, in characters. */
const SHORT = 11;
/** From here on a text is prose, and on a phone its row becomes a card. */
const PROSE = 24;

export function columnKinds({ head, rows, numbersFrom }: TableView): readonly ColumnKind[] {
  return head.map((_, column) => {
    if (column >= numbersFrom) return 'number';
    return longest(rows, column) <= SHORT ? 'short' : 'long';
  });
}

/** A table with prose beside several other columns: on a phone each row stands as a card. */
export function becomesCards({ head, rows, numbersFrom }: TableView): boolean {
  const prose = head.some((_, column) => column < numbersFrom && longest(rows, column) >= PROSE);
  return prose && head.length > 3;
}

function longest(rows: readonly (readonly string[])[], column: number): number {
  return Math.max(0, ...rows.map((row) => row[column]?.length ?? 0));
}
