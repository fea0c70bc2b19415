/** CSV for spreadsheets: UTF-8 with BOM, RFC 4180, one head line; no cell can run as a formula. No DOM here. */
import { type Cell, plainNumber } from './cell.ts';

/** Without it Excel reads UTF-8 in a Chinese locale as GBK. */
const BOM = '\uFEFF';
const LINE_END = '\r\n';

/** A spreadsheet runs cells that begin with one of these, full-width ones included; a dash alone is only a dash. */
const RISKY = /^(?![-－]$)[=+\-@＝＋－＠\t\r\n]/;

export function spreadsheetCsv(
  head: readonly string[],
  rows: readonly (readonly (Cell | undefined)[])[],
): string {
  const lines = [head.map((text) => field({ text })), ...rows.map((row) => row.map(field))];
  return BOM + lines.map((line) => line.join(',') + LINE_END).join('');
}

function field(cell: Cell | undefined): string {
  const text = cell?.number ?? cell?.text ?? '';
  const isNumber = plainNumber(text) === text;
  const safe = RISKY.test(text) && !isNumber ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
