/** 应列的表: which tables a document lists, leaves empty or leaves out. */
import type { DisclosureStanding } from '../../../engine/disclosure/standing.ts';
import type { DisclosureTable } from '../../../engine/disclosure/rule.ts';
import type { Publication } from '../../../dataset/publication.ts';
import type { Disclosure, ListedTable } from '../../../engine/model/disclosure.ts';
import type { PublishedTable } from '../../../engine/model/table.ts';
import type { VerdictMark } from '../verdict.ts';
import { TABLE_MARKS, TABLE_UNKNOWN } from './marks.ts';

export interface ListedRow {
  readonly name: string;
  /** Its name in the document, '' where that is the same. */
  readonly printed: string;
  readonly mark: VerdictMark;
  readonly page: string;
  readonly note: string;
  /** Of the table on the page, '' when it was not entered. */
  readonly anchor: string;
}

/** What must be listed, then what is listed besides. */
export function listedRows(
  { record }: Publication,
  document: Disclosure,
  standing: DisclosureStanding | undefined,
  known: readonly DisclosureTable[],
): readonly ListedRow[] {
  const isCurrent = standing?.current === document;
  const required = isCurrent ? standing.completeness.tables.map(({ table }) => table) : [];
  const entered = record.tables.filter((each) => each.document === document.id);
  const row = (table: DisclosureTable, listed: ListedTable | undefined): ListedRow => ({
    name: table.name,
    printed: listed && listed.name !== table.name ? listed.name : '',
    mark: listed ? TABLE_MARKS[listed.state] : TABLE_UNKNOWN,
    page: listed?.page ?? '',
    note: listed?.note ?? '',
    anchor: anchorOf(entered.find((each) => each.table === table.id)),
  });
  const find = (id: string): ListedTable | undefined =>
    document.tables.find((each) => each.table === id);
  const extra = document.tables.flatMap((listed) => {
    const table = known.find((each) => each.id === listed.table);
    return table && !required.includes(table) ? [row(table, listed)] : [];
  });
  return [...required.map((table) => row(table, find(table.id))), ...extra];
}

function anchorOf(table: PublishedTable | undefined): string {
  return table ? `#table-${table.id}` : '';
}

/** How many are in order; '' of a version that no longer stands. */
export function saidOfTables(
  document: Disclosure,
  standing: DisclosureStanding | undefined,
): string {
  if (!standing || standing.current !== document) return '';
  const { kind, found, required, tables } = standing.completeness;
  if (kind === 'not-required') return '没有规定应列的表';
  const open = tables.filter(({ listed }) => !listed).length;
  const parts = [
    ...(found > 0 || open < required ? [`${String(found)} 张合乎要求`] : []),
    ...(open > 0 ? [`${String(open)} 张没有查明`] : []),
  ];
  return `应列 ${String(required)} 张，${parts.join('，')}`;
}
