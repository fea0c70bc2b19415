/** 原表: a published table as its page shows it, with what does not add up marked in its cells and spelt out below. */
import type { CheckResult } from '../../../engine/checks/check.ts';
import type { DisputesByKey } from '../../../engine/checks/causes/disputes.ts';
import type { Publication } from '../../../dataset/publication.ts';
import { isBlank, sidesOf } from '../../../engine/model/table-sides.ts';
import type { CellPlace, PublishedTable, TableCell } from '../../../engine/model/table.ts';
import { headRows, sideStarts, type HeadCellView } from './disclosed-table-head.ts';
import { place, plainPrinted, sentence } from '../format.ts';
import { reportPath } from '../paths.ts';
import { CHECK_MARKS, HINT_MARK, type VerdictMark } from '../verdict.ts';

export interface DisclosedTableView {
  /** Of the table element. */
  readonly id: string;
  readonly caption: string;
  /** How many columns it has. */
  readonly width: number;
  /** So few that the width of the page would only pull them apart. */
  readonly isNarrow: boolean;
  /** Columns under each head of the top row: what scope=colgroup refers to. */
  readonly columnGroups: readonly number[];
  readonly head: readonly (readonly HeadCellView[])[];
  readonly rows: readonly (readonly BodyCellView[])[];
  /** What stands instead of rows, where there are none. */
  readonly empty: string;
  /** Where it is printed, and what is to be known of it. */
  /** Its unit seems misprinted. */
  readonly isInDoubt: boolean;
  readonly note: string;
  /** Told under the table, each under its number. */
  readonly faults: readonly TableFault[];
}

export interface BodyCellView {
  readonly text: string;
  readonly kind: 'label' | 'code' | 'number' | 'blank';
  /** 0 to 6. */
  readonly indent: number;
  /** The name of the row stays in sight when the table scrolls; not in a two-sided table, where it would mislead. */
  readonly isSticky: boolean;
  readonly isSide: boolean;
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
  readonly mark: VerdictMark;
  readonly name: string;
  readonly text: string;
  /** 编号 of the check. */
  readonly check: string;
  /** The result on the report's page. */
  readonly path: string;
}

const FEW_COLUMNS = 4;

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
  { record, checks, causes, disputes }: Publication,
  table: PublishedTable,
): DisclosedTableView {
  const ofUnits = new Set(
    causes
      .filter(({ cause }) => cause.kind === 'unit')
      .flatMap(({ cause }) => [cause.principal, ...cause.consequences]),
  );
  // A misprinted unit is told once over its table: the other tables are right, and their cells too.
  const failing = checks.filter(
    (each) =>
      each.outcome === 'fails' &&
      !ofUnits.has(each) &&
      each.cells.some((cell) => cell.table.id === table.id),
  );
  const id = `table-${table.id}`;
  const faults = failing.map((result, index) => fault(result, index, id, reportPath(record.key)));
  const unit = table.unit?.id ?? '';
  return {
    id,
    caption: table.title + (unit === '' ? '' : `（单位：${unit}）`),
    width: table.columns.length,
    isNarrow: table.columns.length <= FEW_COLUMNS,
    columnGroups: (table.head[0] ?? []).map(({ colSpan }) => colSpan),
    head: headRows(table),
    rows: bodyRows(table, failing),
    empty: table.rows.length === 0 ? '表里没有数据行' : '',
    isInDoubt: unitNote(table, disputes) !== '',
    note: [place(table.source), unitNote(table, disputes), table.note]
      .filter((each) => each !== '')
      .join('；'),
    faults,
  };
}

/** Every number of the table hangs on its unit. */
function unitNote(table: PublishedTable, disputes: DisputesByKey): string {
  const units = disputes.get(`table:${table.id}`)?.readings.map(({ unit }) => unit?.id ?? '');
  const others = [...new Set(units)].filter((each) => each !== table.unit?.id);
  return others.length === 0
    ? ''
    : `单位存疑：印作${table.unit?.id ?? ''}，疑为${others.join('或')}`;
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
    check: check.number,
    path: `${report}#check-${check.id}`,
  };
}

const DEEPEST = 6;

function bodyRows(
  table: PublishedTable,
  failing: readonly CheckResult[],
): DisclosedTableView['rows'] {
  const sides = sidesOf(table);
  const starts = sideStarts(sides);
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
        isSide: starts.has(column),
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
