/** 表、行、列: where in a published table a number stands. Several or no places are told, never chosen from. */
import { plainLabel } from '../../model/table-labels.ts';
import { sidesOf, type TableSide } from '../../model/table-sides.ts';
import {
  cellAt,
  tableColumnName,
  dataRows,
  type CellPlace,
  type PublishedTable,
  type TableColumn,
} from '../../model/table.ts';
import { because, type Unknown } from '../unknown.ts';

export type FoundPlace = { readonly kind: 'place'; readonly place: CellPlace } | Unknown;
export type FoundColumn = { readonly kind: 'column'; readonly column: number } | Unknown;

/**
 * @param row label as in the table; '' for the only row of a table
 * @param column its lowest head, or several from the top down: 本年预算数/小计
 */
export function findPlace(table: PublishedTable, row: string, column: string): FoundPlace {
  const rows = row === '' ? onlyRow(table) : rowsNamed(table, row);
  if (rows.length === 0)
    return because(row === '' ? `${table.title}不是只有一行` : `${table.title}没有“${row}”一行`);
  const places = rows.flatMap(({ index, side }) =>
    columnsNamed(table, column, side).map((each) => ({ table, row: index, column: each.index })),
  );
  const [place] = places;
  if (place && places.length === 1) return { kind: 'place', place };
  const cell = row === '' ? `“${column}”一列` : `“${row}”行“${column}”列`;
  return because(place ? `${table.title}有几处${cell}，不知是哪一处` : `${table.title}没有${cell}`);
}

export function findColumn(table: PublishedTable, name: string): FoundColumn {
  const found = columnsNamed(table, name);
  const [column] = found;
  if (column && found.length === 1) return { kind: 'column', column: column.index };
  return because(
    column ? `${table.title}有几列“${name}”，不知是哪一列` : `${table.title}没有“${name}”一列`,
  );
}

/** Whether a column bears the name at all. */
export function hasColumn(table: PublishedTable, name: string): boolean {
  return columnsNamed(table, name).length > 0;
}

interface NamedRow {
  readonly index: number;
  readonly side: TableSide;
}

function onlyRow(table: PublishedTable): readonly NamedRow[] {
  const rows = dataRows(table);
  const [index] = rows;
  return index !== undefined && rows.length === 1
    ? sidesOf(table).map((side) => ({ index, side }))
    : [];
}

/** Every side is asked: 总计 stands on both. */
export function rowsNamed(table: PublishedTable, name: string): readonly NamedRow[] {
  const wanted = plainLabel(name);
  return sidesOf(table).flatMap((side) =>
    dataRows(table).flatMap((index) =>
      side.labels.some((column) => labelAt(table, index, column) === wanted)
        ? [{ index, side }]
        : [],
    ),
  );
}

function labelAt(table: PublishedTable, row: number, column: number): string {
  return plainLabel(cellAt({ table, row, column })?.text ?? '');
}

/** The last name is the lowest head; names before it stand above, in this order, perhaps with others between. */
function columnsNamed(
  table: PublishedTable,
  name: string,
  side?: TableSide,
): readonly TableColumn[] {
  const names = name.split('/').map(plainLabel);
  return table.columns.filter(
    ({ index, path }) =>
      (!side || side.amounts.includes(index)) && endsWith(path.map(plainLabel), names),
  );
}

/** Whether heads of these names stand over the column, in this order; '' stands over all. */
export function isUnder({ path }: TableColumn, head: string): boolean {
  const above = path.slice(0, -1).map(plainLabel);
  return head === '' || holdsInOrder(above, head.split('/').map(plainLabel));
}

function endsWith(path: readonly string[], names: readonly string[]): boolean {
  if (path.at(-1) !== names.at(-1)) return false;
  return holdsInOrder(path.slice(0, -1), names.slice(0, -1));
}

function holdsInOrder(all: readonly string[], names: readonly string[]): boolean {
  let next = 0;
  for (const each of names) {
    const found = all.indexOf(each, next);
    if (found < 0) return false;
    next = found + 1;
  }
  return true;
}

/** 「收入总计」收入/预算数 */
export function placeName(place: CellPlace): string {
  const { table, column } = place;
  const head = table.columns[column];
  const label = rowName(place);
  return `${label === '' ? '' : `「${label}」`}${head ? tableColumnName(head) : ''}`;
}

/** What the row is called on the side of the cell: 教育支出, without its item number; '' without label. */
export function rowName({ table, row, column }: CellPlace): string {
  const side = sidesOf(table).find((each) => each.amounts.includes(column));
  if (side?.label === undefined) return '';
  return plainLabel(cellAt({ table, row, column: side.label })?.text ?? '');
}
