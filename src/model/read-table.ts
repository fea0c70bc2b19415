/** Reads the CSV of one published table: every cell as printed, indents and blanks kept. */
import { csvParseRows } from 'd3-dsv';
import { readPrinted } from './printed.ts';
import type { Problem, Report } from './problem.ts';
import { columnsOf, readHead } from './read-table-head.ts';
import type { PublishedTable, TableCell } from './table.ts';
import { readText } from './text.ts';

export type TableBody = Pick<PublishedTable, 'head' | 'columns' | 'rows'>;

export interface TableForm {
  readonly file: string;
  /** How many rows at the top are the head. */
  readonly headRows: number;
  /** Words for zero (data/terms.yaml); a dash or a blank is none. */
  readonly zeroWords: readonly string[];
}

/** @returns undefined when the file has a problem, which was reported; line numbers count from 1 */
export function readTableBody(
  bytes: Uint8Array,
  { file, headRows, zeroWords }: TableForm,
  report: Report,
): TableBody | undefined {
  const text = readText(bytes, file, report);
  const lines = text === undefined ? undefined : csvParseRows(text);
  if (!lines) return undefined;
  if (lines.length < headRows) {
    const found = `${String(lines.length)} 行`;
    const expected = `至少 ${String(headRows)} 行表头（tables.csv 的 head_rows）`;
    report({ file, found, expected, action: '请补上表头，或改正 head_rows' });
    return undefined;
  }
  if (!isEven(lines, file, report)) return undefined;
  const faults: Problem[] = [];
  const head = readHead(lines.slice(0, headRows), (row, column, found, expected) => {
    const action = '请照原表的合并改正';
    faults.push({
      file,
      row: row + 1,
      column: `第${String(column + 1)}列`,
      found,
      expected,
      action,
    });
  });
  faults.forEach(report);
  if (faults.length > 0) return undefined;
  const rows = lines.slice(headRows).map((cells) => cells.map((cell) => readCell(cell, zeroWords)));
  return { head, columns: columnsOf(head, lines[0]?.length ?? 0), rows };
}

/** Every line as long as the first, no line broken inside a cell. */
function isEven(lines: readonly (readonly string[])[], file: string, report: Report): boolean {
  const width = lines[0]?.length ?? 0;
  const broken = lines.findIndex((cells) => cells.some((cell) => /[\r\n]/.test(cell)));
  if (broken >= 0) {
    // What follows an open quote is one cell: counting cells below it would only confuse.
    const action = '请检查半角双引号是否成对，并去掉格内换行';
    report({ file, row: broken + 1, found: '格内换行', expected: '一格一行', action });
    return false;
  }
  const uneven = lines.flatMap((cells, index) =>
    cells.length === width ? [] : [{ row: index + 1, count: cells.length }],
  );
  for (const { row, count } of uneven)
    report({
      file,
      row,
      found: `${String(count)} 格`,
      expected: `${String(width)} 格，与首行相同`,
      action: '请检查逗号；值里含逗号时用半角双引号括起来，合并的格写 ← 或 ↑',
    });
  return uneven.length === 0;
}

const INDENT = /^[\s　]*/;

function readCell(raw: string, zeroWords: readonly string[]): TableCell {
  const [before = ''] = INDENT.exec(raw) ?? [];
  const indent = Array.from(before).filter((each) => each === '　').length;
  const text = raw.trim();
  return { text, indent: text === '' ? 0 : indent, number: readPrinted(text, zeroWords) };
}
