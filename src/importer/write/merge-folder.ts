/** A report's folder after an import, as texts by file name: every part merged with what stands there. */
import {
  DOCUMENT_KEYS,
  DOCUMENT_TRACE,
  IMPORT_FOLDER,
  TRACE_COLUMNS,
  WIDE_TABLE_RULE,
} from '../../model/import-trace.ts';
import { readTable } from '../../model/csv.ts';
import { readYaml } from '../../model/entry.ts';
import type { Problem, Report } from '../../model/problem.ts';
import { FIGURE_COLUMNS } from '../../model/read-figures.ts';
import { SCORE_COLUMNS } from '../../model/read-scores.ts';
import { TABLE_COLUMNS } from '../../model/table-list.ts';
import type { Outcome } from '../imported.ts';
import { mergeCard } from './card.ts';
import { csvText, type Cells } from './csv-text.ts';
import { mergeFigures, type Scope } from './figures.ts';
import type { Origin, Reading, WriteOptions } from './reading.ts';
import { mergeScores } from './scores.ts';
import { mergeTables, type TableFile } from './tables.ts';
import { takesTheirs, type Merged } from './three-way.ts';
import {
  type FigureTrace,
  documentText,
  figuresOfTrace,
  scoresOfTrace,
  traceOfFigure,
  traceOfScore,
} from './trace.ts';

export type Files = ReadonlyMap<string, string>;

export interface MergedFolder {
  /** Every file of the folder afterwards; one that nothing changes keeps its text. */
  readonly files: Files;
  readonly merged: readonly Merged[];
}

/**
 * @param files of the folder as it stands, or as it was laid out anew; label → messages name files below it
 * @returns the problems of files that cannot be read: to merge with them could lose what somebody wrote
 */
export function mergeFolder(
  { files, label }: { readonly files: Files; readonly label: string },
  reading: Reading,
  origin: Origin,
  options: WriteOptions,
): Outcome<MergedFolder> {
  const problems: Problem[] = [];
  const stand = new Standing(files, label, (problem) => problems.push(problem));
  const after = new Map(files);
  const merged = [
    ...figures(stand, after, reading, options),
    ...(options.wide ? [] : scores(stand, after, reading, options)),
    ...(options.wide ? [] : tables(stand, after, reading, options)),
    ...(options.wide && !options.fresh ? [] : card(stand, after, origin, options)),
  ];
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: { files: after, merged } };
}

function figures(
  stand: Standing,
  after: Map<string, string>,
  { figures: found }: Reading,
  { words: { glossary }, wide, accepts }: WriteOptions,
): readonly Merged[] {
  const trace = stand.trace('figures.csv');
  const scope = wide ?? scopeOfDocument(trace, found);
  const base = figuresOfTrace(trace, glossary);
  const mine = stand.rows('figures.csv', FIGURE_COLUMNS);
  const { rows, merged } = mergeFigures(mine, base, found, { glossary, scope, accepts });
  if (merged.some(({ verdict }) => takesTheirs(verdict)))
    after.set('figures.csv', csvText(FIGURE_COLUMNS, rows));
  // What an earlier reading said of other facts still is the base of those.
  const others = trace.filter(({ fact }) => !scope(fact));
  const fresh = [...found.flatMap(traceOfFigure), ...others];
  const order = new Map(glossary.facts.map(({ id }, index) => [id, index]));
  fresh.sort((a, b) => (order.get(a.fact) ?? 0) - (order.get(b.fact) ?? 0));
  after.set(traceName('figures.csv'), csvText(TRACE_COLUMNS['figures.csv'], fresh));
  return merged;
}

/** A document's silence says nothing of what came from a wide table. */
function scopeOfDocument(trace: readonly FigureTrace[], found: Reading['figures']): Scope {
  const printed = new Set(found.map(({ fact }) => fact.id));
  const wide = trace.filter(({ rule }) => rule.startsWith(WIDE_TABLE_RULE));
  const elsewhere = new Set(wide.map(({ fact }) => fact));
  return (fact) => printed.has(fact) || !elsewhere.has(fact);
}

function scores(
  stand: Standing,
  after: Map<string, string>,
  { scores: found }: Reading,
  { rubric, accepts }: WriteOptions,
): readonly Merged[] {
  const mine = stand.rows('scores.csv', SCORE_COLUMNS);
  const base = scoresOfTrace(stand.trace('scores.csv'));
  const { rows, merged } = mergeScores(mine, base, found, { rubric, accepts });
  if (changes(merged)) after.set('scores.csv', csvText(SCORE_COLUMNS, rows));
  const trace = found.map(traceOfScore);
  after.set(traceName('scores.csv'), csvText(TRACE_COLUMNS['scores.csv'], trace));
  return merged;
}

function tables(
  stand: Standing,
  after: Map<string, string>,
  { tables: found }: Reading,
  { accepts, hash }: WriteOptions,
): readonly Merged[] {
  const mine = stand.tables();
  const result = mergeTables(mine, stand.trace('tables.csv'), found, { hash, accepts });
  if (changes(result.merged)) {
    for (const { row } of mine) after.delete(`tables/${row.file}`);
    for (const { row, csv } of result.tables) after.set(`tables/${row.file}`, csv);
    const rows = result.tables.map(({ row }) => row);
    after.set('tables/tables.csv', csvText(TABLE_COLUMNS, rows));
  }
  after.set(traceName('tables.csv'), csvText(TRACE_COLUMNS['tables.csv'], result.trace));
  return result.merged;
}

function card(
  stand: Standing,
  after: Map<string, string>,
  origin: Origin,
  { accepts }: WriteOptions,
): readonly Merged[] {
  const { text, merged } = mergeCard(stand.text('report.yaml'), stand.origin(), origin, accepts);
  after.set('report.yaml', text);
  after.set(traceName(DOCUMENT_TRACE), documentText(origin));
  return merged;
}

function changes(merged: readonly Merged[]): boolean {
  return merged.some(({ verdict }) => takesTheirs(verdict));
}

function traceName(file: string): string {
  return `${IMPORT_FOLDER}/${file}`;
}

/** What stands in the folder, read strictly. */
class Standing {
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
  rows<Column extends string>(name: string, columns: readonly Column[]): readonly Cells<Column>[] {
    const text = this.#files.get(name);
    if (text === undefined) return [];
    const spec = { file: `${this.#label}/${name}`, columns };
    const bytes = new TextEncoder().encode(text);
    return readTable(bytes, spec, this.#report).map(({ cells }) => cells);
  }

  trace<File extends keyof typeof TRACE_COLUMNS>(
    file: File,
  ): readonly Cells<(typeof TRACE_COLUMNS)[File][number]>[] {
    const columns: readonly (typeof TRACE_COLUMNS)[File][number][] = TRACE_COLUMNS[file];
    return this.rows(traceName(file), columns);
  }

  tables(): readonly TableFile[] {
    return this.rows('tables/tables.csv', TABLE_COLUMNS).map((row) => {
      return { row, csv: this.text(`tables/${row.file}`) };
    });
  }

  origin(): Origin | undefined {
    const name = traceName(DOCUMENT_TRACE);
    const text = this.#files.get(name);
    const entry = text && readYaml(text, `${this.#label}/${name}`, this.#report);
    if (!entry) return undefined;
    return Object.fromEntries(
      DOCUMENT_KEYS.map((key) => [key, entry.text(key)]),
    ) as unknown as Origin;
  }

  #missing(name: string): void {
    const file = `${this.#label}/${name}`;
    this.#report({ file, found: '没有文件', expected: '这个文件', action: '请先恢复它' });
  }
}
