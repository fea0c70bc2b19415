/** What stands in a report's folder, read strictly: to merge with a file half understood could lose what somebody wrote. */
import { readTable } from '../../engine/model/csv.ts';
import { readYaml } from '../../engine/model/entry.ts';
import {
  DOCUMENT_KEYS,
  DOCUMENT_TRACE,
  IMPORT_FOLDER,
  TRACE_COLUMNS,
} from '../../engine/model/import-trace.ts';
import type { Report } from '../../engine/model/problem.ts';
import { TABLE_COLUMNS } from '../../engine/model/table-list.ts';
import type { CsvCells } from './csv-text.ts';
import type { DocumentOrigin } from './reading.ts';
import type { TableFile } from './merge-tables.ts';

/** Texts by name below the folder. */
export type Files = ReadonlyMap<string, string>;

export function traceName(file: string): string {
  return `${IMPORT_FOLDER}/${file}`;
}

export class ExistingFolder {
  readonly #files: Files;
  readonly #label: string;
  readonly #report: Report;

  constructor(files: Files, label: string, report: Report) {
    this.#files = files;
    this.#label = label;
    this.#report = report;
  }

  text(name: string): string {
    const text = this.#files.get(name);
    if (text === undefined) this.#missing(name);
    return text ?? '';
  }

  /** A missing file has no rows. */
  rows<Column extends string>(
    name: string,
    columns: readonly Column[],
  ): readonly CsvCells<Column>[] {
    const text = this.#files.get(name);
    if (text === undefined) return [];
    const spec = { file: `${this.#label}/${name}`, columns };
    const bytes = new TextEncoder().encode(text);
    return readTable(bytes, spec, this.#report).map(({ cells }) => cells);
  }

  trace<File extends keyof typeof TRACE_COLUMNS>(
    file: File,
  ): readonly CsvCells<(typeof TRACE_COLUMNS)[File][number]>[] {
    const columns: readonly (typeof TRACE_COLUMNS)[File][number][] = TRACE_COLUMNS[file];
    return this.rows(traceName(file), columns);
  }

  tables(): readonly TableFile[] {
    return this.rows('tables/tables.csv', TABLE_COLUMNS).map((row) => {
      return { row, csv: this.text(`tables/${row.file}`) };
    });
  }

  origin(): DocumentOrigin | undefined {
    const name = traceName(DOCUMENT_TRACE);
    const text = this.#files.get(name);
    const entry = text && readYaml(text, `${this.#label}/${name}`, this.#report);
    if (!entry) return undefined;
    return Object.fromEntries(
      DOCUMENT_KEYS.map((key) => [key, entry.text(key)]),
    ) as unknown as DocumentOrigin;
  }

  #missing(name: string): void {
    const file = `${this.#label}/${name}`;
    this.#report({ file, found: '没有文件', expected: '这个文件', action: '请先恢复它' });
  }
}
