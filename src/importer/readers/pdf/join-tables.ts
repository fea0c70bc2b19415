/** 跨页表格: the part on the next page goes on with the table; its head is left out, a row cut by the page is one again. */
import type { PageLayout } from '../limits.ts';
import { headRowsOf, rowKeys, withoutRows } from '../repeated-heads.ts';
import type { PageTable, PageCell } from './page-table.ts';

/** A line of more characters than this is no label. */
const LONGEST_LABEL = 6;

/** @returns undefined when the columns do not fit: then it is another table */
export function joinTables(
  upper: PageTable,
  lower: PageTable,
  { alignmentPoints }: PageLayout,
): PageTable | undefined {
  const edges = commonEdges(upper.edges, lower.edges, alignmentPoints);
  if (!edges || upper.origin !== lower.origin) return undefined;
  const above = onEdges(upper, edges);
  const below = withoutHead(above, onEdges(lower, edges));
  if (below.rowCount === 0) return above;
  const isCut =
    hasSameCells(above, below) &&
    (isCutRow(above, below) || isOpenRow(above, below) || isCutSentence(above, below));
  const offset = isCut ? above.rowCount - 1 : above.rowCount;
  const moved = below.cells.map((cell) => ({ ...cell, row: cell.row + offset }));
  const { page, bottom, isOpenBelow } = lower;
  const shape = { ...above, page, bottom, isOpenBelow, rowCount: offset + below.rowCount };
  const glued = isCut ? glueRow(above, moved) : glueLabels(above, moved, below.rowCount);
  return { ...shape, cells: [...glued].sort((a, b) => a.row - b.row || a.column - b.column) };
}

/** All borders, when one of the two has those of the other and the sides are the same. */
function commonEdges(
  a: readonly number[],
  b: readonly number[],
  tolerance: number,
): readonly number[] | undefined {
  const [more, fewer] = a.length >= b.length ? [a, b] : [b, a];
  const isNear = (x = 0, y = 0): boolean => Math.abs(x - y) <= tolerance;
  if (!isNear(a[0], b[0]) || !isNear(a.at(-1), b.at(-1))) return undefined;
  return fewer.every((edge) => more.some((each) => isNear(each, edge))) ? more : undefined;
}

function onEdges(table: PageTable, edges: readonly number[]): PageTable {
  const indices = table.edges.map((edge) => nearest(edges, edge));
  if (indices.length === edges.length) return { ...table, edges };
  const cells = table.cells.map((cell) => {
    const column = indices[cell.column] ?? 0;
    return { ...cell, column, colSpan: (indices[cell.column + cell.colSpan] ?? 0) - column };
  });
  return { ...table, edges, cells };
}

function nearest(edges: readonly number[], edge: number): number {
  const distance = (at: number): number => Math.abs((edges[at] ?? 0) - edge);
  return edges.reduce((best, _, at) => (distance(at) < distance(best) ? at : best), 0);
}

/** Its first rows, as far as they are the head of the table once more. */
function withoutHead(above: PageTable, below: PageTable): PageTable {
  const height = headRowsOf(above);
  const top = above.cells.filter(({ row }) => row < height);
  const head = rowKeys({ rowCount: height, cells: top });
  const keys = rowKeys(below).slice(0, height);
  const filled = top.filter(hasText);
  if (filled.length < 2 || keys.length < height || head.some((key, at) => key !== keys[at]))
    return below;
  return withoutRows(below, new Set(keys.keys()));
}

/**
 * The first row below goes on with the last row above. A label and numbers are printed on one of the two pages only;
 * the other has nothing but more text, in cells that have text on both.
 */
function isCutRow(above: PageTable, below: PageTable): boolean {
  const first = below.cells.filter(({ row }) => row === 0);
  const own = lastCells(above).filter(({ row }) => row === above.rowCount - 1);
  return isRestOf(own, first) || isRestOf(first, own);
}

/** `rest` has no text where the first label of `whole` is, and no numbers at all. */
function isRestOf(whole: readonly PageCell[], rest: readonly PageCell[]): boolean {
  const label = whole.find(hasText);
  const filled = rest.filter(hasText);
  if (!label || filled.length === 0) return false;
  const isLabelEmpty = rest.some((cell) => isSameColumn(cell, label) && !hasText(cell));
  const goesOn = (cell: PageCell): boolean =>
    whole.some((each) => isSameColumn(each, cell) && hasText(each) && !isNumber(each));
  return isLabelEmpty && filled.every((cell) => goesOn(cell) && !isNumber(cell));
}

function hasSameCells(above: PageTable, below: PageTable): boolean {
  const last = lastCells(above);
  const first = below.cells.filter(({ row }) => row === 0);
  return (
    first.length === last.length &&
    first.every((cell) => last.some((each) => isSameColumn(each, cell)))
  );
}

