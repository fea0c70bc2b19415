/** Tables of published documents: a grid with its head unfolded, so that a column has its whole path. */
import { readGrid } from '../../csv.ts';
import type { Folder } from './files.ts';

export interface Table {
  readonly file: string;
  readonly title: string;
  readonly unit: string;
  /** The document it stands in, empty for a table of the report itself. */
  readonly document: string;
  /** Its id in disclosure-tables.csv, empty for others. */
  readonly kind: string;
  /** Of each column, the heads above it from the top down, a merged head once. */
  readonly columns: readonly (readonly string[])[];
  readonly body: readonly (readonly string[])[];
}

const leftward = '←';
const upward = '↑';

export function readTables(folder: Folder): Table[] {
  return folder.rows('tables.csv').map((row) => {
    const grid = readGrid(folder.text(row['file'] ?? ''));
    const headRows = Number(row['head_rows'] ?? 1);
    return {
      file: row['file'] ?? '',
      title: row['title'] ?? '',
      unit: row['unit'] ?? '',
      document: row['document'] ?? '',
      kind: row['table'] ?? '',
      columns: unfold(grid.slice(0, headRows)),
      body: grid.slice(headRows),
    };
  });
}

/** A cell merged leftward takes the text of its left neighbour; one merged upward adds nothing. */
function unfold(head: readonly (readonly string[])[]): string[][] {
  const width = Math.max(0, ...head.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const path: string[] = [];
    for (const row of head) {
      const text = textOf(row, column);
      if (text !== upward) path.push(text);
    }
    return path;
  });
}

function textOf(row: readonly string[], column: number): string {
  let at = column;
  while (at > 0 && row[at] === leftward) at--;
  return row[at] ?? '';
}
