/** 宽表 as cells, whatever the file was. Row and column count from 0; row 0 is the head. */
export interface SheetCell {
  /** As typed or as stored; numbers of a workbook as the shortest decimal within what it keeps exactly. */
  readonly text: string;
  /** Why the cell cannot be taken as it is; '' when it can. In Chinese, what it should be. */
  readonly fault: string;
}

export type Sheet = readonly (readonly SheetCell[])[];

export const EMPTY_CELL: SheetCell = { text: '', fault: '' };

/** More is no table of departments: 20,000 departments, or 2,000 facts. */
export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 2_000;

/** Column as a workbook names it: 0 → A, 26 → AA. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
