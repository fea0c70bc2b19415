/** 自有表: in a table of the report itself, rows and columns of known names add up, and rates are those of their columns. */
import type { PublishedTable } from '../../model/table.ts';
import type { CheckKind } from '../check.ts';
import { because, sayUnknown, type Unknown } from '../unknown.ts';
import { compareRates, readRateColumns, type RateColumn } from './own-table-rates.ts';
import { compareColumns, compareRows, readSums, type NamedSum } from './own-table-sums.ts';
import { compareOwnTables, type ComparedTable } from './whole-table.ts';

interface Rules {
  readonly rows: readonly NamedSum[];
  readonly columns: readonly NamedSum[];
  readonly rates: readonly RateColumn[];
}

export const ownTablesKind: CheckKind = {
  key: '自有表',
  read(body, words) {
    const rules = {
      rows: readSums(body.maybe('各行')),
      columns: readSums(body.maybe('各列')),
      rates: readRateColumns(body.maybe('比率列'), words),
    };
    body.done();
    return ({ tables }) => compareOwnTables(tables, (table) => compareTable(table, rules));
  },
};

/** A table of other rows has no sums of rows that could be told; columns and rates are told row by row. */
function compareTable(
  table: PublishedTable,
  { rows, columns, rates }: Rules,
): ComparedTable | Unknown {
  if (!table.unit) return because(`${table.title}没有印单位`);
  const across = [
    ...compareColumns(table, columns),
    ...rates.flatMap((rate) => compareRates(table, rate)),
  ];
  const down = compareRows(table, rows);
  if (!('kind' in down)) return { comparisons: [...down, ...across], left: [] };
  return across.length === 0 ? down : { comparisons: across, left: [sayUnknown(down)] };
}
