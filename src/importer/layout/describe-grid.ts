/** A grid as rows of printed cells, in the form of tables/*.csv. */
import { ABOVE, LEFT } from '../../engine/model/read-table-head.ts';
import type { Grid, GridCell, Line } from '../document.ts';

/** @returns rows × columns; ← and ↑ where a cell is merged into the one at its left or above */
export function describeGrid({ rowCount, columnCount, cells }: Grid): string[][] {
  const rows = Array.from({ length: rowCount }, () => new Array<string>(columnCount).fill(''));
  for (const cell of cells) {
    for (let y = cell.row; y < cell.row + cell.rowSpan; y += 1)
      for (let x = cell.column; x < cell.column + cell.colSpan; x += 1) {
        const line = rows[y];
        if (line) line[x] = markAt(cell, y, x);
      }
  }
  return rows;
}

function markAt(cell: GridCell, row: number, column: number): string {
  if (row > cell.row) return ABOVE;
  return column > cell.column ? LEFT : cellText(cell.lines);
}

const CJK = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—]/u;
const SPACED = /^\p{Script=Han}(?:\s+\p{Script=Han})+$/u;

/** The lines of a cell as one text: nothing between Chinese characters, a space between words and numbers. */
export function cellText(lines: readonly Line[]): string {
  const texts = lines.map(({ text }) => squeeze(text.trim())).filter((text) => text !== '');
  return texts.reduce((all, text) => {
    const touches = CJK.test(Array.from(all).at(-1) ?? '') || CJK.test(text.slice(0, 1));
    return all === '' || touches ? all + text : `${all} ${text}`;
  }, '');
}

/** `总    计` is 总计 set wide. */
function squeeze(text: string): string {
  return SPACED.test(text) ? text.replaceAll(/\s/g, '') : text;
}
