/** CSV as data/ holds it: commas, quotes only where needed, a line break at the end. */
import { csvFormatRows } from 'd3-dsv';

export function csvFile(rows: readonly (readonly string[])[]): string {
  return `${csvFormatRows(rows.map((row) => [...row]))}\n`;
}
