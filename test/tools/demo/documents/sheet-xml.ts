/** One disclosed table as the XML of a worksheet: numbers as numbers, merged heads merged, a blank left out. */
import type { DemoTable } from '../disclosed-tables/table.ts';
import { FICTION } from '../texts.ts';

const NUMBER = /^-?[\d,]+\.\d+$/;
/** Index in the styles: #,##0.00 and, for all else, the plain one. */
const AMOUNT_STYLE = '1';
/** Rows above the table: its title, then its unit. */
const ABOVE = 2;

export function sheetXml({ name, unit, note, rows }: DemoTable): string {
  const lines = [[name], [`单位：${unit}　${FICTION}`], ...rows, ...(note === '' ? [] : [[note]])];
  const merged = merges(rows);
  const list = merged.map((range) => `<mergeCell ref="${range}"/>`).join('');
  const tail =
    merged.length === 0 ? '' : `<mergeCells count="${String(merged.length)}">${list}</mergeCells>`;
  return worksheet(lines, tail);
}

/** A sheet of text alone. */
export function coverXml(lines: readonly string[]): string {
  return worksheet(
    lines.map((line) => [line]),
    '',
  );
}

function worksheet(lines: readonly (readonly string[])[], tail: string): string {
  const rows = lines.map((row, index) => rowXml(row, index + 1)).join('');
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData>${tail}</worksheet>`;
}

function rowXml(cells: readonly string[], row: number): string {
  const xml = cells.map((cell, column) => cellXml(cell, address(column, row))).join('');
  return `<row r="${String(row)}">${xml}</row>`;
}

function cellXml(cell: string, place: string): string {
  if (cell === '' || cell === '←' || cell === '↑') return '';
  if (NUMBER.test(cell))
    return `<c r="${place}" s="${AMOUNT_STYLE}"><v>${cell.replaceAll(',', '')}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** Ranges such as C3:E3: a cell with the ← to its right and the ↑ below it. */
function merges(rows: readonly (readonly string[])[]): readonly string[] {
  return rows.flatMap((row, top) =>
    row.flatMap((cell, left) => {
      if (cell === '←' || cell === '↑') return [];
      const right = lastWhile(left, (column) => row[column] === '←');
      const bottom = lastWhile(top, (line) => rows[line]?.[left] === '↑');
      if (right === left && bottom === top) return [];
      return [`${address(left, top + ABOVE + 1)}:${address(right, bottom + ABOVE + 1)}`];
    }),
  );
}

function lastWhile(start: number, holds: (index: number) => boolean): number {
  let last = start;
  while (holds(last + 1)) last += 1;
  return last;
}

/** No table here has more than 26 columns. */
function address(column: number, row: number): string {
  return `${String.fromCharCode(65 + column)}${String(row)}`;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
