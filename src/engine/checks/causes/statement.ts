/** 一处印刷: what can be misprinted: a figure of the text, a cell of a table, or the unit over a whole table. */
import { Decimal } from '../../model/decimal.ts';
import { baseValue, type Figure } from '../../model/figure.ts';
import type { PublishedTable } from '../../model/table.ts';
import type { Unit } from '../../model/unit.ts';
import type { CheckInput } from '../given.ts';

export interface Statement {
  /** Unique in a report and the same in every build: fact:initialBudget, cell:budget-income#3#4, table:budget-income. */
  readonly key: string;
  /** As printed; of a table one figure of it. */
  readonly figure: Figure;
  /** The unit over the whole table is meant, not one cell. */
  readonly table: PublishedTable | undefined;
}

/** One way to read a statement otherwise. */
export interface OtherReading {
  readonly statement: Statement;
  /** The figure as it would be read. */
  readonly to: Figure;
}

export function statementOf(figure: Figure): Statement {
  const { cell, fact } = figure;
  const key = cell
    ? `cell:${cell.table.id}#${String(cell.row)}#${String(cell.column)}`
    : `fact:${fact.id}`;
  return { key, figure, table: undefined };
}

export function tableStatement(table: PublishedTable, figure: Figure): Statement {
  return { key: `table:${table.id}`, figure, table };
}

/** Each once, in the order in which a check used them. */
export function statementsOf(figures: readonly Figure[]): readonly Statement[] {
  const all = figures.map(statementOf);
  return [...new Map(all.map((each) => [each.key, each])).values()];
}

/** Keys under which a check that used these figures may depend on a statement. */
export function statementKeys(figures: readonly Figure[]): readonly string[] {
  return figures.flatMap((each) => {
    const { key } = statementOf(each);
    return each.cell ? [key, `table:${each.cell.table.id}`] : [key];
  });
}

/**
 * The figure with another value, in base units, at as many places as it needs and no fewer than printed.
 * @param readFrom the other figure that is printed so
 */
export function withValue(figure: Figure, value: Decimal, readFrom?: Figure): Figure {
  const decimals = figure.number?.decimals ?? 0;
  const inUnit = value.div(figure.unit?.factor ?? 1);
  const places = Math.max(decimals, Math.min(inUnit.decimalPlaces(), MOST_PLACES));
  const rounded = inUnit.toDecimalPlaces(places);
  return {
    ...figure,
    printed: rounded.toString(),
    number: { value: rounded, decimals: places },
    isReading: true,
    ...(readFrom && { readFrom }),
  };
}

/** 0.01 元 in 亿元: more places than this nobody prints. */
const MOST_PLACES = 10;

export function isOtherValue(one: Figure, other: Figure): boolean {
  return !baseValue(one).eq(baseValue(other));
}

/** What the report would publish under these changes. */
export function vary(given: CheckInput, changes: readonly OtherReading[]): CheckInput {
  const figures = new Map(
    changes.flatMap(({ statement, to }) =>
      statement.figure.cell || statement.table ? [] : [[statement.figure, to] as const],
    ),
  );
  const tables = changes.reduce((all, change) => {
    const old = changedTable(change, all.all);
    return old ? all.replace(old.from, old.to) : all;
  }, given.tables);
  return { figures: figures.size > 0 ? given.figures.replace(figures) : given.figures, tables };
}

function changedTable(
  { statement, to }: OtherReading,
  all: readonly PublishedTable[],
): { readonly from: PublishedTable; readonly to: PublishedTable } | undefined {
  const id = statement.table?.id ?? statement.figure.cell?.table.id;
  const from = all.find((each) => each.id === id);
  if (!from) return undefined;
  if (statement.table) return { from, to: inUnit(from, to.unit) };
  const { cell } = statement.figure;
  if (!cell) return undefined;
  const rows = from.rows.map((row, index) =>
    index === cell.row
      ? row.map((each, column) =>
          column === cell.column ? { ...each, text: to.printed, number: to.number } : each,
        )
      : row,
  );
  return { from, to: { ...from, rows } };
}

function inUnit(table: PublishedTable, unit: Unit | undefined): PublishedTable {
  return { ...table, unit };
}
