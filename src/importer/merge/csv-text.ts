/** Rows of named columns to CSV, as every file of data/ is written. */
import { csvFormatRows } from 'd3-dsv';
import { withoutUnseen } from '../../engine/model/unseen.ts';

export type CsvCells<Column extends string> = Readonly<Record<Column, string>>;

export function csvText<Column extends string>(
  columns: readonly Column[],
  rows: readonly Partial<CsvCells<Column>>[],
): string {
  const cells = rows.map((row) => columns.map((column) => oneLine(row[column] ?? '')));
  return `${csvFormatRows([[...columns], ...cells])}\n`;
}

/** A cell of data/ is one line without blanks at its ends, else its reader refuses or changes it. */
export function oneLine(text: string): string {
  return withoutUnseen(text).replaceAll(/\s+/g, ' ').trim();
}
