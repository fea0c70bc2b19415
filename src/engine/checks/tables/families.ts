/** 科目的上下级: the rows of a table by their codes. What is no code of the national classification ends it. */
import { CODE } from '../../model/code-form.ts';
import { plainLabel } from '../../model/table-labels.ts';
import { sidesOf } from '../../model/table-sides.ts';
import { cellAt, dataRows, type PublishedTable } from '../../model/table.ts';
import { because, type Unknown } from '../unknown.ts';

/** The row above all classes. */
const ALL = '合计';

/** A row and the rows one level below it. */
export interface Family {
  readonly table: PublishedTable;
  readonly parent: number;
  /** Unknown where they stand on different levels, so that one may be part of another's missing parent. */
  readonly children: readonly number[] | Unknown;
}

export function familiesOf(table: PublishedTable, codeColumn: number): readonly Family[] | Unknown {
  const byCode = rowsByCode(table, codeColumn);
  if ('kind' in byCode) return byCode;
  const parentOf = (code: string): string | undefined =>
    [...byCode.keys()]
      .filter((each) => each.length < code.length && code.startsWith(each))
      .sort((a, b) => b.length - a.length)[0];
  const children = Map.groupBy(byCode.keys(), (code) => parentOf(code) ?? '');
  const whole = totalRow(table, codeColumn);
  const uncoded = uncodedRow(table, codeColumn);
  return [...children].flatMap(([code, below]): readonly Family[] => {
    const parent = code === '' ? whole : byCode.get(code);
    if (parent === undefined) return [];
    const rows = below.flatMap((each) => byCode.get(each) ?? []);
    if (code === '' && uncoded !== '')
      return [{ table, parent, children: because(`${table.title}的“${uncoded}”没有编码`) }];
    const isLevel = new Set(below.map((each) => each.length)).size === 1;
    const mixed = because(`${table.title}的科目${below.join('、')}不在同一级`);
    return [{ table, parent, children: isLevel ? rows : mixed }];
  });
}

function rowsByCode(table: PublishedTable, column: number): ReadonlyMap<string, number> | Unknown {
  const byCode = new Map<string, number>();
  for (const row of dataRows(table)) {
    const code = codeAt(table, row, column);
    if (code === '' || code === ALL) continue;
    if (!CODE.test(code)) return because(`${table.title}的科目编码“${code}”不是 3、5、7 位的编码`);
    if (byCode.has(code)) return because(`${table.title}的科目编码 ${code} 有两行`);
    byCode.set(code, row);
  }
  return byCode;
}

function codeAt(table: PublishedTable, row: number, column: number): string {
  const text = cellAt({ table, row, column })?.text.normalize('NFKC') ?? '';
  // 合 计 is spaced out; a code is not.
  return plainLabel(text) === ALL ? ALL : text;
}

/** A row that may belong to 合计 beside the classes, such as 结转下年; other totals do not. */
function uncodedRow(table: PublishedTable, codeColumn: number): string {
  const labels = sidesOf(table).flatMap((side) => side.labels);
  const names = dataRows(table)
    .filter((row) => codeAt(table, row, codeColumn) === '')
    .flatMap((row) => labels.map((column) => cellAt({ table, row, column })?.text ?? ''));
  return names.find((name) => name !== '' && !/[合总小]计$/.test(plainLabel(name))) ?? '';
}

/** The row without a code that is called 合计. */
function totalRow(table: PublishedTable, codeColumn: number): number | undefined {
  const labels = sidesOf(table).flatMap((side) => side.labels);
  const rows = dataRows(table).filter(
    (row) =>
      !CODE.test(codeAt(table, row, codeColumn)) &&
      labels.some((column) => plainLabel(cellAt({ table, row, column })?.text ?? '') === ALL),
  );
  return rows.length === 1 ? rows[0] : undefined;
}
