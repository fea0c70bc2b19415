/**
 * Strict CSV reading on d3-dsv, which alone turns a missing cell into "" and a number into a float.
 * Every cell stays text; every departure from the declared columns is a problem, and all are reported.
 */
import { readRows } from './csv-rows.ts';
import { quoted, type Report } from './problem.ts';
import { HASHES, isHashes } from './signs.ts';
import { readDataText } from './text.ts';

export interface CsvRow<Column extends string> {
  /** Physical line in the file, from 1 (the head is line 1). */
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

export interface TableSpec<Column extends string> {
  readonly file: string;
  readonly columns: readonly Column[];
  /** Columns whose values together may occur only once. */
  readonly key?: readonly Column[];
}

/** @returns the sound rows; those with a problem are left out after it was reported */
export function readTable<Column extends string>(
  bytes: Uint8Array,
  spec: TableSpec<Column>,
  report: Report,
): readonly CsvRow<Column>[] {
  const text = readDataText(bytes, spec.file, report);
  const lines = text === undefined ? undefined : readRows(text, spec.file, report);
  if (!lines) return [];
  const head = lines[0] ?? [];
  if (!headIsSound(head, spec, report)) return [];
  const rows = lines
    .slice(1)
    .flatMap((cells, index) => soundRow(cells, head, index + 2, spec, report));
  return withoutDuplicates(rows, spec, report);
}

function headIsSound<C extends string>(
  head: string[],
  spec: TableSpec<C>,
  report: Report,
): boolean {
  const expected = spec.columns.join(',');
  const say = (column: string, found: string, action: string): void => {
    report({ file: spec.file, row: 1, column, found, expected: `列 ${expected}`, action });
  };
  const unknown = head.filter((name) => !spec.columns.some((column) => column === name));
  const missing = spec.columns.filter((column) => !head.includes(column));
  const twice = head.filter((name, index) => head.indexOf(name) !== index);
  for (const name of unknown) say(name, `不认识的列${quoted(name)}`, '请删去或改正列名');
  for (const name of missing) say(name, '没有这一列', '请补上这一列，没有内容时留空');
  for (const name of twice) say(name, '同名的两列', '请只留一列');
  return unknown.length + missing.length + twice.length === 0;
}

function soundRow<C extends string>(
  cells: string[],
  head: string[],
  line: number,
  spec: TableSpec<C>,
  report: Report,
): CsvRow<C>[] {
  const problem = (found: string, expected: string, action: string): CsvRow<C>[] => {
    report({ file: spec.file, row: line, found, expected, action });
    return [];
  };
  // A line break inside a cell would make line numbers in every later message wrong, and a quote
  // left open swallows the lines below it: say so before counting the cells.
  if (cells.some((cell) => /[\r\n]/.test(cell)))
    return problem('格内换行', '一格一行', '请检查半角双引号是否成对，并去掉格内换行');
  if (cells.length !== head.length)
    return problem(
      `${String(cells.length)} 格`,
      `${String(head.length)} 格，与首行列数相同`,
      cells.length === 1 && cells[0] === ''
        ? '请删去空行'
        : '请检查逗号；值里含逗号时用半角双引号括起来',
    );
  const named = Object.fromEntries(head.map((name, index) => [name, (cells[index] ?? '').trim()]));
  const hashes = Object.entries(named).filter(([, cell]) => isHashes(cell));
  for (const [column, cell] of hashes)
    report({ file: spec.file, row: line, column, found: quoted(cell), ...HASHES });
  return hashes.length > 0 ? [] : [{ line, cells: named as Record<C, string> }];
}

function withoutDuplicates<C extends string>(
  rows: readonly CsvRow<C>[],
  spec: TableSpec<C>,
  report: Report,
): readonly CsvRow<C>[] {
  const key = spec.key;
  if (!key) return rows;
  const first = new Map<string, number>();
  return rows.filter((row) => {
    const value = key.map((column) => row.cells[column]).join(' + ');
    const earlier = first.get(value);
    if (earlier === undefined) {
      first.set(value, row.line);
      return true;
    }
    report({
      file: spec.file,
      row: row.line,
      column: key.join(' + '),
      found: quoted(value),
      expected: `不重复的值（第${String(earlier)}行已有）`,
      action: '请删去其中一行，或改正填错的一行',
    });
    return false;
  });
}
