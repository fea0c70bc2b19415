/**
 * 以上: the rows whose sum a total has to be. Only where it is certain which rows those are: numbered
 * without a gap, all of them names of the functional classes, or named by the check.
 */
import type { Yaml } from '../../yaml.ts';
import { hasPart, word, words } from '../data/files.ts';
import type { Context } from './context.ts';
import { columnOf } from './measure.ts';
import type { Measured } from './result.ts';
import { bareName, type Sheet, type Side } from './sheet.ts';

const ordinals = '一二三四五六七八九十';

export function rowsAbove(
  tree: Yaml,
  sheet: Sheet,
  context: Context,
): (Measured | undefined)[] | undefined {
  const ends = sheet.rowsNamed([bareName(word(tree, '以上'))]);
  const fitting = ends.filter(({ side }) => columnOf(sheet, word(tree, '列'), side) !== undefined);
  const [end] = fitting;
  if (!end || fitting.length > 1) return undefined;
  const column = columnOf(sheet, word(tree, '列'), end.side);
  const rows = hasPart(tree, '起')
    ? named(tree, sheet, end)
    : certain(sheet, end, words(context.data.tableWords, '支出功能分类'));
  if (!rows || column === undefined || rows.length === 0) return undefined;
  return rows.map((row) => sheet.amount(row, column));
}

interface End {
  readonly row: number;
  readonly side: Side;
}

/** The starting row and the rows that the check names, in its order, and no other. */
function named(tree: Yaml, sheet: Sheet, { row: last, side }: End): number[] | undefined {
  const starts = sheet.rowsNamed([bareName(word(tree, '起'))]).filter((each) => each.side === side);
  const start = starts[0]?.row;
  if (start === undefined || starts.length > 1 || start >= last) return undefined;
  const allowed = words(tree, '各行').map((each) => each.split('|').map(bareName));
  const rows = [start];
  let next = 0;
  for (let row = start + 1; row < last; row++) {
    const name = sheet.nameOf(row, side);
    if (name === '' || isPart(sheet, row, side)) continue;
    const at = allowed.findIndex((names, i) => i >= next && names.includes(name));
    if (at < 0) return undefined;
    next = at + 1;
    rows.push(row);
  }
  return rows;
}

function certain(
  sheet: Sheet,
  { row: last, side }: End,
  classes: readonly string[],
): number[] | undefined {
  const rows: number[] = [];
  for (let row = 0; row < last; row++) {
    if (sheet.nameOf(row, side) !== '' && !isPart(sheet, row, side)) rows.push(row);
  }
  const raw = (row: number): string => sheet.cell(row, side.nameColumn ?? 0).trim();
  const isNumbered = rows.every((row, i) => raw(row).startsWith(`${ordinal(i + 1)}、`));
  const areClasses = rows.every(
    (row) => !/^.*、/.test(raw(row)) && classes.includes(sheet.nameOf(row, side)),
  );
  return isNumbered || areClasses ? rows : undefined;
}

/** 其中 and what is indented deeper are parts of a row above. */
function isPart(sheet: Sheet, row: number, side: Side): boolean {
  const text = sheet.cell(row, side.nameColumn ?? 0);
  return text.trim().startsWith('其中') || /^(?:\u3000| {2})/.test(text);
}

function ordinal(number: number): string {
  if (number <= 10) return ordinals.charAt(number - 1);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const head = tens === 1 ? '' : ordinals.charAt(tens - 1);
  return `${head}十${ones === 0 ? '' : ordinals.charAt(ones - 1)}`;
}
