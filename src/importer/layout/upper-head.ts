/** 两层表头: the line of heads over the heads, where it is known which of them each stands over. */
import { plainLabel } from '../../engine/model/table-labels.ts';
import type { Grid, GridCell } from '../document.ts';
import { headText, type Head } from './head.ts';
import { partLine, type LinePart, type PrintedRow } from './line-parts.ts';
import { fold, isKnownWord, type TextTableWords } from './layout-words.ts';

/** A head over labels that is two rows high, then heads over others. */
export interface UpperHead {
  readonly labels: LinePart;
  readonly groups: readonly {
    readonly head: LinePart;
    readonly column: number;
    readonly colSpan: number;
  }[];
}

/**
 * @param leaves a head without one for the labels
 * @returns undefined unless every leaf belongs to one group, and the groups come in the order of the leaves, or the
 *   leaves are the same in each group
 */
export function upperHead(
  rows: readonly PrintedRow[],
  { start, leaves }: { readonly start: number; readonly leaves: Head },
  words: TextTableWords,
): UpperHead | undefined {
  const above = leaves.from > start ? rows[leaves.from - 1] : undefined;
  if (!above || leaves.cells[0]?.length !== 0) return undefined;
  const [labels, ...heads] = above.tokens;
  if (!labels || heads.length === 0 || !isKnownWord(labels.text, words.firstHeads))
    return undefined;
  const repeated = overRepeats(heads, leaves);
  if (repeated) return { labels, groups: repeated };
  const groups: { head: LinePart; column: number; colSpan: number }[] = [];
  let column = 1;
  for (const head of heads) {
    const lower = words.groups.find(({ upper }) => upper.has(plainLabel(head.text)))?.lower;
    const first = column;
    while (lower?.has(fold(headText(leaves.cells[column] ?? [])))) column += 1;
    if (column === first) return undefined;
    groups.push({ head, column: first, colSpan: column - first });
  }
  return column === leaves.cells.length ? { labels, groups } : undefined;
}

/** `2021年 2022年` over the same heads twice: each stands over one of the repeats. */
function overRepeats(heads: readonly LinePart[], { cells }: Head): UpperHead['groups'] | undefined {
  const leaves = cells.slice(1).map((cell) => plainLabel(headText(cell)));
  const colSpan = leaves.length / heads.length;
  const areDistinct = new Set(heads.map(({ text }) => plainLabel(text))).size === heads.length;
  if (heads.length < 2 || !Number.isInteger(colSpan) || !areDistinct) return undefined;
  const first = leaves.slice(0, colSpan);
  const repeats =
    new Set(first).size === colSpan && leaves.every((leaf, at) => leaf === first[at % colSpan]);
  if (!repeats) return undefined;
  return heads.map((head, at) => ({ head, column: 1 + at * colSpan, colSpan }));
}

/** The grid with one more row of heads on top. */
export function withUpperHead(grid: Grid, { labels, groups }: UpperHead): Grid {
  const corner = { row: 0, column: 0, rowSpan: 2, colSpan: 1, lines: [partLine(labels)] };
  const upper = groups.map(({ head, column, colSpan }): GridCell => ({
    row: 0,
    column,
    rowSpan: 1,
    colSpan,
    lines: [partLine(head)],
  }));
  const lower = grid.cells
    .filter(({ row, column }) => row > 0 || column > 0)
    .map((cell) => ({ ...cell, row: cell.row + 1 }));
  return { ...grid, rowCount: grid.rowCount + 1, cells: [corner, ...upper, ...lower] };
}
