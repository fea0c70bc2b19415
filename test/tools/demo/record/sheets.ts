/** disclosures.csv and disclosed-tables.csv of one invented report. */
import { createHash } from 'node:crypto';
import { DISCLOSURE_COLUMNS } from '../../../../src/dataset/disclosure-row.ts';
import { LISTED_TABLE_COLUMNS } from '../../../../src/dataset/load-listed-tables.ts';
import { csvFile } from '../csv.ts';
import type { DemoTable } from '../disclosed-tables/table.ts';
import { copyName, pagesOf, tablesOf } from './copies.ts';
import type { DemoDisclosure } from './row.ts';

export function disclosureFile(
  record: readonly DemoDisclosure[],
  tables: readonly DemoTable[],
  documents: ReadonlyMap<string, Uint8Array>,
): string {
  const rows = record.map((row) => [
    row.id,
    row.kind,
    row.title,
    row.documentNumber,
    row.state,
    row.approvedOn,
    row.publishedOn,
    row.withdrawnOn,
    row.checkedOn,
    row.url,
    ...copyCells(documents.get(copyName(row)), row, tables),
    row.retrievedOn,
    row.exemption,
    row.note,
    '',
  ]);
  return csvFile([[...DISCLOSURE_COLUMNS], ...rows]);
}

/** file, sha256, bytes, pages. */
function copyCells(
  bytes: Uint8Array | undefined,
  row: DemoDisclosure,
  tables: readonly DemoTable[],
): readonly string[] {
  if (!bytes) return ['', '', '', ''];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return [copyName(row), sha256, String(bytes.length), pagesOf(row, tablesOf(row, tables))];
}

export function listedTableFile(
  record: readonly DemoDisclosure[],
  tables: readonly DemoTable[],
): string {
  const rows = record.flatMap((row) => {
    const printed = tablesOf(row, tables);
    return row.tables.map(({ table, state, name, note }) => {
      const page = printed.find((each) => each.id === table)?.page ?? '';
      return [row.id, table, state, name, page, note];
    });
  });
  return csvFile([[...LISTED_TABLE_COLUMNS], ...rows]);
}
