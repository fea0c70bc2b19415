/** The numbers under the cells of a 百分条, and the points lost above them. */
import type { BarCell } from './bar-cell.ts';

/** Cells at most this many points wide share one number label with their narrow neighbours. */
const NARROW = 1;
/** Width of one digit of a number label, in pixels. */
const DIGIT = 6.2;

/** 11, 12, 13 of one point each would overprint one another: one label 11–13 stands for the run. */
export function numberLabels(
  cells: readonly BarCell[],
  pixelsPerPoint: number,
): readonly { x: number; text: string }[] {
  const runs: BarCell[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    const isNarrow = (each: BarCell): boolean => each.to - each.from <= NARROW;
    const joins = run?.every(isNarrow) && isNarrow(cell);
    if (run && joins) run.push(cell);
    else runs.push([cell]);
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) return [];
    const text = first === last ? first.number : `${first.number}–${last.number}`;
    // A label wider than its cells would run into the next one.
    const room = (last.to - first.from) * pixelsPerPoint;
    return text.length * DIGIT > room ? [] : [{ x: (first.from + last.to) / 2, text }];
  });
}

/** Width of one character of a loss, in pixels, and the room between two. */
const LOSS = 6.8;
const BETWEEN = 4;

/** −2.63 above a cell; where two would run into each other the greater loss is written. */
export function lossLabels(
  cells: readonly BarCell[],
  pixelsPerPoint: number,
): readonly { x: number; text: string }[] {
  const end = Math.max(...cells.map(({ to }) => to));
  const begin = Math.min(...cells.map(({ from }) => from));
  const placed: { x: number; text: string; half: number }[] = [];
  const size = (cell: BarCell): number => (1 - cell.share) * (cell.to - cell.from);
  const losing = cells.filter(({ lost }) => lost !== '').sort((a, b) => size(b) - size(a));
  for (const { lost, from, to } of losing) {
    const text = `−${lost}`;
    const half = (text.length * LOSS) / 2 / pixelsPerPoint;
    const x = Math.min(Math.max((from + to) / 2, begin + half), end - half);
    const clear = (other: (typeof placed)[number]): boolean =>
      Math.abs(other.x - x) > other.half + half + BETWEEN / pixelsPerPoint;
    if (placed.every(clear)) placed.push({ x, text, half });
  }
  return placed.map(({ x, text }) => ({ x, text }));
}
