/** 列合计: in every row of a table, columns add up to another: 合计 = 基本支出 + 项目支出. */
import type { Entry } from '../../model/entry.ts';
import { quoted } from '../../model/problem.ts';
import { plainLabel } from '../../model/table-labels.ts';
import { isBlank, sidesOf } from '../../model/table-sides.ts';
import { isNotMoney, type TableWords } from '../../model/table-words.ts';
import { cellAt, dataRows, type PublishedTable } from '../../model/table.ts';
import type { CheckKind } from '../check.ts';
import type { Known } from '../known.ts';
import { findColumn, hasColumn, isUnder, rowName } from '../tables/address.ts';
import { addUp, knownCell } from '../tables/cell-quantity.ts';
import { because, joinUnknown, type Unknown } from '../unknown.ts';
import {
  compareTables,
  readTableNames,
  type CompareTable,
  type TableComparison,
} from './whole-table.ts';

interface Columns {
  readonly whole: string;
  readonly parts: readonly string[];
  /** 可有: parts that not every table has. */
  readonly optional: readonly string[];
  /** 其中: columns that break one of the parts down, and are not added. */
  readonly details: readonly string[];
  /** 全部: no other column holds amounts, on this side or under the head named. A table with another is not compared. */
  readonly all: { readonly under: string } | undefined;
}

export const columnSumsKind: CheckKind = {
  key: '列合计',
  isOfWholeTables: true,
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
      details: body.list('其中').map((each) => each.value),
      all: readAll(body),
    };
    body.done();
    const sets = under.length === 0 ? [names] : under.map((head) => below(head, names));
    const compare: CompareTable = (table) => {
      const isOne = sets.length > 1;
      const found = sets.map((set) => compareRows(table, set, isOne, words.tableWords));
      const unknown = found.flatMap((each) => ('kind' in each ? [each] : []));
      const comparisons = found.flatMap((each) => ('kind' in each ? [] : each));
      return unknown[0] ?? { comparisons, left: [] };
    };
    return ({ tables }) => compareTables(kinds, tables, compare);
  },
};

/** `全部: 是`, or the head under which these are all the columns. */
function readAll(body: Entry): Columns['all'] {
  const said = body.maybe('全部');
  if (!said || said.value === '') return undefined;
  if (said.value === '是') return { under: '' };
  if (!body.optionalText('应等于').startsWith(`${said.value}/`))
    said.problem(quoted(said.value), '是，或「应等于」上面的表头', '请改正，或删去');
  return { under: said.value };
}

/** 在: the same columns stand under several heads (预算数, 决算数). */
function below(head: string, { whole, parts, optional, details, all }: Columns): Columns {
  const inside = (name: string): string => `${head}/${name}`;
  return {
    whole: inside(whole),
    parts: parts.map(inside),
    optional: optional.map(inside),
    details: details.map(inside),
    all: all && { under: all.under === '' ? head : inside(all.under) },
  };
}

function compareRows(
  table: PublishedTable,
  { whole, parts, optional, details, all }: Columns,
  isOneOfSeveral: boolean,
  words: TableWords,
): readonly TableComparison[] | Unknown {
  const present = optional.filter((name) => hasColumn(table, name));
  const names = [whole, ...parts, ...present];
  const found = names.map((name) => findColumn(table, name));
  const columns = found.flatMap((each) => (each.kind === 'column' ? [each.column] : []));
  const unknown = found.filter((each) => each.kind === 'unknown');
  if (unknown.length > 0) return joinUnknown(unknown, []);
  const known = [...columns, ...columnsCalled(table, details)];
  const other = all && otherColumn(table, known, all.under);
  if (other !== undefined) return because(`${table.title}还有“${other}”一列，不知是否要加`);
  const [target = 0, ...added] = columns;
  const said = `${whole} = ${[...parts, ...present].join(' + ')}`;
  return dataRows(table).flatMap((row): readonly TableComparison[] => {
    const label = rowName({ table, row, column: target });
    if (isEmpty(table, row, columns) || isNotMoney(label, words)) return [];
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

function columnsCalled(table: PublishedTable, names: readonly string[]): readonly number[] {
  const found = names.map((name) => findColumn(table, name));
  return found.flatMap((each) => (each.kind === 'column' ? [each.column] : []));
}

/** @param known the first of them stands on the side that is asked; under: '' for the whole side */
function otherColumn(
  table: PublishedTable,
  known: readonly number[],
  under: string,
): string | undefined {
  const side = sidesOf(table).find(({ amounts }) => amounts.some((each) => each === known[0]));
  const other = side?.amounts
    .filter((each) => !known.includes(each))
    .map((each) => table.columns[each])
    .find((each) => each && isUnder(each, under));
  return other && plainLabel(other.path.at(-1) ?? '');
}
