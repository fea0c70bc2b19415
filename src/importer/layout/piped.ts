/** 竖线表: `| a | b |`, `a│b│c`, with or without a frame. */
import type { Line } from '../document.ts';
import { gridOf, type CellParts } from './grid-of.ts';
import { isDash, isNumber, type LinePart } from './line-parts.ts';
import { readPiped, unescaped, type PipedLine } from './piped-line.ts';
import type { FoundGrid } from './line-range.ts';
import type { TextTableWords } from './layout-words.ts';

export function findPiped(lines: readonly Line[], words: TextTableWords): readonly FoundGrid[] {
  return runsOf(lines, words).flatMap((run) => tableOf(run) ?? []);
}

/** Lines with bars and of frames, with no more than some blank lines between them. */
function runsOf(
  lines: readonly Line[],
  { limits }: TextTableWords,
): readonly (readonly PipedLine[])[] {
  const runs: PipedLine[][] = [];
  let last = -Infinity;
  let broken = true;
  let before: PipedLine | undefined;
  lines.forEach((line, at) => {
    if (line.text.trim() === '') return;
    const piped = readPiped(line, at);
    if (!piped) {
      broken = true;
      return;
    }
    if (broken || at - last > limits.blankLines + 1 || isNext(before, piped, at - last)) {
      runs.push([]);
      before = undefined;
    }
    runs.at(-1)?.push(piped);
    if (!piped.isFrame) before = piped;
    last = at;
    broken = false;
  });
  return runs;
}

/** Behind a blank line, another number of cells is another table. */
function isNext(before: PipedLine | undefined, piped: PipedLine, distance: number): boolean {
  if (distance === 1 || !before || piped.isFrame) return false;
  return before.cells.length !== piped.cells.length;
}

function tableOf(run: readonly PipedLine[]): FoundGrid | undefined {
  const rows = run.filter(({ isFrame }) => !isFrame);
  const outer = {
    opens: rows.every(({ opens }) => opens),
    closes: rows.every(({ closes }) => closes),
  };
  const cellsOf = ({ cells }: PipedLine): readonly LinePart[] =>
    cells.slice(outer.opens ? 1 : 0, outer.closes ? -1 : undefined);
  const titles = leading(rows, (row) => cellsOf(row).length === 1);
  const notes = leading([...rows].reverse(), (row) => cellsOf(row).length === 1);
  const table = rows.slice(titles, rows.length - notes);
  const [first, last] = [table[0], table.at(-1)];
  if (!first || !last) return undefined;
  const inner = run.filter(({ at }) => at >= first.at && at <= last.at);
  const cells = table.map(cellsOf);
  const columnCount = cells[0]?.length ?? 0;
  const isFramed = outer.opens || outer.closes || inner.length > table.length;
  if (!isTable(cells, columnCount, isFramed)) return undefined;
  const grouped = groupsOf(inner).map((group) => group.map(cellsOf));
  const joined = areBrokenRows(grouped) ? grouped.map(joinColumns) : cells.map(single);
  const { from, to } = withFrame(run, first.at, last.at);
  const clean = joined.map((row) => row.map((parts) => parts.map(unescaped)));
  return { from, to, grid: gridOf(clean, columnCount, 'piped') };
}

function leading<Item>(items: readonly Item[], is: (item: Item) => boolean): number {
  const end = items.findIndex((item) => !is(item));
  return end < 0 ? items.length : end;
}

/** Two rows of the same number of cells; without a frame, a number must show that it is no list of words. */
function isTable(
  rows: readonly (readonly LinePart[])[],
  columnCount: number,
  isFramed: boolean,
): boolean {
  if (rows.length < 2 || columnCount < 2) return false;
  if (rows.some(({ length }) => length !== columnCount && length !== 1)) return false;
  // A stroke in place of a cell: a merged cell drawn with signs.
  if (rows.some((row) => row.some(({ text }) => isStroke(text)))) return false;
  return isFramed || rows.some((row) => row.slice(1).some(({ text }) => isNumber(text)));
}

function isStroke(text: string): boolean {
  return text.length > 1 && /^[-+\u2500-\u257f]+$/.test(text) && /[+\u2500-\u257f]/.test(text);
}

/** The lines between two lines of the frame. */
function groupsOf(inner: readonly PipedLine[]): readonly (readonly PipedLine[])[] {
  const groups: PipedLine[][] = [[]];
  for (const line of inner) {
    if (!line.isFrame) groups.at(-1)?.push(line);
    else if (groups.at(-1)?.length !== 0) groups.push([]);
  }
  return groups.filter(({ length }) => length > 0);
}

/**
 * With strokes between all rows, lines without a stroke between them are one row broken over several lines.
 * Two numbers in one cell would say that they are rows.
 */
function areBrokenRows(groups: readonly (readonly (readonly LinePart[])[])[]): boolean {
  if (groups.length < 3 || groups.every(({ length }) => length === 1)) return false;
  return groups.every(
    (rows) =>
      new Set(rows.map(({ length }) => length)).size === 1 &&
      joinColumns(rows).every((parts) => parts.filter(({ text }) => isNumber(text)).length < 2) &&
      rows.slice(1).every((row) => row.every(({ text }) => !isNumber(text) && !isDash(text))),
  );
}

function joinColumns(rows: readonly (readonly LinePart[])[]): readonly CellParts[] {
  return (rows[0] ?? []).map((_, column) => rows.flatMap((row) => row[column] ?? []));
}

function single(row: readonly LinePart[]): readonly CellParts[] {
  return row.map((cell) => [cell]);
}

/** The frame around the table belongs to it. */
function withFrame(
  run: readonly PipedLine[],
  first: number,
  last: number,
): { readonly from: number; readonly to: number } {
  const before = run.findLast(({ at }) => at < first);
  const behind = run.find(({ at }) => at > last);
  return {
    from: before?.isFrame ? before.at : first,
    to: (behind?.isFrame ? behind.at : last) + 1,
  };
}
