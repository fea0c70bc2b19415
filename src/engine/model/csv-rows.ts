/** Rows of a CSV, refused where d3-dsv would take a lost or added quotation mark for a text. */
import { csvParseRows } from 'd3-dsv';
import type { Report } from './problem.ts';

/** One cell and what ends it. A quoted one holds no quotation mark but doubled ones; an unquoted one none at all. */
const CELL = /(?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,|\r\n|\n|\r|$)/y;

/** @returns undefined after telling in which line a quotation mark stands wrongly */
export function readRows(text: string, file: string, report: Report): string[][] | undefined {
  const wrong = wrongQuote(text);
  if (wrong !== undefined) {
    const expected = '成对的半角双引号，只在一格的两端';
    const action = '请对照原文检查这一行；值里的半角双引号写成两个 ""，并把整格括起来';
    report({ file, row: lineOf(text, wrong), found: '单个的半角双引号', expected, action });
    return undefined;
  }
  return csvParseRows(text);
}

/** @returns where the first cell begins that is no cell */
function wrongQuote(text: string): number | undefined {
  let at = 0;
  while (at < text.length) {
    CELL.lastIndex = at;
    if (!CELL.test(text)) return at;
    at = CELL.lastIndex;
  }
  return undefined;
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n|\n|\r/).length;
}
