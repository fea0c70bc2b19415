/** 重复的表头: a head printed again on the next page is left out. */

export interface HeadCells {
  readonly rowCount: number;
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly rowSpan: number;
    readonly colSpan: number;
    readonly lines: readonly { readonly text: string }[];
  }[];
}

/** Rows of the head: as the document marks it, and as far as merged cells that begin in it reach. */
export function headRowsOf({ cells }: HeadCells, marked = 0): number {
  let height = Math.max(1, marked);
  // Cells come row by row, so that each sees the height its forerunners gave.
  for (const { row, rowSpan } of cells) if (row < height) height = Math.max(height, row + rowSpan);
  return height;
}

/** What is printed in each row, in the order of the columns; a merged cell belongs to its first row. */
export function rowKeys({ rowCount, cells }: HeadCells): readonly string[] {
  const keys = Array.from({ length: rowCount }, (): string[] => []);
  for (const { row, column, rowSpan, colSpan, lines } of cells) {
    const text = lines
      .map((line) => line.text)
      .join('')
      .replace(/\s+/g, '');
    keys[row]?.push(`${String(column)}+${String(colSpan)}×${String(rowSpan)}:${text}`);
  }
  return keys.map((each) => each.join('\n'));
}

/** Drops later rows that repeat the whole head; a head of which only one cell is filled proves nothing. */
export function dropRepeatedHeads<Grid extends HeadCells>(grid: Grid, markedHead = 0): Grid {
  const height = headRowsOf(grid, markedHead);
  const filled = grid.cells.filter(({ row, lines }) => row < height && lines.length > 0);
  if (filled.length < 2 || grid.rowCount <= height) return grid;
  const keys = rowKeys(grid);
  const head = keys.slice(0, height);
  const dropped = new Set<number>();
  for (let row = height; row + height <= keys.length; row += 1)
    if (head.every((key, index) => keys[row + index] === key))
      head.forEach((_, index) => dropped.add(row + index));
  return dropped.size > 0 ? withoutRows(grid, dropped) : grid;
}

/** Cells that begin in a dropped row go; spans over dropped rows shrink. */
export function withoutRows<Grid extends HeadCells>(
  grid: Grid,
  dropped: ReadonlySet<number>,
): Grid {
  const before = [0];
  for (let row = 0; row < grid.rowCount; row += 1)
    before.push((before[row] ?? 0) + (dropped.has(row) ? 0 : 1));
  const at = (row: number): number => before[row] ?? 0;
  const cells = grid.cells
    .filter(({ row }) => !dropped.has(row))
    .map((cell) => ({
      ...cell,
      row: at(cell.row),
      rowSpan: at(cell.row + cell.rowSpan) - at(cell.row),
    }));
  return { ...grid, rowCount: grid.rowCount - dropped.size, cells };
}
