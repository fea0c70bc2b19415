/** 各行, 各列: sums of rows or of columns that are known by their names, in a table of any shape. */
import type { Entry } from '../../model/entry.ts';
import { plainLabel } from '../../model/table-labels.ts';
import { isBlank } from '../../model/table-sides.ts';
import {
  cellAt,
  tableColumnName,
  dataRows,
  type PublishedTable,
  type TableColumn,
} from '../../model/table.ts';
import { rowName, rowsNamed } from '../tables/address.ts';
import { addUp, alternatives, knownCell } from '../tables/cell-quantity.ts';
import { because, type Unknown } from '../unknown.ts';
import type { TableComparison } from './whole-table.ts';

/** Each name with its variants: 总计|合计. */
export interface NamedSum {
  readonly whole: readonly string[];
  readonly parts: readonly (readonly string[])[];
}

export function readSums(entry: Entry | undefined): readonly NamedSum[] {
  return (entry?.items() ?? []).map((each) => {
    const sum = {
      whole: variants(each.text('应等于')),
      parts: each
        .at('各项')
        .items()
        .map(({ value }) => variants(value)),
    };
    each.done();
    return sum;
  });
}

/** 总计|合计 */
export function variants(text: string): readonly string[] {
  return alternatives(text).map(plainLabel);
}

/** The one column of the lowest head of such a name. */
export function onlyColumn(table: PublishedTable, names: readonly string[]): number | undefined {
  const found = table.columns.filter((column) => names.includes(lowestHead(column)));
  return found.length === 1 ? found[0]?.index : undefined;
}

function lowestHead({ path }: TableColumn): string {
  return plainLabel(path.at(-1) ?? '');
}

/** Only where every row is one of those named: another may be a part that nobody told of. */
export function compareRows(
  table: PublishedTable,
  sums: readonly NamedSum[],
): readonly TableComparison[] | Unknown {
  if (sums.length === 0) return [];
  const labels = dataRows(table).map((row) =>
    plainLabel(cellAt({ table, row, column: 0 })?.text ?? ''),
  );
  const strange = labels.find((label) => !namesOf(sums).has(label));
  if (strange !== undefined) return because(`${table.title}的“${strange}”一行不知要不要加`);
  return sums.flatMap((sum) => compareRowSum(table, sum));
}

function namesOf(sums: readonly NamedSum[]): ReadonlySet<string> {
  return new Set(sums.flatMap(({ whole, parts }) => [whole, ...parts].flat()));
}

function compareRowSum(
  table: PublishedTable,
  { whole, parts }: NamedSum,
): readonly TableComparison[] {
  const target = onlyRow(table, whole);
  const added = parts.flatMap((names) => onlyRow(table, names) ?? []);
  if (target === undefined || added.length < parts.length) return [];
  return table.columns.flatMap((column): readonly TableComparison[] => {
    const at = (row: number): ReturnType<typeof knownCell> =>
      knownCell({ table, row, column: column.index });
    const cells = [target, ...added].map((row) => cellAt({ table, row, column: column.index }));
    if (column.index === 0 || column.isNotMoney || column.isCounting) return [];
    if (cells.every((cell) => !cell || isBlank(cell))) return [];
    const id = `${String(target + 1)}-${String(column.index + 1)}`;
    const name = `「${tableColumnName(column)}」${said({ whole, parts })}`;
    return [{ id, name, parts: addUp(added.map(at)), whole: at(target) }];
  });
}

function said({ whole, parts }: NamedSum): string {
  return `${whole[0] ?? ''} = ${parts.map(([name]) => name ?? '').join(' + ')}`;
}

function onlyRow(table: PublishedTable, names: readonly string[]): number | undefined {
  const rows = names.flatMap((name) => rowsNamed(table, name));
  return rows.length === 1 ? rows[0]?.index : undefined;
}

/** Only where the table has no other column of money: it may belong to the whole, too. */
export function compareColumns(
  table: PublishedTable,
  sums: readonly NamedSum[],
): readonly TableComparison[] {
  return sums.flatMap((sum) => {
    const money = table.columns.filter(
      (column) => column.index > 0 && !column.isNotMoney && !column.isCounting,
    );
    const target = onlyColumn(table, sum.whole);
    const added = sum.parts.flatMap((names) => onlyColumn(table, names) ?? []);
    if (target === undefined || money.length !== added.length + 1) return [];
    if (added.length < sum.parts.length) return [];
    return dataRows(table).flatMap((row): readonly TableComparison[] => {
      const at = (column: number): ReturnType<typeof knownCell> =>
        knownCell({ table, row, column });
      const cells = [target, ...added].map((column) => cellAt({ table, row, column }));
      if (cells.every((cell) => !cell || isBlank(cell))) return [];
      const name = `「${rowName({ table, row, column: target })}」${said(sum)}`;
      const id = `${String(row + 1)}-${String(target + 1)}`;
      return [{ id, name, parts: addUp(added.map(at)), whole: at(target) }];
    });
  });
}
