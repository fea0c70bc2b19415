/** The numbers of one report's files: every one may go wrong. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvFormatRows, csvParseRows } from 'd3-dsv';
import { readPrinted } from '../../../src/engine/model/printed.ts';

export type FileClass = 'figures' | 'disclosed tables' | 'own tables';

export interface Place {
  readonly of: FileClass;
  /** Below data/. */
  readonly file: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** @param folder of the report, below data/ */
export function placesOf(root: string, folder: string): readonly Place[] {
  const [head = [], ...figures] = grid(root, join(folder, 'figures.csv'));
  const value = head.indexOf('value');
  const inFigures = figures.flatMap((cells, index) =>
    place('figures', join(folder, 'figures.csv'), cells, index + 1, value),
  );
  const [names = [], ...tables] = grid(root, join(folder, 'tables/tables.csv'));
  const cell = (row: readonly string[], name: string): string => row[names.indexOf(name)] ?? '';
  const inTables = tables.flatMap((table) => {
    const file = join(folder, 'tables', cell(table, 'file'));
    const of = cell(table, 'document') === '' ? 'own tables' : 'disclosed tables';
    const headRows = Number.parseInt(cell(table, 'head_rows'), 10);
    const all = grid(root, file);
    return all.flatMap((cells, row) =>
      row < headRows
        ? []
        : cells.flatMap((_, column) =>
            isCode(all.slice(0, headRows), column) ? [] : place(of, file, cells, row, column),
          ),
    );
  });
  return [...inFigures, ...inTables];
}

function grid(root: string, file: string): string[][] {
  const path = join(root, file);
  return existsSync(path) ? csvParseRows(readFileSync(path, 'utf8')) : [];
}

/** The file with another text in one place. */
export function withText(root: string, { file, row, column }: Place, text: string): string {
  const rows = grid(root, file);
  const cells = rows[row];
  if (cells) cells[column] = text;
  return `${csvFormatRows(rows)}\n`;
}

/** Codes are names; 行次 numbers the rows. */
function isCode(head: readonly (readonly string[])[], column: number): boolean {
  return head.some((cells) => /编码|行次|年度/.test(cells[column] ?? '') && cells.length > column);
}

function place(
  of: FileClass,
  file: string,
  cells: readonly string[],
  row: number,
  column: number,
): readonly Place[] {
  const text = cells[column] ?? '';
  return numberOf(text) === undefined ? [] : [{ of, file, row, column, text }];
}

/** What it is worth; 96.03% too. */
export function numberOf(text: string): string | undefined {
  return readPrinted(text.trim().replace(/[%％]$/, ''), [])?.value.toString();
}
