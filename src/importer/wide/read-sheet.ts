/** 宽表 as cells: a workbook or a CSV file, by its name. */
import type { Outcome } from '../imported.ts';
import type { WideLimits } from '../readers/limits.ts';
import { readSheetCsv } from './read-sheet-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import type { Sheet } from './sheet.ts';

export function isWorkbook(file: string): boolean {
  return /\.xlsx$/i.test(file);
}

export function isWideTable(file: string): boolean {
  return isWorkbook(file) || /\.csv$/i.test(file);
}

export function readSheet(bytes: Uint8Array, file: string, limits: WideLimits): Outcome<Sheet> {
  return isWorkbook(file) ? readXlsx(bytes, file, limits) : readSheetCsv(bytes, file, limits);
}
