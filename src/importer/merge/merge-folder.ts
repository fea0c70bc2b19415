/** A report's folder after an import, as texts by file name: every part merged with what stands there. */
import { DOCUMENT_TRACE, TRACE_COLUMNS, WIDE_TABLE_RULE } from '../../engine/model/import-trace.ts';
import { readFigureNumber } from '../../engine/model/numeral.ts';
import type { Problem } from '../../engine/model/problem.ts';
import { FIGURE_COLUMNS } from '../../engine/model/read-figures.ts';
import { SCORE_COLUMNS } from '../../engine/model/read-scores.ts';
import { TABLE_COLUMNS } from '../../engine/model/table-list.ts';
import type { FoundFigure, Outcome } from '../imported.ts';
import { mergeCard } from './card.ts';
import { csvText } from './csv-text.ts';
import { mergeFigures, type FigureCells, type FactScope } from './merge-figures.ts';
import type { DocumentOrigin, DocumentReading, WriteOptions } from './reading.ts';
import { mergeScores } from './merge-scores.ts';
import { ExistingFolder, traceName, type Files } from './existing-folder.ts';
import { mergeTables } from './merge-tables.ts';
import { takesTheirs, type Merged } from './three-way.ts';
import {
  type FigureTrace,
  documentText,
  figuresOfTrace,
  scoresOfTrace,
  traceOfFigure,
  traceOfScore,
} from './trace.ts';

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
  reading: DocumentReading,
  origin: DocumentOrigin,
  options: WriteOptions,
): Outcome<MergedFolder> {
  const problems: Problem[] = [];
  const stand = new ExistingFolder(files, label, (problem) => problems.push(problem));
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
  stand: ExistingFolder,
  after: Map<string, string>,
  { figures: all }: DocumentReading,
  { words, wide, accepts }: WriteOptions,
): readonly Merged[] {
  const trace = stand.trace('figures.csv');
  const mine = stand.rows('figures.csv', FIGURE_COLUMNS);
  // What a report itself prints keeps its place in the report when a wide table only repeats it.
  const { glossary } = words;
  const found = wide ? all.filter((figure) => !isRepeated(figure, mine, words)) : all;
  const repeated = new Set(all.filter((each) => !found.includes(each)).map(({ fact }) => fact.id));
  const scope: FactScope = wide
    ? (fact) => wide(fact) && !repeated.has(fact)
    : scopeOfDocument(trace, found);
  // To a wide table, what was read in a document is no base: it never gives way without somebody's word.
  const ownTrace = wide ? trace.filter(({ rule }) => rule.startsWith(WIDE_TABLE_RULE)) : trace;
  const base = figuresOfTrace(ownTrace, glossary);
  const { rows, merged } = mergeFigures(mine, base, found, { glossary, scope, accepts });
  if (merged.some(({ verdict }) => takesTheirs(verdict)))
    after.set('figures.csv', csvText(FIGURE_COLUMNS, rows));
  // What an earlier reading said of other facts still is the base of those.
  const kept = new Set(
    merged.filter(({ verdict }) => wide && verdict === 'differs').map(({ key }) => key),
  );
  const others = trace.filter(({ fact }) => !scope(fact) || kept.has(fact));
  const read = found.filter(({ fact }) => !kept.has(fact.id));
  const fresh = [...read.flatMap(traceOfFigure), ...others];
  const order = new Map(glossary.facts.map(({ id }, index) => [id, index]));
  fresh.sort((a, b) => (order.get(a.fact) ?? 0) - (order.get(b.fact) ?? 0));
  after.set(traceName('figures.csv'), csvText(TRACE_COLUMNS['figures.csv'], fresh));
  return merged;
}

/** The same amount, in whatever unit and with whatever commas. */
function isRepeated(
  { fact, value, unit }: FoundFigure,
  mine: readonly FigureCells[],
  { units, zeroWords }: WriteOptions['words'],
): boolean {
  const rows = mine.filter((row) => row.fact === fact.id);
  const amount = (printed: string, id: string): string => {
    const number = readFigureNumber(printed, zeroWords)?.value;
    const factor = units.get(id)?.factor;
    return number && factor ? number.times(factor).toString() : `${printed} ${id}`;
  };
  const own = amount(value, unit);
  return rows.length === 1 && rows.every((row) => amount(row.value, row.unit) === own);
}

/** A document's silence says nothing of what came from a wide table. */
function scopeOfDocument(
  trace: readonly FigureTrace[],
  found: DocumentReading['figures'],
): FactScope {
  const printed = new Set(found.map(({ fact }) => fact.id));
  const wide = trace.filter(({ rule }) => rule.startsWith(WIDE_TABLE_RULE));
  const elsewhere = new Set(wide.map(({ fact }) => fact));
  return (fact) => printed.has(fact) || !elsewhere.has(fact);
}

function scores(
  stand: ExistingFolder,
  after: Map<string, string>,
  { scores: found }: DocumentReading,
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
  stand: ExistingFolder,
  after: Map<string, string>,
  { tables: found }: DocumentReading,
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
  stand: ExistingFolder,
  after: Map<string, string>,
  origin: DocumentOrigin,
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
