/** Reads the CSV of one published table: every cell as printed, indents and blanks kept. */
import { checkCells } from './cell-form.ts';
import { checkCodes } from './code-form.ts';
import { readRows } from './csv-rows.ts';
import { readPrinted } from './printed.ts';
import type { Problem, Report } from './problem.ts';
import { checkTableMarks } from './read-table-marks.ts';
import type { SayOfCell } from './say-of-cell.ts';
import { headColumns, readTableHead } from './read-table-head.ts';

import { isCountingRow } from './table-counting.ts';

import type { PublishedTable, TableCell } from './table.ts';
import { readDataText } from './text.ts';
import type { TableForm } from './table-form.ts';

export type TableBody = Pick<PublishedTable, 'head' | 'columns' | 'rows' | 'countingRows'>;

/** @returns undefined when the file has a problem, which was reported; line numbers count from 1 */
export function readTableBody(
  bytes: Uint8Array,
  form: TableForm,
  report: Report,
): TableBody | undefined {
  const { file, headRows, zeroWords, tableWords } = form;
  const text = readDataText(bytes, file, report);
  const lines = text === undefined ? undefined : readRows(text, file, report);
  if (!lines) return undefined;
  if (lines.length < headRows) {
    const found = `${String(lines.length)} 行`;
    const expected = `至少 ${String(headRows)} 行表头（tables.csv 的 head_rows）`;
    report({ file, found, expected, action: '请补上表头，或改正 head_rows' });
    return undefined;
  }
  if (!isEven(lines, file, report)) return undefined;
  const faults: Problem[] = [];
  const say: SayOfCell = (row, column, found, expected, action) =>
    faults.push({
      file,
      row: row + 1,
      column: `第${String(column + 1)}列`,
      found,
      expected,
      action,
    });
  const head = readTableHead(lines.slice(0, headRows), (row, column, found, expected) => {
    say(row, column, found, expected, '请照原表的合并改正');
  });
  checkTableMarks(lines, form, say);
  const rows = lines.slice(headRows).map((cells) => cells.map((cell) => readCell(cell, zeroWords)));
  const counting = lines
    .slice(headRows)
    .flatMap((cells, row) => (isCountingRow(cells, row === 0, tableWords) ? [row] : []));
  const columns = headColumns(head, lines[0]?.length ?? 0, tableWords);
  const bodyRows = rows.map((cells, row) => ({ cells, line: headRows + row }));
  const data = bodyRows.filter((_, row) => !counting.includes(row));
  if (faults.length === 0) {
    checkCells(data, columns, form, say);
    checkCodes(data, columns, tableWords, say);
  }
  faults.forEach(report);
  if (faults.length > 0) return undefined;
  return { head, columns, rows, countingRows: new Set(counting) };
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
  const wide = Array.from(before).filter((each) => each === '　').length;
  // A half-width space stands for an indent too: left out, it would make a part of a row one beside it.
  const indent = wide + Math.ceil((before.length - wide) / 2);
  const text = raw.trim();
  return { text, indent: text === '' ? 0 : indent, number: readPrinted(text, zeroWords) };
}
