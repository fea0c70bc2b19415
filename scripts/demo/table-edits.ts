/** Errors in the disclosed tables: one cell moved, or the unit of a whole table misprinted. */
import type { DemoTable } from './disclosed-tables/table.ts';
import { shifted } from './shifted.ts';

export type TableEdit =
  | {
      readonly do: 'cell';
      readonly table: string;
      /** A label or a code, without indent and item number; '' is the only row of a table. */
      readonly row: string;
      /** The end of a column's heads from above, joined by /: 决算数/合计. */
      readonly column: string;
      readonly by: string;
    }
  | { readonly do: 'table-unit'; readonly table: string; readonly unit: '元' | '万元' };

export function editTables(tables: readonly DemoTable[], edit: TableEdit): readonly DemoTable[] {
  const table = tables.find((each) => each.id === edit.table);
  if (!table) throw new Error(`no such table: ${edit.table}`);
  const changed = edit.do === 'cell' ? moved(table, edit) : inUnit(table, edit.unit);
  return tables.map((each) => (each === table ? changed : each));
}

function inUnit(table: DemoTable, unit: DemoTable['unit']): DemoTable {
  if (table.unit === unit) throw new Error(`${table.id} is in ${unit} already`);
  return { ...table, unit };
}

function moved(
  table: DemoTable,
  { row, column, by }: { row: string; column: string; by: string },
): DemoTable {
  const { line, label } = placeOf(table, row);
  const heads = headsOf(table);
  // In a two-sided table a label speaks for the columns to its right.
  const at = heads.findIndex((head, index) => index >= label && `/${head}`.endsWith(`/${column}`));
  if (at < 0) throw new Error(`no column ${column} in ${table.id}`);
  const rows = table.rows.map((cells, index) =>
    index === line ? cells.map((cell, place) => (place === at ? shifted(cell, by) : cell)) : cells,
  );
  return { ...table, rows };
}

function placeOf(
  { id, rows, headRows }: DemoTable,
  label: string,
): { line: number; label: number } {
  const found = rows.flatMap((cells, line) =>
    cells.flatMap((cell, index) =>
      line >= headRows && (label === '' || bare(cell) === label) ? [{ line, label: index }] : [],
    ),
  );
  const [first] = found;
  if (!first || (label !== '' && found.length > 1))
    throw new Error(`${id} has ${String(found.length)} rows ${label}`);
  return first;
}

function bare(cell: string): string {
  return cell.replace(/^　*([一二三四五六七八九十]+、)?/, '');
}

/** Each column's heads from above; a cell that spans columns is the head of each of them. */
function headsOf({ rows, headRows }: DemoTable): readonly string[] {
  const spread = rows
    .slice(0, headRows)
    .map((cells) =>
      cells.map((_, index) => cells.slice(0, index + 1).findLast((cell) => cell !== '←') ?? ''),
    );
  const first = spread[0] ?? [];
  return first.map((_, index) =>
    spread
      .map((cells) => cells[index] ?? '')
      .filter((cell) => cell !== '↑')
      .join('/'),
  );
}
