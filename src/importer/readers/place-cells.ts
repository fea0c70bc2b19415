/** 表格排格: rows of cells with spans → places in a grid, as browsers do it; broken spans are repaired. */

export interface SpannedCell<Content> {
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly content: Content;
}

export interface PlacedCell<Content> extends SpannedCell<Content> {
  readonly row: number;
  readonly column: number;
}

export interface Placed<Content> {
  readonly rowCount: number;
  readonly columnCount: number;
  /** In reading order; every place is covered once. */
  readonly cells: readonly PlacedCell<Content>[];
}

/**
 * @param empty content of the places that no cell covers
 * @returns undefined when there are more columns or places than allowed
 */
export function placeCells<Content>(
  rows: readonly (readonly SpannedCell<Content>[])[],
  empty: () => Content,
  most: { readonly columns: number; readonly cells: number },
): Placed<Content> | undefined {
  const placed: PlacedCell<Content>[] = [];
  // For each column the first row that is free again.
  const free: number[] = [];
  for (const [row, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while ((free[column] ?? 0) > row) column += 1;
      if (column >= most.columns) return undefined;
      const colSpan = fitting(cell.colSpan, column, row, free, most.columns);
      const rowSpan = Math.min(Math.max(1, cell.rowSpan), rows.length - row);
      placed.push({ row, column, rowSpan, colSpan, content: cell.content });
      for (let at = column; at < column + colSpan; at += 1) free[at] = row + rowSpan;
      column += colSpan;
    }
  }
  return fillUp(compact(placed), empty, most.cells);
}

/** A span stops before a cell that reaches down from above. */
function fitting(
  wanted: number,
  column: number,
  row: number,
  free: readonly number[],
  mostColumns: number,
): number {
  let span = 1;
  while (span < wanted && column + span < mostColumns && (free[column + span] ?? 0) <= row)
    span += 1;
  return span;
}

/** Rows and columns in which no cell begins are none: a title over 99 columns of a table with five spans five. */
function compact<Content>(cells: readonly PlacedCell<Content>[]): readonly PlacedCell<Content>[] {
  const rowAt = ranks(cells.map(({ row }) => row));
  const columnAt = ranks(cells.map(({ column }) => column));
  return cells.map((cell) => {
    const row = rowAt(cell.row);
    const column = columnAt(cell.column);
    const rowSpan = rowAt(cell.row + cell.rowSpan) - row;
    const colSpan = columnAt(cell.column + cell.colSpan) - column;
    return { ...cell, row, column, rowSpan, colSpan };
  });
}

/** @returns for a position, how many of the given ones lie before it */
function ranks(positions: readonly number[]): (position: number) => number {
  const isUsed: boolean[] = [];
  for (const position of positions) isUsed[position] = true;
  const before = [0];
  for (let at = 0; at < isUsed.length; at += 1)
    before.push((before[at] ?? 0) + (isUsed[at] ? 1 : 0));
  const all = before.at(-1) ?? 0;
  return (position) => before[position] ?? all;
}

function fillUp<Content>(
  cells: readonly PlacedCell<Content>[],
  empty: () => Content,
  mostCells: number,
): Placed<Content> | undefined {
  let [rowCount, columnCount] = [0, 0];
  for (const { row, rowSpan, column, colSpan } of cells) {
    rowCount = Math.max(rowCount, row + rowSpan);
    columnCount = Math.max(columnCount, column + colSpan);
  }
  if (rowCount * columnCount > mostCells) return undefined;
  const covered = new Uint8Array(rowCount * columnCount);
  for (const { row, rowSpan, column, colSpan } of cells)
    for (let at = row; at < row + rowSpan; at += 1)
      covered.fill(1, at * columnCount + column, at * columnCount + column + colSpan);
  const gaps = Array.from(covered.keys()).filter((at) => covered[at] === 0);
  const fillers = gaps.map((at) => ({
    row: Math.floor(at / columnCount),
    column: at % columnCount,
    rowSpan: 1,
    colSpan: 1,
    content: empty(),
  }));
  const all = [...cells, ...fillers].sort((a, b) => a.row - b.row || a.column - b.column);
  return { rowCount, columnCount, cells: all };
}
