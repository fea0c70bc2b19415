/** The tables of an invented department, read from test/cases/tables, whole or with edits. */
import { existsSync, readFileSync } from 'node:fs';
import { ReportTables } from '../../src/engine/checks/tables/tables.ts';
import type { DisclosureTable } from '../../src/engine/disclosure/rule.ts';
import { readTableBody } from '../../src/engine/model/read-table.ts';
import { NOWHERE } from '../../src/engine/model/source.ts';
import type { PublishedTable } from '../../src/engine/model/table.ts';
import { edit, fail } from './cases.ts';
import { checkWords, words } from './data.ts';

/** Tables whose head has more than one row. */
const HEAD_ROWS: Readonly<Record<string, number>> = {
  'budget-summary': 2,
  'budget-fiscal-summary': 2,
  'budget-general-expenditure': 3,
  'budget-three-public': 2,
  'final-summary': 2,
  'final-fiscal-summary': 2,
  'final-general-expenditure': 2,
  'final-three-public': 3,
};

/** @param edits lines `budget-summary: old → new`; others are left aside */
export function invented(year: string, edits = ''): ReportTables {
  const tables = checkWords.tables.flatMap((kind): PublishedTable[] => {
    const url = new URL(`../cases/tables/${year}/${kind.id}.csv`, import.meta.url);
    if (!existsSync(url)) return [];
    const mine = edits
      .split('\n')
      .filter((line) => line.startsWith(`${kind.id}: `))
      .map((line) => line.slice(kind.id.length + 2));
    return [publishedTable(kind, edit(readFileSync(url, 'utf8'), mine.join('\n')))];
  });
  return new ReportTables(tables, ['部门预算', '部门决算']);
}

/** One table from its text. */
export function publishedTable(
  { id, kind, name }: Pick<DisclosureTable, 'id' | 'kind' | 'name'>,
  text: string,
  { unit = '万元', headRows = HEAD_ROWS[id] ?? 1 } = {},
): PublishedTable {
  const form = { file: `${id}.csv`, headRows, note: '', ...words };
  const body = readTableBody(new TextEncoder().encode(text), form, fail);
  if (!body) throw new Error(`unreadable table: ${id}`);
  const document = kind === '部门预算' ? 'budget' : 'final-accounts';
  const about = { id, title: name, document, table: id, source: NOWHERE, note: '' };
  return { ...about, unit: words.units.get(unit), ...body };
}
