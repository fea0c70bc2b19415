/** Where the head of a published table ends: no mark of merged cells below it, no amounts within it. */
import { readPrinted } from './printed.ts';
import { ABOVE, LEFT } from './read-table-head.ts';
import type { TableForm } from './table-form.ts';
import { countsColumns } from './table-counting.ts';
import type { SayOfCell } from './say-of-cell.ts';

/** @param lines the whole table, head and body */
export function checkTableMarks(
  lines: readonly (readonly string[])[],
  { headRows, tableWords }: TableForm,
  say: SayOfCell,
): void {
  lines.forEach((cells, row) => {
    if (row >= headRows) return checkBody(cells, row, say);
    const amount = cells.findIndex(isAmount);
    const counts = row > 0 && countsColumns(withoutMarks(cells), tableWords);
    if (amount < 0 && !counts) return undefined;
    const column = amount < 0 ? cells.findIndex((cell) => /\d/.test(cell)) : amount;
    const found = `表头里有数 “${cells[column]?.trim() ?? ''}”`;
    return say(row, column, found, '只有文字的表头', '请改小 tables.csv 的 head_rows');
  });
}

function checkBody(cells: readonly string[], row: number, say: SayOfCell): void {
  cells.forEach((cell, column) => {
    const text = cell.trim();
    if (text !== LEFT && text !== ABOVE) return;
    const action = '请填原表的内容，没有就留空；这一行若是表头，请改大 tables.csv 的 head_rows';
    say(row, column, `表体里有 “${text}”`, '表头里才有的合并记号', action);
  });
}

function withoutMarks(cells: readonly string[]): readonly string[] {
  return cells.filter((cell) => ![LEFT, ABOVE].includes(cell.trim()));
}

/** A year in a head has neither a point nor a separator. */
function isAmount(cell: string): boolean {
  return /^0$|[.,]/.test(cell.normalize('NFKC').trim()) && readPrinted(cell, []) !== undefined;
}
