/** The order of sorted rows. No DOM here. */
import { type Cell, isNoValue } from './cell.ts';

export type Direction = 'ascending' | 'descending';

/**
 * @param cells the sorted column, in the original order
 * @param byNumber a cell without a number then counts as missing
 * @returns indexes into `cells`; missing values last both ways, equal ones in the original order both ways
 */
export function sortedOrder(
  cells: readonly Cell[],
  byNumber: boolean,
  direction: Direction,
): readonly number[] {
  const isMissing = (cell: Cell): boolean =>
    byNumber ? cell.number === undefined : isNoValue(cell.text);
  const sign = direction === 'ascending' ? 1 : -1;
  const compare = byNumber ? compareNumbers : compareTexts;
  return cells
    .map((cell, index) => ({ cell, index, last: isMissing(cell) }))
    .sort((a, b) => {
      if (a.last || b.last) return Number(a.last) - Number(b.last) || a.index - b.index;
      return sign * compare(a.cell, b.cell) || a.index - b.index;
    })
    .map(({ index }) => index);
}

/** Only their order is asked for here: a binary float keeps that for figures of up to 15 digits. */
function compareNumbers(a: Cell, b: Cell): number {
  return Number(a.number) - Number(b.number);
}

function compareTexts(a: Cell, b: Cell): number {
  return a.text.localeCompare(b.text, 'zh-CN', { numeric: true });
}

/** Numbers are looked at from the top, words from the beginning; a third press brings the original order back. */
export function nextDirection(
  current: Direction | undefined,
  byNumber: boolean,
): Direction | undefined {
  const first: Direction = byNumber ? 'descending' : 'ascending';
  const second: Direction = byNumber ? 'ascending' : 'descending';
  if (current === undefined) return first;
  return current === first ? second : undefined;
}
