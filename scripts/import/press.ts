/**
 * Prints the importer's test documents: `npm run import:press -- [layout/name …]` makes them of the marked sources in
 * press/sources/, each with the rows that must, may and must not be read beside it, and documents.csv, the list of all.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { csvFormatRows, csvParse } from 'd3-dsv';

import { openPrinters } from './press/printers.ts';
import { printSource, type Printed } from './press/print.ts';
import { readSource } from './press/source.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SOURCES = join(import.meta.dirname, 'press/sources');
const TARGET = join(ROOT, 'test/importer/documents');
const COLUMNS = ['file', 'program', 'rubric', 'year', 'department'] as const;

const wanted = process.argv.slice(2);
const units = new Map(
  csvParse(readFileSync(join(ROOT, 'data/glossary.csv'), 'utf8')).map((row) => [
    row['id'] ?? '',
    row['unit'] ?? '',
  ]),
);
const paths = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(txt|html)$/.test(path) && !path.startsWith('wordings/'))
  .filter((path) => wanted.length === 0 || wanted.some((part) => path.includes(part)))
  .sort();

const printers = await openPrinters();
const rows = new Map<string, readonly string[]>(readList().map((row) => [row[0] ?? '', row]));
try {
  for (const path of paths) {
    const source = readSource(path, readFileSync(join(SOURCES, path), 'utf8'), wordingText);
    for (const printed of await printSource(source, units, rubricText, printers)) {
      write(printed);
      rows.set(
        printed.file,
        COLUMNS.map((column) => printed[column]),
      );
      console.log(`${printed.file}  ${String(printed.bytes.length)} bytes`);
    }
  }
} finally {
  await printers.close();
}
const list = [...rows.values()].sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
writeFileSync(
  join(TARGET, 'documents.csv'),
  `${csvFormatRows([[...COLUMNS], ...list].map((row) => [...row]))}\n`,
);

function readList(): readonly (readonly string[])[] {
  if (wanted.length === 0) return [];
  const parsed = csvParse(readFileSync(join(TARGET, 'documents.csv'), 'utf8'));
  return parsed.map((row) => COLUMNS.map((column) => row[column] ?? ''));
}

function wordingText(wording: string): string {
  return readFileSync(join(SOURCES, 'wordings', `${wording}.html`), 'utf8');
}

function rubricText(rubric: string): string {
  const folder = rubric.startsWith('demo-') ? 'data/jurisdictions/demo/rubrics' : 'data/rubrics';
  return readFileSync(join(ROOT, folder, `${rubric}.yaml`), 'utf8');
}

function write({ file, bytes, beside }: Printed): void {
  const path = join(TARGET, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  for (const [ending, content] of beside) {
    const neighbour = path.replace(/\.[a-z]+$/, `.${ending}.csv`);
    if (content === '') rmSync(neighbour, { force: true });
    else writeFileSync(neighbour, content);
  }
}
