/** 公布的表: a table as printed, cell by cell, with a head of any depth. */
import type { PrintedNumber } from './printed.ts';
import type { Source } from './source.ts';
import type { Unit } from './unit.ts';

/** One cell of the head; merged cells are one, `rowSpan` × `colSpan` large. Indices count from 0. */
export interface HeadCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

export interface TableColumn {
  readonly index: number;
  /** Heads over this column from the top down, as printed; the last stands over this column alone. */
  readonly path: readonly string[];
  /** 行次: its cells count the rows, so that they are neither labels nor amounts. */
  readonly isCounting: boolean;
  /** Its heads say that it holds rates or counts, so that the unit over the table is not its own. */
  readonly isNotMoney: boolean;
}

export interface TableCell {
  /** As printed, without the indent; a blank is '' and stays a blank. */
  readonly text: string;
  /** Full-width spaces before the text; two half-width ones, or one left over, count as one. */
  readonly indent: number;
  /** Undefined for a blank, a dash or a text. */
  readonly number: PrintedNumber | undefined;
}

export interface PublishedTable {
  /** Name of its file without ending, unique in the report. */
  readonly id: string;
  readonly title: string;
  /** As printed over the table; undefined when none is printed. */
  readonly unit: Unit | undefined;
  /** Id of its document in disclosures.csv; '' for a table of the self-evaluation report itself. */
  readonly document: string;
  /** Id in data/disclosure-tables.csv; '' for a table of no known kind. */
  readonly table: string;
  /** Pages and lines of the document that it stands in. */
  readonly source: Source;
  readonly note: string;
  readonly head: readonly (readonly HeadCell[])[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** 栏次: rows, from 0, that number the columns. They are shown as printed, and no check looks at them. */
  readonly countingRows: ReadonlySet<number>;
}

/** One cell of the body; row and column count from 0. */
export interface CellPlace {
  readonly table: PublishedTable;
  readonly row: number;
  readonly column: number;
}

/** Indices of the rows that say something of the department. */
export function dataRows({ rows, countingRows }: PublishedTable): readonly number[] {
  return rows.flatMap((_, row) => (countingRows.has(row) ? [] : [row]));
}

/** 本年预算数/基本支出/小计 */
export function tableColumnName({ path }: TableColumn): string {
  return path.join('/');
}

export function cellAt({ table, row, column }: CellPlace): TableCell | undefined {
  return table.rows[row]?.[column];
}
