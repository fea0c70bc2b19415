/** 网页表格: open tables, each with its open row and cell; a closed one becomes a grid or, if it only arranges a page, text. */
import { Flow, isGrid, type DraftGrid, type DraftItem, type DraftLine } from './html-flow.ts';
import type { ReaderLimits } from './limits.ts';
import { placeCells, type Placed, type PlacedCell, type SpannedCell } from './place-cells.ts';

interface OpenTable {
  readonly rows: SpannedCell<Flow>[][];
  /** Where text goes that stands in the table but in no cell: a caption. */
  readonly outside: Flow;
  cell: Flow | undefined;
  isInHead: boolean;
  headRows: number;
  /** Cells of the tables within. */
  nestedCells: number;
}

export class HtmlTables {
  readonly page = new Flow();
  readonly #open: OpenTable[] = [];
  readonly #limits: ReaderLimits;
  #cellCount = 0;
  /** Tables too deep to be kept apart: their cells are paragraphs. */
  #ignored = 0;
  isTooLarge = false;
  wasTooDeep = false;

  constructor(limits: ReaderLimits) {
    this.#limits = limits;
  }

  get flow(): Flow {
    const table = this.#open.at(-1);
    return table ? (table.cell ?? table.outside) : this.page;
  }

  open(): void {
    if (this.#open.length >= this.#limits.maxDepth) {
      this.#ignored += 1;
      this.wasTooDeep = true;
      return;
    }
    const outside = this.flow;
    const counts = { headRows: 0, nestedCells: 0 };
    this.#open.push({ rows: [], outside, cell: undefined, isInHead: false, ...counts });
  }

  close(): void {
    if (this.#ignored > 0) {
      this.#ignored -= 1;
      return;
    }
    this.closeCell();
    const table = this.#open.pop();
    if (!table) return;
    const parent = this.#open.at(-1);
    if (parent) parent.nestedCells += table.nestedCells + table.rows.flat().length;
    table.outside.addAll(this.#finish(table));
  }

  /** `thead` opens and closes. */
  head(isInHead: boolean): void {
    const table = this.#current();
    if (table) table.isInHead = isInHead;
  }

  openRow(): void {
    this.closeCell();
    this.#current()?.rows.push([]);
  }

  openCell(rowSpan: number, colSpan: number): void {
    const table = this.#current();
    if (!table) return;
    this.closeCell();
    this.#cellCount += 1;
    if (this.#cellCount > this.#limits.maxCells) this.isTooLarge = true;
    if (table.rows.length === 0) table.rows.push([]);
    table.cell = new Flow();
    table.rows.at(-1)?.push({ rowSpan, colSpan, content: table.cell });
    if (table.isInHead) table.headRows = table.rows.length;
  }

  closeCell(): void {
    const table = this.#current();
    table?.cell?.endParagraph();
    if (table) table.cell = undefined;
  }

  #current(): OpenTable | undefined {
    return this.#ignored > 0 ? undefined : this.#open.at(-1);
  }

  #finish({ rows, headRows, nestedCells }: OpenTable): readonly DraftItem[] {
    const most = { columns: this.#limits.maxColumns, cells: this.#limits.maxCells };
    const placed = placeCells(rows, () => new Flow(), most);
    if (!placed) {
      this.isTooLarge = true;
      return [];
    }
    const isFlat = placed.rowCount < 2 || placed.columnCount < 2;
    const arranges = nestedCells > 0 && (isFlat || nestedCells >= placed.cells.length);
    if (arranges) return partsOf(placed);
    if (placed.cells.length < 2) return placed.cells.flatMap(({ content }) => content.items);
    return [{ ...placed, headRows, cells: placed.cells.map(withLines) }];
  }
}

/** A table around others: its rows that hold one become text and that table, the rows between stay tables. */
function partsOf({ rowCount, columnCount, cells }: Placed<Flow>): readonly DraftItem[] {
  const holding = new Set<number>();
  for (const { row, rowSpan, content } of cells)
    if (content.items.some(isGrid)) for (let at = row; at < row + rowSpan; at += 1) holding.add(at);
  const byRow = Map.groupBy(cells, ({ row }) => row);
  const items: DraftItem[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    let end = row;
    while (end < rowCount && !holding.has(end)) end += 1;
    if (end - row > 1 && columnCount > 1) {
      items.push(rowsOf(cells, row, end, columnCount));
      row = end - 1;
    } else for (const cell of byRow.get(row) ?? []) items.push(...cell.content.items);
  }
  return items;
}

/** Cells that reach in from above have given their text there. */
function rowsOf(
  cells: readonly PlacedCell<Flow>[],
  from: number,
  to: number,
  columnCount: number,
): DraftGrid {
  const inside = cells.filter(({ row, rowSpan }) => row < to && row + rowSpan > from);
  const cut = inside.map((cell) => {
    const row = Math.max(cell.row, from);
    const rowSpan = Math.min(cell.row + cell.rowSpan, to) - row;
    const content = cell.row < from ? [] : withLines(cell).content;
    return { ...cell, row: row - from, rowSpan, content };
  });
  return { rowCount: to - from, columnCount, headRows: 0, cells: cut };
}

function withLines(cell: PlacedCell<Flow>): PlacedCell<readonly DraftLine[]> {
  return { ...cell, content: cell.content.items.flatMap(linesOf) };
}

function linesOf(item: DraftItem): readonly DraftLine[] {
  return isGrid(item) ? gridLines(item) : [item];
}

function gridLines(grid: DraftGrid): readonly DraftLine[] {
  return grid.cells.flatMap(({ content }) => content);
}
