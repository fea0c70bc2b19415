/** 宽表 as CSV: every cell is text. Unlike the files of data/, it may begin with the mark that Excel writes. */
import { csvParseRows } from 'd3-dsv';
import { decodeText } from '../../engine/model/text.ts';
import type { Problem } from '../../engine/model/problem.ts';
import type { Outcome } from '../imported.ts';
import type { WideLimits } from '../readers/limits.ts';
import { textCell, tooLarge, type Sheet } from './sheet.ts';

export function readSheetCsv(bytes: Uint8Array, file: string, limits: WideLimits): Outcome<Sheet> {
  const problems: Problem[] = [];
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = decodeText(isMarked ? bytes.subarray(3) : bytes, file, (each) =>
    problems.push(each),
  );
  if (text === undefined) return { ok: false, problems };
  const rows = csvParseRows(text);
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length > limits.maxRows || columns > limits.maxColumns || cells > limits.maxCells)
    return tooLarge(file, limits);
  return { ok: true, value: rows.map((row) => row.map((cell) => textCell(cell, limits))) };
}
