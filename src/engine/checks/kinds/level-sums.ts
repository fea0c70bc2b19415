/** 级次合计: by the code of a class, 类 is the sum of its 款, 款 of its 项, and 合计 the sum of all 类. */
import { isBlank, sidesOf } from '../../model/table-sides.ts';
import { cellAt, tableColumnName, type PublishedTable } from '../../model/table.ts';
import type { CheckKind } from '../check.ts';
import type { Known } from '../known.ts';
import { findColumn, rowName } from '../tables/address.ts';
import { addUp, knownCell } from '../tables/cell-quantity.ts';
import { familiesOf, type Family } from '../tables/families.ts';
import { because, type Unknown } from '../unknown.ts';
import {
  compareTables,
  readTableNames,
  type CompareTable,
  type TableComparison,
} from './whole-table.ts';

export const levelSumsKind: CheckKind = {
  key: '级次合计',
  isOfWholeTables: true,
  read(body, words) {
    const kinds = readTableNames(body.at('表'), words);
    const codes = body.text('编码');
    const names = body
      .at('列')
      .items()
      .map((each) => each.value);
    body.done();
    const compare: CompareTable = (table) => {
      const code = findColumn(table, codes);
      if (code.kind === 'unknown') return code;
      const columns = namedColumns(table, names);
      if (columns.length === 0) return because(`${table.title}没有可以逐级相加的列`);
      const families = familiesOf(table, code.column);
      if ('kind' in families) return families;
      const comparisons = families.flatMap((family) =>
        columns
          .filter((column) => !isEmpty(family, column))
          .map((column) => compareFamily(family, column)),
      );
      return { comparisons, left: otherColumns(table, columns) };
    };
    return ({ tables }) => compareTables(kinds, tables, compare);
  },
};

/** Each name is that of a column of money in some of the tables; the others may not have it. */
function namedColumns(table: PublishedTable, names: readonly string[]): readonly number[] {
  const found = names.map((name) => findColumn(table, name));
  const columns = found.flatMap((each) => (each.kind === 'column' ? [each.column] : []));
  return [...new Set(columns)].sort((a, b) => a - b);
}

/** A rate or a number of people does not add up, so only columns known to hold money are compared. */
function otherColumns(table: PublishedTable, compared: readonly number[]): readonly string[] {
  const other = sidesOf(table)
    .flatMap(({ amounts }) => amounts)
    .filter((each) => !compared.includes(each))
    .flatMap((each) => table.columns[each] ?? []);
  const names = other.map((each) => `“${tableColumnName(each)}”`).join('、');
  return names === '' ? [] : [`${table.title}的${names}列没有比较`];
}

/** Nothing stands in the column, neither in the row nor one level below: there is nothing to add up. */
function isEmpty({ table, parent, children }: Family, column: number): boolean {
  const rows = [parent, ...('kind' in children ? [] : children)];
  return rows.every((row) => {
    const cell = cellAt({ table, row, column });
    return !cell || isBlank(cell);
  });
}

function compareFamily({ table, parent, children }: Family, column: number): TableComparison {
  const at = (row: number): Known | Unknown => knownCell({ table, row, column });
  const head = table.columns[column];
  return {
    id: `${String(parent + 1)}-${String(column + 1)}`,
    name: `「${rowName({ table, row: parent, column })}」${head ? tableColumnName(head) : ''} = 下一级各科目之和`,
    parts: 'kind' in children ? children : addUp(children.map(at)),
    whole: at(parent),
  };
}
