/** Errors in the disclosed tables: one cell moved, or the unit of a whole table misprinted. */
import type { DemoTable } from './disclosed-tables/table.ts';
import { shifted } from './shifted.ts';

export type TableEdit =
  | {
      readonly do: 'cell';
      readonly table: string;
      /** A label or a code, without indent and item number; '' is the only row of a table without labels. */
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
  const { line, at } = placeOf(table, row, column);
  const rows = table.rows.map((cells, index) =>
    index === line ? cells.map((cell, place) => (place === at ? shifted(cell, by) : cell)) : cells,
  );
  return { ...table, rows };
}

interface Place {
  readonly line: number;
  readonly at: number;
  /** Columns from the label to the cell. */
  readonly distance: number;
}

/** In a two-sided table a label speaks for the columns next to it. */
function placeOf({ id, rows, headRows }: DemoTable, row: string, column: string): Place {
  const heads = headsOf(rows.slice(0, headRows));
  const columns = heads.flatMap((head, at) => (`/${head}`.endsWith(`/${column}`) ? [at] : []));
  const labels = rows.flatMap((cells, line) =>
    cells.flatMap((cell, index) =>
      line >= headRows && (row === '' ? index === 0 : bare(cell) === row) ? [{ line, index }] : [],
    ),
  );
  const places = labels
    .flatMap(({ line, index }): Place[] =>
      columns.map((at) => ({ line, at, distance: at - index })),
    )
    .filter(({ distance }) => distance >= 0)
    .sort((one, other) => one.distance - other.distance);
  const [nearest, next] = places;
  if (!nearest || nearest.distance === next?.distance)
    throw new Error(`${id} has ${nearest ? 'several cells' : 'no cell'} ${row}, ${column}`);
  return nearest;
}

function bare(cell: string): string {
  return cell.replace(/^　*([一二三四五六七八九十]+、)?/, '');
}

/** Each column's heads from above; a cell that spans columns is the head of each of them. */
function headsOf(head: readonly (readonly string[])[]): readonly string[] {
  const spread = head.map((cells) =>
    cells.map((_, index) => cells.slice(0, index + 1).findLast((cell) => cell !== '←') ?? ''),
  );
  const [first = []] = spread;
  return first.map((_, index) =>
    spread
      .map((cells) => cells[index] ?? '')
      .filter((cell) => cell !== '↑')
      .join('/'),
  );
}
