/** 固定表头: a head of three rows in an order that is known, printed as text over one row of values without a label. */
import type { Grid, GridCell } from '../document.ts';
import { plainLabel } from '../../engine/model/table-labels.ts';
import type { AlignedRows } from './aligned.ts';
import { isFar } from './body.ts';
import type { CellParts } from './grid-of.ts';
import { partLine, type LinePart, type PrintedRow } from './line-parts.ts';
import type { FixedHead, TextTableWords } from './layout-words.ts';

/**
 * @param at index of a row that may be the values, or the column numbers over them
 * @param start no head begins before this row
 */
export function fixedAt(
  rows: readonly PrintedRow[],
  { start, at }: { readonly start: number; readonly at: number },
  words: TextTableWords,
): AlignedRows | undefined {
  for (const fixed of words.fixedHeads) {
    const count = fixed.upper.length * (fixed.middle.length - 1 + fixed.lower.length);
    if (!isRowOfValues(rows[at], count)) continue;
    const numbers = isNumbering(rows[at]) ? at : undefined;
    const values = numbers === undefined ? at : at + 1;
    // A second row: whose each of them is, nothing says.
    const isOnly = !isRowOfValues(rows[values + 1], count) || isFar(rows, values + 1, words);
    if (!isRowOfValues(rows[values], count) || isNumbering(rows[values]) || !isOnly) continue;
    const head = headAbove(rows, { start, end: at }, fixed, words);
    if (!head) continue;
    const body = (numbers === undefined ? [values] : [numbers, values]).map(
      (index) => rows[index]?.tokens ?? [],
    );
    return { from: head.from, to: values + 1, grid: gridOf(head.cells, body, fixed, count) };
  }
  return undefined;
}

function isRowOfValues(row: PrintedRow | undefined, count: number): boolean {
  return row?.tokens.length === count && row.trailing === count;
}

function isNumbering(row: PrintedRow | undefined): boolean {
  return row?.tokens.every(({ text }, at) => text === String(at + 1)) ?? false;
}

/** All words of the head, from the last to the first, each of the pieces right before the one behind it. */
function headAbove(
  rows: readonly PrintedRow[],
  { start, end }: { readonly start: number; readonly end: number },
  { upper, middle, lower }: FixedHead,
  { limits }: TextTableWords,
): { readonly from: number; readonly cells: readonly CellParts[] } | undefined {
  // Numbers above are no head; and rows of numbers must not cost a look back each.
  if (end <= start || (rows[end - 1]?.trailing ?? 0) > 0) return undefined;
  const first = Math.max(start, end - limits.headLines);
  const pieces = rows
    .slice(first, end)
    .flatMap(({ tokens }, index) => tokens.map((token) => ({ token, row: first + index })));
  const repeat = (words: FixedHead['middle']): FixedHead['middle'] => upper.flatMap(() => words);
  const wanted = [...upper, ...repeat(middle), ...repeat(lower)];
  const cells: CellParts[] = [];
  let to = pieces.length;
  for (const word of wanted.reverse()) {
    const size = sizeOf(
      pieces.slice(Math.max(0, to - limits.wordLines), to).map(({ token }) => token),
      word,
    );
    if (size === 0) return undefined;
    cells.unshift(pieces.slice(to - size, to).map(({ token }) => token));
    to -= size;
  }
  const from = pieces[to]?.row;
  // The first row of the head holds nothing else.
  return from === undefined || pieces[to - 1]?.row === from ? undefined : { from, cells };
}

/** How many of the last pieces make the word; 0 for none. */
function sizeOf(pieces: readonly LinePart[], word: ReadonlySet<string>): number {
  let text = '';
  for (let size = 1; size <= pieces.length; size += 1) {
    text = (pieces.at(-size)?.text ?? '') + text;
    if (word.has(plainLabel(text))) return size;
  }
  return 0;
}

function gridOf(
  head: readonly CellParts[],
  body: readonly (readonly LinePart[])[],
  { upper, middle, parted: separated, lower }: FixedHead,
  columnCount: number,
): Grid {
  const width = middle.length - 1 + lower.length;
  const cells: GridCell[] = [];
  const add = (
    row: number,
    column: number,
    [rowSpan, colSpan]: readonly [number, number],
    parts: CellParts,
  ): void => {
    cells.push({ row, column, rowSpan, colSpan, lines: parts.map(partLine) });
  };
  upper.forEach((_, at) => add(0, at * width, [1, width], head[at] ?? []));
  upper.forEach((_, group) =>
    middle.forEach((__, at) => {
      const column = group * width + (at > separated ? at - 1 + lower.length : at);
      const span = at === separated ? ([1, lower.length] as const) : ([2, 1] as const);
      add(1, column, span, head[upper.length + group * middle.length + at] ?? []);
    }),
  );
  const before = upper.length * (1 + middle.length);
  upper.forEach((_, group) =>
    lower.forEach((__, at) =>
      add(
        2,
        group * width + separated + at,
        [1, 1],
        head[before + group * lower.length + at] ?? [],
      ),
    ),
  );
  body.forEach((row, index) =>
    row.forEach((value, column) => add(3 + index, column, [1, 1], [value])),
  );
  return { kind: 'grid', origin: 'aligned', rowCount: 3 + body.length, columnCount, cells };
}
