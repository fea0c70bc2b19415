/** 宽表 as cells, whatever the file was. Row and column count from 0; row 0 is the head. */
import type { WideLimits } from '../readers/limits.ts';
import { refuse, type Refusal } from '../readers/refusal.ts';
import { oneLine } from '../merge/csv-text.ts';

export interface SheetCell {
  /** As typed or as stored; numbers of a workbook as the shortest decimal within what it keeps exactly. */
  readonly text: string;
  /** Why the cell cannot be taken as it is; '' when it can. In Chinese, what it should be. */
  readonly fault: string;
}

export type Sheet = readonly (readonly SheetCell[])[];

export const EMPTY_CELL: SheetCell = { text: '', fault: '' };

/** How much of a text that is too long is shown. */
const SHOWN = 60;

/** A text on one line. What is longer than any value is cut, so that a text used in every cell costs nothing. */
export function textCell(text: string, { maxCellLength }: WideLimits): SheetCell {
  if (text.length <= maxCellLength) return { text: oneLine(text), fault: '' };
  return { text: `${text.slice(0, SHOWN)}…`, fault: `不超过 ${maxCellLength} 字的值` };
}

export function tooLarge(file: string, { maxRows, maxColumns, maxCells }: WideLimits): Refusal {
  const expected = `不超过 ${maxRows} 行、${maxColumns} 列，合计不超过 ${maxCells} 格`;
  return refuse(file, '过大的表', expected, '请删去多余的行列，或拆成几张表');
}

/** Column as a workbook names it: 0 → A, 26 → AA. */
export function sheetColumnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? sheetColumnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
