/** Rows of cells to a grid. */
import type { Grid, GridCell, GridOrigin, Line } from '../document.ts';
import { partLine, type LinePart } from './line-parts.ts';

/** The parts printed in a cell, from the top. */
export type CellParts = readonly LinePart[];

/**
 * @param rows a row of one cell spans the whole table; all others have the same number of cells
 * @param columnCount at least 2
 */
export function gridOf(
  rows: readonly (readonly CellParts[])[],
  columnCount: number,
  origin: GridOrigin,
): Grid {
  const cells = rows.flatMap((row, index): readonly GridCell[] => {
    const colSpan = row.length === 1 ? columnCount : 1;
    return row.map((parts, column) => ({
      row: index,
      column,
      rowSpan: 1,
      colSpan,
      lines: linesOf(parts),
    }));
  });
  return { kind: 'grid', origin, rowCount: rows.length, columnCount, cells };
}

function linesOf(parts: CellParts): readonly Line[] {
  return parts.filter(({ text }) => text.trim() !== '').map(partLine);
}
