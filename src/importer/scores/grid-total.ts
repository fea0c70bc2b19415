/** 合计 of a scoring table with columns, and the rows at which an indicator ends. */
import { plainWord } from '../text/normalise.ts';
import type { NamedCells } from './grid-columns.ts';
import type { GridTable } from './grid-row.ts';
import type { JoinedGrid, RowCell } from './joined-grid.ts';
import type { Name } from './name-run.ts';
import { readPoints } from './points.ts';
import { candidateOf, type Total } from './score-row.ts';

export interface GridTotal {
  readonly total: Total | undefined;
  readonly bounds: readonly number[];
  readonly doubts: readonly string[];
}

export function findGridTotal(
  { cells }: JoinedGrid,
  { scores, words }: GridTable,
  named: readonly NamedCells[],
  names: readonly Name[],
): GridTotal {
  const firstRow = named[0]?.first.row ?? 0;
  const below = cells.filter(({ row }) => row >= firstRow);
  const rowsWith = (isBound: (text: string) => boolean): readonly number[] =>
    below.flatMap(({ row, text }) => (isBound(text) ? [row] : []));
  const totalRows = new Set(rowsWith((text) => startsWith(text, words.totals)));
  const subtotals = rowsWith((text) => startsWith(text, words.subtotals));
  const groups = new Set(names.flatMap(({ indicator, text }) => (indicator ? [] : text)));
  const nameRows = new Set(named.map(({ first }) => first.row));
  const groupRows = rowsWith((text) => groups.has(text)).filter((row) => !nameRows.has(row));
  const totals = scores.flatMap((cell) => (totalRows.has(cell.row) ? totalOf(cell) : []));
  const [total] = totals;
  const bounds = [...totalRows, ...subtotals, ...groupRows];
  if (!total) return { total, bounds, doubts: ['评分表没有印出可读的合计，各行得分请逐行核对。'] };
  if (totals.some(({ value }) => !value.eq(total.value)))
    return { total: undefined, bounds, doubts: ['评分表印了几个不同的合计，各行得分请逐行核对。'] };
  return { total, bounds, doubts: [] };
}

/** `合计`, `合计:90.95`, `合计(100分)` */
function startsWith(text: string, words: ReadonlySet<string>): boolean {
  return [...words].some(
    (word) =>
      text.startsWith(word) && /^:?(?:[\d.]*分?|\([\d.]+分?\))$/u.test(text.slice(word.length)),
  );
}

/** The points at the end of the cell: `90.95`, `合计:90.95分`. */
function totalOf({ passage, text }: RowCell): readonly Total[] {
  const digits = /(?<![\d.,])\d{1,4}(?:\.\d{1,4})?(?=分?$)/u.exec(text);
  const points = digits && readPoints(digits[0]);
  if (!points) return [];
  const to = digits.index + digits[0].length;
  const { value, printed, place } = candidateOf(passage, {
    value: points.value,
    from: digits.index,
    to,
  });
  return [{ value, printed, place, quote: plainWord(text) }];
}