function lastCells({ cells, rowCount }: PageTable): readonly PageCell[] {
  return cells.filter((cell) => cell.row + cell.rowSpan === rowCount);
}

/** No line was drawn under the row above, and what one part has in a cell of the row the other lacks. */
function isOpenRow(above: PageTable, below: PageTable): boolean {
  const pairs = pairsOf(above, below);
  return (
    above.isOpenBelow &&
    pairs.some(({ cell, over, isOwn }) => isOwn && hasText(over) !== hasText(cell)) &&
    pairs.every(({ cell, over }) => !(isNumber(cell) && isNumber(over)))
  );
}

/** A label may be cut too: then a full line without the end of its sentence, and numbers above only, prove it. */
function isCutSentence(above: PageTable, below: PageTable): boolean {
  const pairs = pairsOf(above, below);
  return (
    pairs.some(({ cell, over, isOwn }) => isOwn && isNumber(over) && !hasText(cell)) &&
    pairs.some(({ cell, over }) => breaksOff(over, cell)) &&
    pairs.every(({ cell, over }) => !isNumber(cell) && (hasText(over) || !hasText(cell)))
  );
}

/** The last line over the break is as full as those below it, and ends within a sentence. */
function breaksOff(over: PageCell, cell: PageCell): boolean {
  const last = over.lines.at(-1);
  if (!last || cell.lines.length === 0 || /[。；;！!？?]$/.test(last.text)) return false;
  const lines = [...over.lines, ...cell.lines];
  const isLong = lines.length > 2 && last.text.length > LONGEST_LABEL;
  const right = lines.reduce((most, { box }) => Math.max(most, box.right), 0);
  return isLong && right - last.box.right <= last.size;
}

/** Cells of the first row below, each with the one over it in the same column. */
function pairsOf(
  above: PageTable,
  below: PageTable,
): readonly { readonly cell: PageCell; readonly over: PageCell; readonly isOwn: boolean }[] {
  const last = lastCells(above);
  return below.cells.flatMap((cell) => {
    const over = cell.row === 0 ? last.find((each) => isSameColumn(each, cell)) : undefined;
    return over ? [{ cell, over, isOwn: over.row === above.rowCount - 1 }] : [];
  });
}

/** Each cell of the cut row gets the rest of its text. */
function glueRow(above: PageTable, moved: readonly PageCell[]): readonly PageCell[] {
  const row = above.rowCount - 1;
  const rest = moved.filter((cell) => cell.row === row);
  const glued = above.cells.map((cell) => {
    if (cell.row + cell.rowSpan !== above.rowCount) return cell;
    const more = rest.find((each) => isSameColumn(each, cell));
    if (!more) return cell;
    return {
      ...cell,
      rowSpan: cell.rowSpan + more.rowSpan - 1,
      lines: [...cell.lines, ...more.lines],
    };
  });
  return [...glued, ...moved.filter((cell) => cell.row !== row)];
}

/**
 * A label merged over rows on both pages is printed on one of them only. Labels are the first columns:
 * an empty cell further right is an empty value, and never takes the value above.
 */
function glueLabels(
  above: PageTable,
  moved: readonly PageCell[],
  rowsBelow: number,
): readonly PageCell[] {
  const glued = new Map<PageCell, PageCell>();
  const gone = new Set<PageCell>();
  let label: readonly [over: PageCell, cell: PageCell] | undefined;
  for (const cell of moved.filter(({ row }) => row === above.rowCount)) {
    const over = lastCells(above).find((each) => isSameColumn(each, cell));
    if (!over || hasText(cell) === hasText(over) || cell.rowSpan > rowsBelow) break;
    const isMerged = over.rowSpan > 1 || cell.rowSpan > 1;
    // The points of a label are a number, but as high as the label on both pages.
    const belongs = label && label[0].row === over.row && label[1].rowSpan === cell.rowSpan;
    if (!isMerged || ((isNumber(cell) || isNumber(over)) && !belongs)) break;
    label ??= [over, cell];
    const lines = [...over.lines, ...cell.lines];
    glued.set(over, { ...over, rowSpan: over.rowSpan + cell.rowSpan, lines });
    gone.add(cell);
  }
  return [
    ...above.cells.map((cell) => glued.get(cell) ?? cell),
    ...moved.filter((cell) => !gone.has(cell)),
  ];
}

function isSameColumn(a: PageCell, b: PageCell): boolean {
  return a.column === b.column && a.colSpan === b.colSpan;
}

function hasText({ lines }: PageCell): boolean {
  return lines.length > 0;
}

function isNumber({ lines }: PageCell): boolean {
  const text = lines.map((line) => line.text).join('');
  return /\d/.test(text) && /^[\d\s.,，．%％+\-－—()（）元万亿分人个项]*$/.test(text);
}
