/** 级次合计: by the code of a class, 类 is the sum of its 款, 款 of its 项, and 合计 the sum of all 类. */
import { plainLabel } from '../../model/table-labels.ts';
import { sidesOf } from '../../model/table-sides.ts';
import { cellAt, columnName, type PublishedTable } from '../../model/table.ts';
import type { CheckKind } from '../check.ts';
import type { Known } from '../known.ts';
import { findColumn, rowName } from '../tables/address.ts';
import { addUp, knownCell } from '../tables/cell-quantity.ts';
import { because, joinUnknown, type Unknown } from '../unknown.ts';
import {
  compareTables,
  readTableNames,
  type CompareTable,
  type Comparison,
} from './whole-table.ts';

/** The row above all classes. */
const ALL = '合计';

export const levelSumsKind: CheckKind = {
  key: '级次合计',
  read(body, words) {
    const kinds = readTableNames(body.at('表'), words);
    const codes = body.text('编码');
    const names = body.list('列').map((each) => each.value);
    body.done();
    const compare: CompareTable = (table) => {
      const code = findColumn(table, codes);
      if (code.kind === 'unknown') return code;
      const columns = names.length === 0 ? amountColumns(table) : namedColumns(table, names);
      if ('kind' in columns) return columns;
      const families = familiesOf(table, code.column);
      if ('kind' in families) return families;
      return families.flatMap((family) => columns.map((column) => compareFamily(family, column)));
    };
    return ({ tables }) => compareTables(kinds, tables, compare);
  },
};

function amountColumns(table: PublishedTable): readonly number[] {
  return sidesOf(table).flatMap(({ amounts }) => amounts);
}

function namedColumns(
  table: PublishedTable,
  names: readonly string[],
): readonly number[] | Unknown {
  const found = names.map((name) => findColumn(table, name));
  const unknown = found.filter((each) => each.kind === 'unknown');
  if (unknown.length > 0) return joinUnknown(unknown, []);
  return found.flatMap((each) => (each.kind === 'column' ? [each.column] : []));
}

/** A row and the rows one level below it. */
interface Family {
  readonly table: PublishedTable;
  readonly parent: number;
  readonly children: readonly number[];
}

function familiesOf(table: PublishedTable, codeColumn: number): readonly Family[] | Unknown {
  const codes = table.rows.map((_, row) => cellAt({ table, row, column: codeColumn })?.text ?? '');
  const byCode = new Map<string, number>();
  for (const [row, code] of codes.entries()) {
    if (code === '') continue;
    if (byCode.has(code)) return because(`${table.title}的科目编码 ${code} 有两行`);
    byCode.set(code, row);
  }
  const parentOf = (code: string): string | undefined =>
    [...byCode.keys()]
      .filter((each) => each.length < code.length && code.startsWith(each))
      .sort((a, b) => b.length - a.length)[0];
  const children = Map.groupBy(byCode.keys(), (code) => parentOf(code) ?? '');
  const whole = totalRow(table, codes);
  return [...children].flatMap(([code, below]): readonly Family[] => {
    const parent = code === '' ? whole : byCode.get(code);
    if (parent === undefined) return [];
    return [{ table, parent, children: below.flatMap((each) => byCode.get(each) ?? []) }];
  });
}

/** The row without a code that is called 合计. */
function totalRow(table: PublishedTable, codes: readonly string[]): number | undefined {
  const rows = codes.flatMap((code, row) => {
    const labels = sidesOf(table).flatMap((side) => side.labels);
    const isTotal = labels.some(
      (column) => plainLabel(cellAt({ table, row, column })?.text ?? '') === ALL,
    );
    return isTotal && !/^\d/.test(code) ? [row] : [];
  });
  return rows.length === 1 ? rows[0] : undefined;
}

function compareFamily({ table, parent, children }: Family, column: number): Comparison {
  const at = (row: number): Known | Unknown => knownCell({ table, row, column });
  const head = table.columns[column];
  return {
    id: `${String(parent + 1)}-${String(column + 1)}`,
    name: `「${rowName({ table, row: parent, column })}」${head ? columnName(head) : ''} = 下一级各科目之和`,
    parts: addUp(children.map(at)),
    whole: at(parent),
  };
}
