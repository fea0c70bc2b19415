/** Places of a matrix of departments and indicators: one block, or several one under the other where it is narrow. */
import { textWidth } from '../draw/chart-text.ts';

export interface HeatColumn {
  /** 指标编号, e.g. 16. */
  readonly number: string;
  readonly name: string;
  /** 一级指标: columns of one stand together. */
  readonly group: string;
}

export interface PlacedColumn extends HeatColumn {
  /** Index among all columns. */
  readonly index: number;
  readonly left: number;
}

export interface MatrixBlock {
  readonly columns: readonly PlacedColumn[];
  readonly top: number;
  /** First row of cells begins here. */
  readonly cells: number;
  readonly bottom: number;
}

export interface MatrixLayout {
  readonly blocks: readonly MatrixBlock[];
  /** Right edge of the names of the rows. */
  readonly names: number;
  readonly cellWidth: number;
  readonly bottom: number;
}

export const CELL_HEIGHT = 24;
export const NAME_SIZE = 12;
export const HEAD_SIZE = 12;
export const HEAD_LEADING = 1.14;
/** Longer names of indicators are cut: the key and the table have them whole. */
export const MOST_CHARACTERS = 9;

const LEAST_CELL = 22;
const MOST_CELL = 48;
const GROUP_GAP = 8;
const GROUP = 20;
const NUMBER = 18;
const BETWEEN = 26;

/** @param top of the first block, in pixels */
export function matrixLayout(
  names: readonly string[],
  columns: readonly HeatColumn[],
  { width, top }: { width: number; top: number },
): MatrixLayout {
  const most = width < 500 ? 100 : 190;
  const widest = Math.max(0, ...names.map((name) => textWidth(name, NAME_SIZE)));
  const left = Math.min(most, widest) + 10;
  const chunks = chunksOf(columns, width - left);
  const gaps = (chunk: readonly HeatColumn[]): number => (groups(chunk) - 1) * GROUP_GAP;
  const room = Math.min(...chunks.map((chunk) => (width - left - gaps(chunk)) / chunk.length));
  const cellWidth = Math.min(MOST_CELL, room);
  let y = top;
  let index = 0;
  const blocks = chunks.map((chunk): MatrixBlock => {
    const blockTop = y;
    let x = left;
    const placed = chunk.map((column, at): PlacedColumn => {
      if (at > 0 && chunk[at - 1]?.group !== column.group) x += GROUP_GAP;
      const own = { ...column, index, left: x };
      index += 1;
      x += cellWidth;
      return own;
    });
    const cells = blockTop + GROUP + headHeight(chunk) + NUMBER;
    const bottom = cells + names.length * CELL_HEIGHT;
    y = bottom + BETWEEN;
    return { columns: placed, top: blockTop, cells, bottom };
  });
  const bottom = blocks.at(-1)?.bottom ?? top;
  return { blocks, names: left - 8, cellWidth, bottom };
}

function groups(columns: readonly HeatColumn[]): number {
  return new Set(columns.map(({ group }) => group)).size;
}

function headHeight(columns: readonly HeatColumn[]): number {
  const longest = Math.max(0, ...columns.map(({ name }) => Array.from(name).length));
  return Math.min(longest, MOST_CHARACTERS) * HEAD_SIZE * HEAD_LEADING + 4;
}

/** All columns where they fit; else each group by itself, a long group in equal parts. */
function chunksOf(
  columns: readonly HeatColumn[],
  room: number,
): readonly (readonly HeatColumn[])[] {
  const whole = room - (groups(columns) - 1) * GROUP_GAP;
  if (columns.length * LEAST_CELL <= whole) return columns.length === 0 ? [] : [columns];
  const most = Math.max(1, Math.floor(room / LEAST_CELL));
  return [...new Set(columns.map(({ group }) => group))].flatMap((group) => {
    const own = columns.filter((column) => column.group === group);
    const parts = Math.ceil(own.length / most);
    const size = Math.ceil(own.length / parts);
    return Array.from({ length: parts }, (_, part) => own.slice(part * size, (part + 1) * size));
  });
}
