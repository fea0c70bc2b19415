/** 行的格: the cells of a row under a head of so many columns, where the print leaves one way to part them. */
import { isNumber, isValue, part, type LinePart, type PrintedRow } from './line-parts.ts';
import type { TextTableWords } from './layout-words.ts';

export type Manner = 'wide' | 'tokens' | 'label';

export interface RowCells {
  readonly cells: readonly (readonly LinePart[])[];
  readonly manner: Manner;
}

/** @returns undefined when the row has no such number of cells, or no value in them */
export function rowCells(
  row: PrintedRow,
  count: number,
  words: TextTableWords,
): RowCells | undefined {
  if (row.trailing === 0 && !row.hasNumber) return undefined;
  return wideCells(row, count, words) ?? tokenCells(row, count, words) ?? labelled(row, count);
}

function wideCells(row: PrintedRow, count: number, words: TextTableWords): RowCells | undefined {
  if (row.wide.length !== count) return undefined;
  const [, ...others] = row.wide;
  if (row.trailing === 0 && !others.some(({ text }) => isValue(text, words))) return undefined;
  // Two numbers in one cell: the gaps between the columns are narrower than thought.
  const isMixed = others.some(({ text }) => /\s/.test(text) && text.split(/\s+/).some(isNumber));
  return isMixed ? undefined : { cells: row.wide.map((cell) => [cell]), manner: 'wide' };
}

function tokenCells(row: PrintedRow, count: number, words: TextTableWords): RowCells | undefined {
  if (row.tokens.length !== count) return undefined;
  const [, ...others] = row.tokens;
  if (row.trailing === 0 && !others.some(({ text }) => isValue(text, words))) return undefined;
  return { cells: row.tokens.map((cell) => [cell]), manner: 'tokens' };
}

/** A label, which may have spaces in it, and a value for each other column. */
function labelled({ tokens, trailing, line }: PrintedRow, count: number): RowCells | undefined {
  if (trailing !== count - 1) return undefined;
  const values = tokens.slice(-trailing).map((value) => [value]);
  const label = tokens.slice(0, -trailing);
  const [first, last] = [label[0], label.at(-1)];
  if (!first || !last)
    // A blank in place of the label.
    return /^\s/.test(line.text) ? { cells: [[], ...values], manner: 'label' } : undefined;
  // `基本支出 41， 581.76`: half a number is no label.
  if (label.length > 1 && /^[-+−△\d.,，]/.test(last.text.normalize('NFKC'))) return undefined;
  return { cells: [[part(line, first.from, last.to)], ...values], manner: 'label' };
}

/** Every space parts two cells, and nothing stands between two spaces in a row: `项目支出 88.00  71.46`. */
export function spacedCells(
  { line }: PrintedRow,
  count: number,
): readonly (readonly LinePart[])[] | undefined {
  const text = line.text;
  if (/[\t\u3000]/.test(text)) return undefined;
  const edges = [-1];
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) edges.push(at);
  edges.push(text.length);
  const cells = edges.slice(1).map((edge, index) => part(line, (edges[index] ?? 0) + 1, edge));
  if (cells.length === count + 1 && cells.at(-1)?.text === '') cells.pop();
  if (cells.length !== count || cells[0]?.text === '') return undefined;
  return cells.map((cell) => (cell.text === '' ? [] : [cell]));
}
