/** 识别的步骤: how the figures, scores and tables of an open report are read, one after the other. */
import { readPrinted } from '../engine/model/printed.ts';
import type { SourceDocument } from './document.ts';
import type { Cover, FoundFigure, FoundTable, Mention } from './imported.ts';
import type { ImportWords } from './import-words.ts';
import type { KnownReport } from './known-report.ts';
import { scoreLines } from './layout/score-region.ts';
import { reconcileMentions } from './merge/reconcile-mentions.ts';
import { dropNonCumulative } from './prose/drop-non-cumulative.ts';
import { findPhrases, type PhraseContext, type PlacedMention } from './prose/find-phrases.ts';
import { findByLabels } from './prose/labels/find-by-labels.ts';
import { readScoreTable } from './scores/read-score-table.ts';
import type { ScoreReading } from './scores/score-row.ts';
import { findInAllGrids } from './tables/find-in-all-grids.ts';
import type { GridContext } from './tables/grid-context.ts';
import { readTables } from './tables/read-tables.ts';
import { unreadLines } from './text/long-lines.ts';
import { rejoinUnits, sentencesOf, type Sentence } from './text/sentences.ts';

/** What is known of the report before any figure is. */
export type ReportSetting = Pick<GridContext, 'units' | 'lookAlikes' | 'year' | 'names' | 'title'>;

/** What has been read so far. */
export interface ReportState {
  readonly document: SourceDocument;
  readonly cover: Cover;
  readonly words: ImportWords;
  readonly rubric: KnownReport['rubric'];
  readonly setting: ReportSetting;
  readonly sentences: readonly Sentence[];
  /** What phrases found in the sentences. */
  readonly phrases: readonly PlacedMention[];
  /** What the labels of tables found. */
  readonly cells: readonly Mention[];
  /** Of both, and what sentences say by labels alone. */
  readonly mentions: readonly Mention[];
  readonly scores: ScoreReading;
  readonly figures: readonly FoundFigure[];
  readonly tables: readonly FoundTable[];
  readonly doubts: readonly string[];
}

export interface Stage {
  /** In Chinese, as src/importer/README.md lists it. */
  readonly name: string;
  /** The room that does it. */
  readonly room: string;
  /** What it adds, or replaces. */
  readonly run: (state: ReportState) => Partial<ReportState>;
}

export const STAGES: readonly Stage[] = [
  { name: '断句', room: 'text', run: readSentences },
  { name: '句式', room: 'prose', run: readPhrases },
  { name: '表格', room: 'tables', run: readGrids },
  { name: '逐数读句', room: 'prose/labels', run: readLabels },
  { name: '评分表', room: 'scores', run: readScores },
  { name: '归并', room: 'merge', run: reconcile },
  { name: '原表', room: 'tables', run: readPrintedTables },
];

function readSentences({ document, words, setting, doubts }: ReportState): Partial<ReportState> {
  const { measures } = words.phrases;
  const texts = document.blocks.flatMap((block) => (block.kind === 'text' ? [block.lines] : []));
  const sentences = sentencesOf(texts, setting.lookAlikes, measures);
  return {
    sentences: rejoinUnits(sentences, (text) => words.units.has(text), measures),
    doubts: [...doubts, ...unreadLines(sentences, measures.longestSentence, document)],
  };
}

function phraseContext({ document, words, setting }: ReportState): PhraseContext {
  return { ...setting, scored: scoreLines(document, words.textTables), words: words.phrases };
}

function readPhrases(state: ReportState): Partial<ReportState> {
  return { phrases: findPhrases(state.sentences, phraseContext(state)) };
}

function readGrids({ document, words, setting, phrases }: ReportState): Partial<ReportState> {
  return { cells: findInAllGrids(document, words, setting, phrases) };
}

function readLabels(state: ReportState): Partial<ReportState> {
  const { sentences, phrases, cells, words, setting } = state;
  const { labels, zeroWords } = words;
  const context = { ...phraseContext(state), units: setting.units, labels, zeroWords };
  const all = [...phrases, ...cells, ...findByLabels(sentences, phrases, cells, context)];
  return { mentions: dropNonCumulative(all, words.phrases.rising) };
}

/** 自评总分 */
const TOTAL = 'selfScoreTotal';

function readScores({
  document,
  mentions,
  words,
  rubric,
  doubts,
}: ReportState): Partial<ReportState> {
  const totals = reconcileMentions(
    mentions.filter(({ fact }) => fact.id === TOTAL),
    words,
  );
  const total = totals.find(({ status }) => status === 'published');
  const textTotal = total && readPrinted(total.value, [])?.value;
  const { lookAlikes } = words.phrases;
  const scores = readScoreTable(document, { ...rubric, textTotal }, words.scores, lookAlikes);
  return { scores, doubts: [...doubts, ...scores.doubts] };
}

function reconcile({ mentions, scores, words }: ReportState): Partial<ReportState> {
  return { figures: reconcileMentions([...mentions, ...totalOf(scores, words)], words) };
}

/** The table's own total is a place where the report prints its 自评总分. */
function totalOf({ scores, total }: ScoreReading, { facts }: ImportWords): readonly Mention[] {
  const fact = facts.find(({ id }) => id === TOTAL);
  if (!fact?.unit || !total || scores.length === 0) return [];
  const { printed, place, quote } = total;
  return [
    { fact, value: printed, unit: fact.unit.id, place, quote, rule: '评分表合计', doubt: '' },
  ];
}

function readPrintedTables({ document, words, setting }: ReportState): Partial<ReportState> {
  const { textTables, grids, scores } = words;
  const context = { ...setting, textTables, linesOver: grids.linesOver, scoreHeads: scores.self };
  return { tables: readTables(document, context) };
}
