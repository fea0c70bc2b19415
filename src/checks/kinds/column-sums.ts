/** 列合计: in every row of a table, columns add up to another: 合计 = 基本支出 + 项目支出. */
import type { Entry } from '../../model/entry.ts';
import { quoted } from '../../model/problem.ts';
import { plainLabel } from '../../model/table-labels.ts';
import { isBlank, sidesOf } from '../../model/table-sides.ts';
import { cellAt, type PublishedTable } from '../../model/table.ts';
import type { CheckKind } from '../check.ts';
import type { Known } from '../known.ts';
import { findColumn, hasColumn, rowName } from '../tables/address.ts';
import { addUp, knownCell } from '../tables/cell-quantity.ts';
import { because, joinUnknown, type Unknown } from '../unknown.ts';
import {
  compareTables,
  readTableNames,
  type CompareTable,
  type Comparison,
} from './whole-table.ts';

interface Columns {
  readonly whole: string;
  readonly parts: readonly string[];
  /** 可有: parts that not every table has. */
  readonly optional: readonly string[];
  /** 全部: no other column holds amounts. A table that has another one is not compared. */
  readonly all: boolean;
}

export const columnSumsKind: CheckKind = {
  key: '列合计',
  read(body, words) {
    const kinds = readTableNames(body.at('表'), words);
    const under = body.list('在').map((each) => each.value);
    const names: Columns = {
      whole: body.text('应等于'),
      parts: body
        .at('各列')
        .items()
        .map((each) => each.value),
      optional: body.list('可有').map((each) => each.value),
      all: readAll(body),
    };
    body.done();
    const sets = under.length === 0 ? [names] : under.map((head) => below(head, names));
    const compare: CompareTable = (table) => {
      const found = sets.map((set) => compareRows(table, set, sets.length > 1));
      const unknown = found.flatMap((each) => ('kind' in each ? [each] : []));
      return unknown[0] ?? found.flatMap((each) => ('kind' in each ? [] : each));
    };
    return ({ tables }) => compareTables(kinds, tables, compare);
  },
};

function readAll(body: Entry): boolean {
  const said = body.maybe('全部');
  if (said && said.value !== '是' && said.value !== '否')
    said.problem(quoted(said.value), '是 或 否', '请改正');
  return said?.value === '是';
}

/** 在: the same columns stand under several heads (预算数, 决算数). */
function below(head: string, { whole, parts, optional, all }: Columns): Columns {
  const inside = (name: string): string => `${head}/${name}`;
  return { whole: inside(whole), parts: parts.map(inside), optional: optional.map(inside), all };
}

function compareRows(
  table: PublishedTable,
  { whole, parts, optional, all }: Columns,
  isOneOfSeveral: boolean,
): readonly Comparison[] | Unknown {
  const present = optional.filter((name) => hasColumn(table, name));
  const names = [whole, ...parts, ...present];
  const found = names.map((name) => findColumn(table, name));
  const columns = found.flatMap((each) => (each.kind === 'column' ? [each.column] : []));
  const unknown = found.filter((each) => each.kind === 'unknown');
  if (unknown.length > 0) return joinUnknown(unknown, []);
  const other = all ? otherColumn(table, columns) : undefined;
  if (other !== undefined) return because(`${table.title}还有“${other}”一列，不知是否要加`);
  const [target = 0, ...added] = columns;
  const said = `${whole} = ${[...parts, ...present].join(' + ')}`;
  return table.rows.flatMap((_, row): readonly Comparison[] => {
    if (isEmpty(table, row, columns)) return [];
    const label = rowName({ table, row, column: target });
    const id = String(row + 1) + (isOneOfSeveral ? `-${String(target + 1)}` : '');
    const name = `${label === '' ? '' : `「${label}」`}${said}`;
    const at = (each: number): Known | Unknown => knownCell({ table, row, column: each });
    return [{ id, name, parts: addUp(added.map(at)), whole: at(target) }];
  });
}

/** A row without a single amount here says nothing: it fills up the shorter side, or heads a group. */
function isEmpty(table: PublishedTable, row: number, columns: readonly number[]): boolean {
  return columns.every((column) => {
    const cell = cellAt({ table, row, column });
    return !cell || isBlank(cell);
  });
}

function otherColumn(table: PublishedTable, columns: readonly number[]): string | undefined {
  const amounts = sidesOf(table).flatMap((side) => side.amounts);
  const other = amounts.find((each) => !columns.includes(each));
  return other === undefined ? undefined : plainLabel(table.columns[other]?.path.at(-1) ?? '');
}
