/** tables/ after an import: a table is its row of tables.csv and its CSV, merged as one. */
import { csvFormatRows } from 'd3-dsv';
import type { TABLE_COLUMNS } from '../../engine/model/table-list.ts';
import type { TABLE_TRACE_COLUMNS } from '../../engine/model/import-trace.ts';
import type { FoundTable } from '../imported.ts';
import { oneLine, type CsvCells } from './csv-text.ts';
import { placeColumns, placeText } from './place-text.ts';
import { decideMerge, takesTheirs, type Accepts, type Merged, type Version } from './three-way.ts';

export type TableCells = CsvCells<(typeof TABLE_COLUMNS)[number]>;
export type TableTrace = CsvCells<(typeof TABLE_TRACE_COLUMNS)[number]>;

export interface TableFile {
  readonly row: TableCells;
  readonly csv: string;
}

export interface MergedTables {
  readonly tables: readonly TableFile[];
  /** What this import reads, for the next one to compare with. */
  readonly trace: readonly TableTrace[];
  readonly merged: readonly Merged[];
}

interface Means {
  readonly hash: (text: string) => string;
  readonly accepts: Accepts;
}

/** @param mine rows of tables.csv with the text of each file */
export function mergeTables(
  mine: readonly TableFile[],
  base: readonly TableTrace[],
  found: readonly FoundTable[],
  context: Means,
): MergedTables {
  const theirs = named(found, mine, base);
  const trace = theirs.map(({ row, csv }) => ({ ...row, sha256: context.hash(csv) }));
  const files = [...new Set([...mine, ...theirs].map(({ row }) => row.file))];
  const results = files.map((file) => {
    const [own, fresh] = [mine, theirs].map((all) => all.find(({ row }) => row.file === file));
    const versions = {
      base: versionOf(base.find((each) => each.file === file)),
      mine: own && versionOf({ ...own.row, sha256: context.hash(own.csv) }),
      theirs: versionOf(trace.find((each) => each.file === file)),
    };
    const verdict = decideMerge(versions, context.accepts(file));
    const name = (fresh ?? own)?.row.title ?? '';
    const taken = fresh && { ...fresh, row: { ...fresh.row, note: own?.row.note ?? '' } };
    const merged: Merged = { kind: 'table', key: file, name, verdict, ...versions };
    return { table: takesTheirs(verdict) ? taken : own, merged };
  });
  return {
    tables: results.flatMap(({ table }) => (table ? [table] : [])),
    trace,
    merged: results.map((each) => each.merged),
  };
}

/** A table keeps the file name that it has under its title; a new one gets the next free number. */
function named(
  found: readonly FoundTable[],
  mine: readonly TableFile[],
  base: readonly TableTrace[],
): readonly TableFile[] {
  const own = mine.map(({ row }) => row).filter(({ document }) => document === '');
  const taken = new Set(mine.map(({ row }) => row.file));
  const given = new Set<string>();
  return found.map((table) => {
    const title = oneLine(table.title);
    const known = [...own, ...base].find(
      (each) => compact(each.title) === compact(title) && !given.has(each.file),
    );
    const file = known?.file ?? nextName(new Set([...taken, ...given, ...base.map((b) => b.file)]));
    given.add(file);
    return { row: { ...tableRow(table), file }, csv: tableFileText(table.rows) };
  });
}

function compact(title: string): string {
  return title.normalize('NFKC').replaceAll(/\s/g, '');
}

function nextName(taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`table-${number}.csv`)) number += 1;
  return `table-${number}.csv`;
}

export function tableRow(table: FoundTable): TableCells {
  return {
    file: '',
    title: oneLine(table.title),
    unit: table.unit,
    head_rows: String(table.headRows),
    document: '',
    table: '',
    ...placeColumns(table.place),
    note: '',
  };
}

/** Ideographic indents are part of a row's name, so only line breaks go. */
export function tableFileText(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => cell.replaceAll(/[\r\n]+/g, '')));
  return `${csvFormatRows(cells)}\n`;
}

function versionOf(row: TableTrace | undefined): Version | undefined {
  if (!row) return undefined;
  const { title, unit, head_rows: head, sha256 } = row;
  const parts = [title, unit && `单位 ${unit}`, `表头 ${head} 行`, `内容 ${sha256.slice(0, 12)}`];
  return { value: parts.filter((each) => each !== '').join('，'), place: placeText(row) };
}
