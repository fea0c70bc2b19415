/** Reads a report's disclosures.csv: which document was approved and published when. */
import { readTable } from '../model/csv.ts';
import { dayNumber } from '../model/day.ts';
import type { Disclosure } from '../model/disclosure.ts';
import { quoted } from '../model/problem.ts';
import { parseSpans } from '../model/source.ts';
import type { Folder } from './folder.ts';

export const DISCLOSURE_COLUMNS = [
  'kind',
  'title',
  'document_number',
  'approved_on',
  'published_on',
  'checked_on',
  'url',
  'note',
  'line',
] as const;

export function loadDisclosures(folder: Folder): readonly Disclosure[] {
  if (!folder.has('disclosures.csv')) return [];
  const file = folder.label('disclosures.csv');
  const bytes = folder.bytes('disclosures.csv') ?? new Uint8Array();
  const rows = readTable(bytes, { file, columns: DISCLOSURE_COLUMNS }, folder.report);
  return rows.map(({ line, cells }) => {
    const check = (column: keyof typeof cells, fits: boolean, expected: string): void => {
      const found = quoted(cells[column]);
      if (!fits) folder.report({ file, row: line, column, found, expected, action: '请改正' });
    };
    for (const column of ['approved_on', 'published_on', 'checked_on'] as const)
      check(
        column,
        cells[column] === '' || dayNumber(cells[column]) !== undefined,
        '空或日历上有的日期，如 2021-09-10',
      );
    check('url', cells.url === '' || /^https?:\/\//.test(cells.url), '空或 http(s) 网址');
    const lines = parseSpans(cells.line);
    check('line', lines !== undefined, '行号，如 353-355');
    return {
      kind: cells.kind,
      title: cells.title,
      documentNumber: cells.document_number,
      approvedOn: cells.approved_on,
      publishedOn: cells.published_on,
      checkedOn: cells.checked_on,
      url: cells.url,
      note: cells.note,
      lines: lines ?? [],
    };
  });
}
