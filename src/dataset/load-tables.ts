/** Reads the published tables of a report, cell by cell as printed. */
import { readTable } from '../model/csv.ts';
import { readText } from '../model/text.ts';
import { quoted } from '../model/problem.ts';
import { parseSpans } from '../model/source.ts';
import { csvParseRows } from 'd3-dsv';
import type { Folder } from './folder.ts';
import type { PublishedTable } from './jurisdiction.ts';

export const TABLE_COLUMNS = ['file', 'title', 'unit', 'line', 'note'] as const;

export function loadTables(folder: Folder): readonly PublishedTable[] {
  if (!folder.has('tables.csv')) return [];
  const file = folder.label('tables.csv');
  const bytes = folder.bytes('tables.csv') ?? new Uint8Array();
  const rows = readTable(bytes, { file, columns: TABLE_COLUMNS, key: ['file'] }, folder.report);
  return rows.flatMap(({ line, cells }): PublishedTable[] => {
    const lines = parseSpans(cells.line);
    if (!lines || !folder.has(cells.file)) {
      const column = lines ? 'file' : 'line';
      const expected = lines ? '本文件夹里的文件' : '行号，如 183-188';
      const found = quoted(cells[column]);
      folder.report({ file, row: line, column, found, expected, action: '请改正' });
      return [];
    }
    const [head, ...body] = loadCells(folder, cells.file);
    if (!head) return [];
    const { title, unit, note } = cells;
    return [{ id: cells.file.replace(/\.csv$/, ''), title, unit, lines, note, head, rows: body }];
  });
}

/** The columns are the table's own: the head is read first and then holds for every row. */
function loadCells(folder: Folder, name: string): readonly (readonly string[])[] {
  const bytes = folder.bytes(name) ?? new Uint8Array();
  const file = folder.label(name);
  const text = readText(bytes, file, folder.report);
  const head = text === undefined ? undefined : csvParseRows(text)[0];
  if (!head) return [];
  const rows = readTable(bytes, { file, columns: head }, folder.report);
  return [head, ...rows.map((row) => head.map((column) => row.cells[column] ?? ''))];
}
