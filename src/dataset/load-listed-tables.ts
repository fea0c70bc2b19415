/** Reads a report's disclosed-tables.csv: which tables each document lists, and which it leaves empty or out. */
import type { DisclosureTable } from '../engine/disclosure/rule.ts';
import { readTable } from '../engine/model/csv.ts';
import { TABLE_STATES, type ListedTable } from '../engine/model/disclosure.ts';
import { quoted } from '../engine/model/problem.ts';
import { parseSpans } from '../engine/model/source.ts';
import type { Folder } from './folder.ts';
import type { DisclosureRow } from './disclosure-row.ts';

export const LISTED_TABLE_COLUMNS = ['document', 'table', 'state', 'name', 'page', 'note'] as const;

/** @returns by the id of the document */
export function loadListedTables(
  folder: Folder,
  documents: readonly DisclosureRow[],
  known: readonly DisclosureTable[],
): ReadonlyMap<string, readonly ListedTable[]> {
  const listed = new Map<string, ListedTable[]>();
  if (!folder.has('disclosed-tables.csv')) return listed;
  const file = folder.label('disclosed-tables.csv');
  const bytes = folder.bytes('disclosed-tables.csv');
  if (!bytes) return listed;
  const key = ['document', 'table'] as const;
  const rows = readTable(bytes, { file, columns: LISTED_TABLE_COLUMNS, key }, folder.report);
  for (const { line, cells } of rows) {
    const say = (column: keyof typeof cells, expected: string): void => {
      const found = quoted(cells[column]);
      folder.report({ file, row: line, column, found, expected, action: '请改正' });
    };
    const document = documents.find((each) => each.cells.id === cells.document);
    const kind = document?.cells.kind ?? '';
    const table = known.find((each) => each.id === cells.table);
    const state = TABLE_STATES.find((each) => each === cells.state);
    if (!document) say('document', 'disclosures.csv 中的 id');
    if (!table || (document && table.kind !== kind))
      say('table', `disclosure-tables.csv 中${kind}的 id`);
    if (!state) say('state', TABLE_STATES.join('、'));
    if (cells.state === '依规不列' && cells.note === '') say('note', '不列的依据');
    if (parseSpans(cells.page) === undefined) say('page', '页码，如 12 或 12-13');
    if (!document || !table || !state) continue;
    const { name, page, note } = cells;
    listed.set(cells.document, [
      ...(listed.get(cells.document) ?? []),
      { table: table.id, state, name: name || table.name, page, note },
    ]);
  }
  return listed;
}
