/** Reads the head of a published table: ← is merged into the cell at its left, ↑ into the one above. */
import { isCountingHead } from './table-counting.ts';
import { isNotMoney, type TableWords } from './table-words.ts';
import type { HeadCell, TableColumn } from './table.ts';

export const LEFT = '←';
export const ABOVE = '↑';

/** Reports a fault of one cell of the head; row and column count from 0. */
export type SayOfHead = (row: number, column: number, found: string, expected: string) => void;

/** @param rows the cells of the head, all of the same length */
export function readTableHead(
  rows: readonly (readonly string[])[],
  say: SayOfHead,
): readonly (readonly HeadCell[])[] {
  const owners = ownersOf(rows, say);
  return rows.map((cells, row) =>
    cells.flatMap((text, column): HeadCell[] => {
      const own = row * cells.length + column;
      if (owners[row]?.[column] !== own) return [];
      const { rowSpan, colSpan, whole } = extent(owners, own, row, column);
      if (!whole) say(row, column, `“${text.trim()}”合并的各格不成矩形`, '合并成矩形的格');
      return [{ text: text.trim(), row, column, rowSpan, colSpan }];
    }),
  );
}

/** Which cell each place belongs to, by number; a mark at the edge owns itself after it was told. */
function ownersOf(
  rows: readonly (readonly string[])[],
  say: SayOfHead,
): readonly (readonly number[])[] {
  const owners: number[][] = [];
  rows.forEach((cells, row) => {
    const line: number[] = [];
    owners.push(line);
    cells.forEach((text, column) => {
      const own = row * cells.length + column;
      const mark = text.trim();
      const merged =
        mark === LEFT ? line[column - 1] : mark === ABOVE ? owners[row - 1]?.[column] : own;
      if (merged === undefined)
        say(
          row,
          column,
          `“${mark}”${mark === LEFT ? '在最左一列' : '在第一行'}`,
          '左边或上面有格可并',
        );
      line.push(merged ?? own);
    });
  });
  return owners;
}

function extent(
  owners: readonly (readonly number[])[],
  own: number,
  row: number,
  column: number,
): { rowSpan: number; colSpan: number; whole: boolean } {
  const mine = owners.flatMap((line, y) =>
    line.flatMap((owner, x) => (owner === own ? [{ x, y }] : [])),
  );
  const colSpan = Math.max(...mine.map(({ x }) => x)) - column + 1;
  const rowSpan = Math.max(...mine.map(({ y }) => y)) - row + 1;
  const isLeftmost = mine.every(({ x }) => x >= column);
  return { rowSpan, colSpan, whole: isLeftmost && mine.length === rowSpan * colSpan };
}

/** The columns with the heads that stand over each. */
export function headColumns(
  head: readonly (readonly HeadCell[])[],
  width: number,
  words: TableWords,
): readonly TableColumn[] {
  return Array.from({ length: width }, (_, index) => {
    const over = head
      .flat()
      .filter(({ column, colSpan }) => column <= index && index < column + colSpan);
    const path = over.map(({ text }) => text).filter((text) => text !== '');
    return {
      index,
      path,
      isCounting: isCountingHead(path.at(-1) ?? '', words),
      isNotMoney: path.some((text) => isNotMoney(text, words)),
    };
  });
}
