/** 宽表 as CSV: every cell is text. Unlike the files of data/, it may begin with the mark that Excel writes. */
import { csvParseRows } from 'd3-dsv';
import { readText } from '../../model/text.ts';
import type { Problem } from '../../model/problem.ts';
import type { Outcome } from '../imported.ts';
import { MOST_COLUMNS, MOST_ROWS, type Sheet } from './sheet.ts';

export function readSheetCsv(bytes: Uint8Array, file: string): Outcome<Sheet> {
  const problems: Problem[] = [];
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = readText(isMarked ? bytes.subarray(3) : bytes, file, (each) => problems.push(each));
  if (text === undefined) return { ok: false, problems };
  const rows = csvParseRows(text);
  if (rows.length > MOST_ROWS || (rows[0]?.length ?? 0) > MOST_COLUMNS) {
    const expected = `不超过 ${MOST_ROWS} 行、${MOST_COLUMNS} 列`;
    const problem = { file, found: '过大的表', expected, action: '请拆成几张表' };
    return { ok: false, problems: [problem] };
  }
  const plain = (cell: string) => ({ text: cell, fault: '' });
  return { ok: true, value: rows.map((row) => row.map(plain)) };
}
