/** 框线表格: lines that touch → cells, merged ones included; characters → the cells they are printed in. */
import type { ReaderLimits } from '../limits.ts';
import type { Glyph } from './glyphs.ts';
import { latticesOf, mergeRules, type Lattice } from './merge-rules.ts';
import { pageLines } from './page-lines.ts';
import type { PageTable, PageCell } from './page-table.ts';
import type { PageDrawing, RuledLine } from './rules.ts';

interface Skeleton {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly Rectangle[];
  readonly isOpenBelow: boolean;
  /** Index of the cell for each place, row by row. */
  readonly cellAt: Int32Array;
}

interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** Where in a character's height, from its baseline up, it is taken to stand. */
const MIDDLE = 0.35;

/** @returns the tables, and the characters outside of them */
export function ruledTables(
  glyphs: readonly Glyph[],
  drawing: PageDrawing,
  page: number,
  limits: ReaderLimits,
): { readonly tables: readonly PageTable[]; readonly rest: readonly Glyph[] } {
  const gap = limits.layout.ruleGapPoints;
  const level = mergeRules(drawing.level, gap);
  const upright = mergeRules(drawing.upright, gap);
  const skeletons = latticesOf({ level, upright }, limits.layout)
    .flatMap((lattice) => skeletonOf(lattice, limits) ?? [])
    .sort((a, b) => areaOf(a) - areaOf(b));
  const inside = skeletons.map(({ cells }) => cells.map((): Glyph[] => []));
  const rest: Glyph[] = [];
  for (const glyph of glyphs) (homeOf(glyph, skeletons, inside) ?? rest).push(glyph);
  const tables = skeletons.flatMap((skeleton, at) => {
    const filled = inside[at] ?? [];
    if (filled.every((each) => each.length === 0)) return [];
    const cells = skeleton.cells.map((cell, index) => {
      const lines = pageLines(filled[index] ?? [], page, limits.layout);
      return { ...cell, lines };
    });
    return [tableOf(skeleton, cells, page)];
  });
  return { tables, rest };
}

function tableOf(
  { xs: edges, ys, isOpenBelow }: Skeleton,
  cells: readonly PageCell[],
  page: number,
): PageTable {
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  return { origin: 'ruled', page, top, bottom, edges, rowCount: ys.length - 1, isOpenBelow, cells };
}

function areaOf({ xs, ys }: Skeleton): number {
  return ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys.at(-1) ?? 0) - (ys[0] ?? 0));
}

/** The smallest table comes first: a table within a cell has its own text. */
function homeOf(
  { box, baseline, size }: Glyph,
  skeletons: readonly Skeleton[],
  inside: readonly Glyph[][][],
): Glyph[] | undefined {
  const x = (box.left + box.right) / 2;
  const y = baseline - MIDDLE * size;
  for (const [at, { xs, ys, cellAt }] of skeletons.entries()) {
    const column = intervalOf(xs, x);
    const row = intervalOf(ys, y);
    if (column === undefined || row === undefined) continue;
    return inside[at]?.[cellAt[row * (xs.length - 1) + column] ?? 0];
  }
  return undefined;
}

function intervalOf(borders: readonly number[], at: number): number | undefined {
  const next = borders.findIndex((border) => border > at);
  return next > 0 ? next - 1 : undefined;
}

/** @returns undefined for a frame of one cell, and for more cells than allowed */
function skeletonOf(lattice: Lattice, limits: ReaderLimits): Skeleton | undefined {
  const { alignmentPoints } = limits.layout;
  // An open side: the lines that run up to it show where it is.
  const xs = borders(lattice.upright, lattice.level, alignmentPoints);
  const ys = borders(lattice.level, lattice.upright, alignmentPoints);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns > limits.maxColumns || columns * rows > limits.maxCells) return undefined;
  const wallX = walls(lattice.upright, xs, ys, alignmentPoints);
  const wallY = walls(lattice.level, ys, xs, alignmentPoints);
  const cellAt = new Int32Array(columns * rows).fill(-1);
  const cells: Rectangle[] = [];
  const isOpenRight = (row: number, column: number): boolean =>
    column < columns && wallX[column * rows + row] === 0 && cellAt[row * columns + column] === -1;
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      if (cellAt[row * columns + column] !== -1) continue;
      let colSpan = 1;
      while (isOpenRight(row, column + colSpan)) colSpan += 1;
      let rowSpan = 1;
      const isOpenBelow = (at: number): boolean =>
        at < rows &&
        isOpen(wallY, at * columns, column, colSpan) &&
        isOneRow(wallX, rows, at, column, colSpan);
      while (isOpenBelow(row + rowSpan)) rowSpan += 1;
      for (let at = row; at < row + rowSpan; at += 1)
        cellAt.fill(cells.length, at * columns + column, at * columns + column + colSpan);
      cells.push({ row, column, rowSpan, colSpan });
    }
  const isDrawn = (y: number | undefined): boolean => lattice.level.some(({ at }) => at === y);
  const isOpenBelow = isDrawn(ys[0]) && !isDrawn(ys.at(-1));
  return cells.length < 2 ? undefined : { xs, ys, cells, cellAt, isOpenBelow };
}

/** No line above any of these places. */
function isOpen(wallY: Uint8Array, start: number, column: number, colSpan: number): boolean {
  return wallY.subarray(start + column, start + column + colSpan).every((each) => each === 0);
}

/** No upright line within the span, so that the row below is as wide. */
function isOneRow(
  wallX: Uint8Array,
  rows: number,
  row: number,
  column: number,
  colSpan: number,
): boolean {
  for (let at = column + 1; at < column + colSpan; at += 1)
    if (wallX[at * rows + row] !== 0) return false;
  return true;
}

function borders(
  own: readonly RuledLine[],
  crossing: readonly RuledLine[],
  tolerance: number,
): readonly number[] {
  const at = [...new Set(own.map((rule) => rule.at))].sort((a, b) => a - b);
  const first = crossing.reduce((least, { from }) => Math.min(least, from), Infinity);
  const last = crossing.reduce((most, { to }) => Math.max(most, to), -Infinity);
  if (first < (at[0] ?? Infinity) - tolerance) at.unshift(first);
  if (last > (at.at(-1) ?? -Infinity) + tolerance) at.push(last);
  return at;
}

/** For each border and each interval across it 1 where a line runs along. */
function walls(
  rules: readonly RuledLine[],
  along: readonly number[],
  across: readonly number[],
  tolerance: number,
): Uint8Array {
  const count = across.length - 1;
  const found = new Uint8Array(along.length * count);
  const indexOf = new Map(along.map((at, index) => [at, index]));
  for (const { at, from, to } of rules) {
    const border = indexOf.get(at);
    if (border === undefined) continue;
    for (let interval = 0; interval < count; interval += 1) {
      const [start = 0, end = 0] = [across[interval], across[interval + 1]];
      if (from <= start + tolerance && to >= end - tolerance) found[border * count + interval] = 1;
    }
  }
  return found;
}
