/** 自有表: in a table of the report itself, rows of known names add up to another in every column of money, and rates hold. */
import { plainLabel } from '../../model/table-labels.ts';
import { isBlank } from '../../model/table-sides.ts';
import { cellAt, columnName, dataRows, type PublishedTable } from '../../model/table.ts';
import type { CheckKind } from '../check.ts';
import { rowsNamed } from '../tables/address.ts';
import { addUp, knownCell } from '../tables/cell-quantity.ts';
import { compareRates, readRateColumns, variants, type RateColumn } from './own-table-rates.ts';
import { because, sayUnknown, type Unknown } from '../unknown.ts';
import { compareOwnTables, type Compared, type Comparison } from './whole-table.ts';

/** Each name with its variants: 总计|合计. */
interface RowSum {
  readonly whole: readonly string[];
  readonly parts: readonly (readonly string[])[];
}

export const ownTablesKind: CheckKind = {
  key: '自有表',
  read(body, words) {
    const rates = readRateColumns(body.maybe('各列'), words);
    const sums = body
      .at('各行')
      .items()
      .map((entry): RowSum => {
        const sum = {
          whole: variants(entry.text('应等于')),
          parts: entry
            .at('各项')
            .items()
            .map(({ value }) => variants(value)),
        };
        entry.done();
        return sum;
      });
    body.done();
    return ({ tables }) => compareOwnTables(tables, (table) => compareTable(table, sums, rates));
  },
};

/** A table of other rows has no sums that could be told; its rates are those of their own rows. */
function compareTable(
  table: PublishedTable,
  sums: readonly RowSum[],
  columns: readonly RateColumn[],
): Compared | Unknown {
  if (!table.unit) return because(`${table.title}没有印单位`);
  const rates = columns.flatMap((column) => compareRates(table, column));
  const rows = compareRows(table, sums);
  if (!('kind' in rows)) return { ...rows, comparisons: [...rows.comparisons, ...rates] };
  return rates.length === 0 ? rows : { comparisons: rates, left: [sayUnknown(rows)] };
}

/** Only where every row is one of those named: another may be a part that nobody told of. */
function compareRows(table: PublishedTable, sums: readonly RowSum[]): Compared | Unknown {
  const known = new Set(sums.flatMap(({ whole, parts }) => [whole, ...parts].flat()));
  const labels = dataRows(table).map((row) =>
    plainLabel(cellAt({ table, row, column: 0 })?.text ?? ''),
  );
  const strange = labels.find((label) => !known.has(label));
  if (strange !== undefined) return because(`${table.title}的“${strange}”一行不知要不要加`);
  const comparisons = sums.flatMap((sum) => compareSum(table, sum));
  return { comparisons, left: [] };
}

function compareSum(table: PublishedTable, { whole, parts }: RowSum): readonly Comparison[] {
  const target = onlyRow(table, whole);
  const added = parts.flatMap((names) => onlyRow(table, names) ?? []);
  if (target === undefined || added.length < parts.length) return [];
  const said = `${whole[0] ?? ''} = ${parts.map(([name]) => name ?? '').join(' + ')}`;
  return table.columns.flatMap((column): readonly Comparison[] => {
    const at = (row: number): ReturnType<typeof knownCell> =>
      knownCell({ table, row, column: column.index });
    const cells = [target, ...added].map((row) => cellAt({ table, row, column: column.index }));
    if (column.index === 0 || column.isNotMoney || column.isCounting) return [];
    if (cells.every((cell) => !cell || isBlank(cell))) return [];
    const id = `${String(target + 1)}-${String(column.index + 1)}`;
    const name = `「${columnName(column)}」${said}`;
    return [{ id, name, parts: addUp(added.map(at)), whole: at(target) }];
  });
}

function onlyRow(table: PublishedTable, names: readonly string[]): number | undefined {
  const rows = names.flatMap((name) => rowsNamed(table, name));
  return rows.length === 1 ? rows[0]?.index : undefined;
}
