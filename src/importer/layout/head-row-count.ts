/** Where the head of a grid ends. */
import type { Grid, GridCell } from '../document.ts';
import { cellText } from './describe-grid.ts';
import { isDash, isNumber, isValueWithUnit } from './line-parts.ts';
import type { TextTableWords } from './layout-words.ts';

/**
 * Rows from the top in which no cell is a value; a cell that reaches down takes the rows it reaches with it.
 * A row of a label alone, or with a dash, belongs to the body. Consecutive years are heads, not numbers.
 * @returns from 0 (every row has values) to `rowCount`
 */
export function headRowCount(grid: Grid, words: TextTableWords): number {
  const rows = rowsOf(grid);
  let count = 0;
  while (count < rows.length && isHead(rows[count] ?? [], count, words))
    count = Math.max(count + 1, reach(rows[count] ?? []));
  // A table of words alone: only what the first row reaches is its head for certain.
  return count >= grid.rowCount ? Math.min(reach(rows[0] ?? []), grid.rowCount) : count;
}

function rowsOf({ rowCount, cells }: Grid): readonly (readonly GridCell[])[] {
  const rows: GridCell[][] = Array.from({ length: rowCount }, () => []);
  for (const cell of cells) rows[cell.row]?.push(cell);
  return rows;
}

function reach(row: readonly GridCell[]): number {
  return row.reduce((most, { row: top, rowSpan }) => Math.max(most, top + rowSpan), 0);
}

function isHead(row: readonly GridCell[], index: number, words: TextTableWords): boolean {
  const texts = row.map(({ lines }) => cellText(lines));
  const printed = texts.filter((text) => text !== '');
  // Below the first row, a label with blanks beside it names a group of rows.
  if (index > 0 && row.length > 1 && printed.length === 1 && texts[0] !== '') return false;
  const values = printed.filter((text) => isValueWithUnit(text, words) || isDash(text));
  return values.length === 0 || (index === 0 && areYears(values));
}

function areYears(values: readonly string[]): boolean {
  const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text) && isNumber(text);
  if (values.length < 2 || !values.every(isYear)) return false;
  const steps = values.slice(1).map((text, at) => Number(text) - Number(values[at]));
  return steps.every((step) => Math.abs(step) === 1);
}
