/** 原表: a published table as its page shows it, with what does not add up marked in its cells and spelt out below. */
import type { CheckResult } from '../checks/check.ts';
import type { Publication } from '../dataset/publication.ts';
import { isBlank, sidesOf } from '../model/table-sides.ts';
import {
  columnName,
  type CellPlace,
  type HeadCell,
  type PublishedTable,
  type TableCell,
} from '../model/table.ts';
import { place, plainPrinted, sentence } from './format.ts';
import { reportPath } from './paths.ts';
import { CHECK_MARKS, HINT_MARK, type Mark } from './verdict.ts';

export interface DisclosedTableView {
  /** Of the table element. */
  readonly id: string;
  readonly caption: string;
  /** Columns under each head of the top row: what scope=colgroup refers to. */
  readonly columnGroups: readonly number[];
  readonly head: readonly (readonly HeadCellView[])[];
  readonly rows: readonly (readonly BodyCellView[])[];
  /** What stands instead of rows, where there are none. */
  readonly empty: string;
  /** Where it is printed, and what is to be known of it. */
  readonly note: string;
  readonly faults: readonly TableFault[];
}

export interface HeadCellView {
  readonly text: string;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly scope: 'col' | 'colgroup';
  readonly isNumber: boolean;
  /** Over the names of rows that stay in sight. */
  readonly isSticky: boolean;
  /** Name of the column in the CSV, all heads joined, with the unit; '' for heads over several columns. */
  readonly csvName: string;
}

export interface BodyCellView {
  readonly text: string;
  readonly kind: 'label' | 'code' | 'number' | 'blank';
  /** 0 to 6. */
  readonly indent: number;
  /** The name of the row stays in sight when the table scrolls; not in a two-sided table, where it would mislead. */
  readonly isSticky: boolean;
  /** Plain digits for the CSV, '' where there is no number. */
  readonly value: string;
  /** Takes part in what does not add up. */
  readonly isInDoubt: boolean;
  /** Numbers of the faults told below of which this is the total. */
  readonly faults: readonly string[];
}

export interface TableFault {
  readonly number: string;
  readonly anchor: string;
  readonly mark: Mark;
  readonly name: string;
  readonly text: string;
  readonly check: string;
  /** The check on the report's page. */
  readonly path: string;
}

/** @param document id of disclosures.csv; '' for the tables of the report itself */
export function disclosedTables(
  publication: Publication,
  document: string,
): readonly DisclosedTableView[] {
  return publication.record.tables
    .filter((table) => table.document === document)
    .map((table) => disclosedTable(publication, table));
}

export function disclosedTable(
  { record, checks }: Publication,
  table: PublishedTable,
): DisclosedTableView {
  const failing = checks.filter(
    ({ outcome, cells }) => outcome === 'fails' && cells.some((cell) => cell.table.id === table.id),
  );
  const id = `table-${table.id}`;
  const faults = failing.map((result, index) => fault(result, index, id, reportPath(record.key)));
  const unit = table.unit?.id ?? '';
  return {
    id,
    caption: table.title + (unit === '' ? '' : `（单位：${unit}）`),
    columnGroups: (table.head[0] ?? []).map(({ colSpan }) => colSpan),
    head: headRows(table, unit),
    rows: bodyRows(table, failing),
    empty: table.rows.length === 0 ? '表里没有数据行' : '',
    note: [place(table.source), table.note].filter((each) => each !== '').join('；'),
    faults,
  };
}

function fault(
  { check, message }: CheckResult,
  index: number,
  table: string,
  report: string,
): TableFault {
  const number = String(index + 1);
  return {
    number,
    anchor: `${table}-fault-${number}`,
    mark: check.category === '提示' ? HINT_MARK : CHECK_MARKS.fails,
    name: check.name,
    text: sentence(message),
    check: check.id,
    path: `${report}#check-${check.id}`,
  };
}

function headRows(table: PublishedTable, unit: string): DisclosedTableView['head'] {
  const sides = sidesOf(table);
  const labels = new Set(sides.flatMap((side) => side.labels));
  return table.head.map((cells) =>
    cells.map((cell): HeadCellView => {
      const { text, row, column, rowSpan, colSpan } = cell;
      const isNumber = !labels.has(column);
      const head = table.columns[column];
      const name = head && isLowest(table, cell) ? columnName(head) : '';
      return {
        text,
        colSpan,
        rowSpan,
        scope: colSpan > 1 && row === 0 ? 'colgroup' : 'col',
        isNumber: isNumber && isLowest(table, cell),
        isSticky: colSpan === 1 && sides.length === 1 && column === sides[0]?.label,
        csvName: name !== '' && isNumber && unit !== '' ? `${name}（${unit}）` : name,
      };
    }),
  );
}

/** Nothing of the head stands between it and the body. */
function isLowest({ head }: PublishedTable, { row, rowSpan }: HeadCell): boolean {
  return row + rowSpan === head.length;
}

const DEEPEST = 6;

function bodyRows(
  table: PublishedTable,
  failing: readonly CheckResult[],
): DisclosedTableView['rows'] {
  const sides = sidesOf(table);
  const names = new Set(sides.flatMap(({ label }) => label ?? []));
  const codes = new Set(
    sides.flatMap(({ labels, label }) => labels.filter((each) => each !== label)),
  );
  return table.rows.map((cells, row) =>
    cells.map((cell, column): BodyCellView => {
      const here = { table, row, column };
      const kind = names.has(column) ? 'label' : codes.has(column) ? 'code' : 'number';
      return {
        text: cell.text,
        kind: cell.text === '' ? 'blank' : kind,
        indent: Math.min(cell.indent, DEEPEST),
        isSticky: kind === 'label' && sides.length === 1,
        value: kind === 'number' ? valueOf(cell) : '',
        isInDoubt: failing.some((result) => result.cells.some((each) => isSame(each, here))),
        faults: failing.flatMap((result, index) =>
          isSame(totalOf(result, table), here) ? [String(index + 1)] : [],
        ),
      };
    }),
  );
}

/** What the parts should add up to is compared last; where it stands in another document, the last cell here. */
function totalOf({ cells }: CheckResult, table: PublishedTable): CellPlace | undefined {
  return cells.findLast((cell) => cell.table.id === table.id);
}

function isSame(cell: CellPlace | undefined, { table, row, column }: CellPlace): boolean {
  return cell?.table.id === table.id && cell.row === row && cell.column === column;
}

function valueOf(cell: TableCell): string {
  return isBlank(cell) || !cell.number ? '' : plainPrinted(cell.number);
}
