/** The test documents with what must, may and must not be read of each. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { csvParse } from 'd3-dsv';

export interface ExpectedRow {
  readonly fact: string;
  readonly value: string;
  readonly unit: string;
  /** Physical lines from 1, none when the format has none. */
  readonly lines: readonly number[];
  readonly pages: readonly number[];
}

export interface ExpectedScore {
  readonly indicator: string;
  readonly item: string;
  readonly score: string;
}

export interface Fixture {
  /** Below test/importer/documents/. */
  readonly file: string;
  /** The folder: how the document is laid out. */
  readonly layout: string;
  /** What printed it: text, gbk, html, docx, chromium, libreoffice. */
  readonly program: string;
  /** Id of the rubric its scoring table follows; '' when it has none. */
  readonly rubric: string;
  readonly year: string;
  readonly department: string;
  readonly bytes: Uint8Array;
  readonly must: readonly ExpectedRow[];
  readonly may: readonly ExpectedRow[];
  readonly not: readonly ExpectedRow[];
  readonly scores: readonly ExpectedScore[];
}

export const DOCUMENTS = resolve(import.meta.dirname, '../../../test/importer/documents');

export function readFixtures(): readonly Fixture[] {
  return table(join(DOCUMENTS, 'documents.csv')).map((row) => {
    const file = row['file'] ?? '';
    const beside = (ending: string): string =>
      join(DOCUMENTS, file.replace(/\.[a-z]+$/, `.${ending}.csv`));
    const rows = (ending: string): readonly ExpectedRow[] => table(beside(ending)).map(rowOf);
    return {
      file,
      layout: file.split('/')[0] ?? '',
      program: row['program'] ?? '',
      rubric: row['rubric'] ?? '',
      year: row['year'] ?? '',
      department: row['department'] ?? '',
      // Not a Buffer: its slices share their memory, and the fuzzing would break the fixture itself.
      bytes: new Uint8Array(readFileSync(join(DOCUMENTS, file))),
      must: rows('expected'),
      may: rows('may'),
      not: rows('not'),
      scores: table(beside('scores')).map((score) => ({
        indicator: score['indicator'] ?? '',
        item: score['item'] ?? '',
        score: score['score'] ?? '',
      })),
    };
  });
}

type Row = Readonly<Partial<Record<string, string>>>;

function table(path: string): readonly Row[] {
  return existsSync(path) ? csvParse(readFileSync(path, 'utf8')) : [];
}

function rowOf(row: Row): ExpectedRow {
  return {
    fact: row['fact'] ?? '',
    value: row['value'] ?? '',
    unit: row['unit'] ?? '',
    lines: numbers(row['line']),
    pages: numbers(row['page']),
  };
}

function numbers(text = ''): readonly number[] {
  return text === '' ? [] : text.split(';').map(Number);
}
