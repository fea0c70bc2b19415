/** Rows of named columns to CSV, as every file of data/ is written. */
import { csvFormatRows } from 'd3-dsv';

export type Cells<Column extends string> = Readonly<Record<Column, string>>;

export function csvText<Column extends string>(
  columns: readonly Column[],
  rows: readonly Partial<Cells<Column>>[],
): string {
  const cells = rows.map((row) => columns.map((column) => oneLine(row[column] ?? '')));
  return `${csvFormatRows([[...columns], ...cells])}\n`;
}

/** Control characters, and those that turn the direction of writing: a document may hold them to deceive. */
const UNSEEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A cell of data/ is one line without blanks at its ends, else its reader refuses or changes it. */
export function oneLine(text: string): string {
  return text.replaceAll(UNSEEN, '').replaceAll(/\s+/g, ' ').trim();
}
