/** Grids of one scoring table, which pages cut into several, as one run of rows. */
import type { Block, Grid, SourceDocument } from '../document.ts';
import { normalise, type LookAlikes } from '../text/normalise.ts';
import type { Passage } from '../text/passage.ts';

export interface RowCell {
  readonly row: number;
  /** First row below. */
  readonly rowEnd: number;
  readonly column: number;
  readonly columnEnd: number;
  readonly passage: Passage;
  readonly text: string;
}

export interface JoinedGrid {
  readonly columnCount: number;
  /** From the top, in each row from the left. */
  readonly cells: readonly RowCell[];
}

/** Rows with the head that a table may have. */
const MOST_HEAD_ROWS = 6;
/** Printed lines between two pages of one table. */
const MOST_LINES_BETWEEN = 3;

/** @returns every grid that surely has cells, those that follow one another with as many columns joined */
export function joinedGrids(
  { blocks, format }: SourceDocument,
  lookAlikes: LookAlikes,
): readonly JoinedGrid[] {
  const groups: Grid[][] = [];
  let isOpen = false;
  for (const block of blocks) {
    if (block.kind === 'text') isOpen &&= linesIn(block) <= MOST_LINES_BETWEEN;
    // One cell a line is read as it was printed, not as somebody put it into rows.
    else if (block.origin === 'listed' && format === 'text') isOpen = false;
    else {
      const last = groups.at(-1);
      if (isOpen && last?.[0]?.columnCount === block.columnCount) last.push(block);
      else groups.push([block]);
      isOpen = true;
    }
  }
  return groups.map((grids) => join(grids, lookAlikes));
}

function linesIn(block: Extract<Block, { kind: 'text' }>): number {
  return block.lines.filter(({ text }) => text.trim() !== '').length;
}

function join(grids: readonly Grid[], lookAlikes: LookAlikes): JoinedGrid {
  const cells: RowCell[] = [];
  const heads = new Set<string>();
  let offset = 0;
  for (const [index, grid] of grids.entries()) {
    const own = cellsOf(grid, lookAlikes);
    const rows = textsByRow(own);
    if (index === 0) for (const text of rows.slice(0, MOST_HEAD_ROWS)) heads.add(text);
    // The same rows on top of a later grid are its head printed again.
    const firstOther = rows.findIndex((text) => /\d/.test(text) || !heads.has(text));
    const skipped = index === 0 || firstOther < 0 ? 0 : firstOther;
    for (const cell of own)
      if (cell.row >= skipped)
        cells.push({ ...cell, row: cell.row + offset, rowEnd: cell.rowEnd + offset });
    offset += grid.rowCount;
  }
  return { columnCount: grids[0]?.columnCount ?? 0, cells };
}

function cellsOf(grid: Grid, lookAlikes: LookAlikes): readonly RowCell[] {
  return grid.cells.map(({ row, column, rowSpan, colSpan, lines }): RowCell => {
    const passage = normalise(lines, lookAlikes);
    const span = { rowEnd: row + rowSpan, columnEnd: column + colSpan };
    return { row, column, ...span, passage, text: passage.text };
  });
}

function textsByRow(cells: readonly RowCell[]): readonly string[] {
  const texts: string[] = [];
  for (const { row, text } of cells) texts[row] = `${texts[row] ?? ''}|${text}`;
  return Array.from(texts, (text: string | undefined) => text ?? '');
}
