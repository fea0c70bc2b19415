/** 识别: a document as read → what it says, each piece with its place. The stages in their order. */
import { plainWord } from './text/normalise.ts';
import { findInGrid } from './tables/find-in-grids.ts';
import { hasProjectForms } from './tables/grid-scope.ts';
import { hasFormsOfOthers } from './tables/whole-scope.ts';
import { isBudgetTitle } from './prose/report-kind.ts';
import { findPhrases, type PhraseContext } from './prose/find-phrases.ts';
import { findByLabels } from './prose/labels/find-by-labels.ts';
import type { LabelWords } from './prose/labels/label-words.ts';
import { findTextTables } from './layout/find-text-tables.ts';
import { scoreLines } from './layout/score-region.ts';
import type { TextTableWords } from './layout/layout-words.ts';
import type { GridWords } from './tables/grid-words.ts';
import type { PhraseWords } from './prose/read-phrases.ts';
import { withoutFalling } from './prose/drop-non-cumulative.ts';
import { unreadLines } from './text/long-lines.ts';
import { rejoinUnits, sentencesOf } from './text/sentences.ts';
import type { SourceDocument } from './document.ts';
import type { Cover, FoundFigure, Imported, Mention } from './imported.ts';
import { withUnits } from './merge/unit-by-text.ts';
import { readCover } from './cover/read-cover.ts';
import type { CoverWords } from './cover/cover-words.ts';
import { readScoreTable } from './scores/read-score-table.ts';
import type { ScoreReading, ScoredRubric } from './scores/score-row.ts';
import type { ScoreWords } from './scores/score-words.ts';
import { withLinesOver } from './tables/over-table.ts';
import { readTables } from './tables/read-tables.ts';
import { settle, type SettleWords } from './merge/reconcile-mentions.ts';
import { readPrinted } from '../engine/model/printed.ts';
import { yearOfTables } from './tables/year-of-tables.ts';

export interface ImportWords extends SettleWords {
  readonly phrases: PhraseWords;
  readonly grids: GridWords;
  readonly labels: LabelWords;
  readonly textTables: TextTableWords;
  readonly cover: CoverWords;
  readonly scores: ScoreWords;
}

/** Which report it is, as its cover and the person who imports it say. */
export interface KnownReport {
  readonly year: string;
  /** Names by which rows of tables may call the department. */
  readonly names: readonly string[];
  readonly rubric: Pick<ScoredRubric, 'scorable' | 'groups'>;
}

/** Undefined: the cover does not settle it; then no score is read, and only the cover's own year counts. */
export type Choose = (cover: Cover) => KnownReport | undefined;
/** The same where whoever decides has to be asked first. */
export type ChooseLater = (
  cover: Cover,
) => KnownReport | undefined | Promise<KnownReport | undefined>;

export function recognise(source: SourceDocument, words: ImportWords, choose: Choose): Imported {
  const opened = openReport(source, words);
  return readReport(opened, words, choose(opened.cover));
}

/** A document of which only the tables and the cover are known yet. */
export interface OpenReport {
  readonly document: SourceDocument;
  readonly cover: Cover;
  readonly doubts: readonly string[];
}

export function openReport(source: SourceDocument, words: ImportWords): OpenReport {
  const document = findTextTables(source, words.textTables);
  const { doubts, ...cover } = readCover(document, words.cover, words.phrases.lookAlikes);
  return { document, cover, doubts };
}

export function readReport(
  { document, cover, doubts }: OpenReport,
  words: ImportWords,
  known: KnownReport | undefined,
): Imported {
  const { lookAlikes } = words.phrases;
  const year = known?.year ?? cover.year?.value ?? '';
  const names = [...(known?.names ?? []), cover.department?.value ?? ''].filter(
    (name) => name !== '',
  );
  const title = plainWord(cover.title?.value ?? '');
  const context = { units: words.units, lookAlikes, year, names: names.map(plainWord), title };
  const said = mentionsIn(document, words, context);
  const mentions = withoutFalling(said.mentions, words.phrases.rising);
  const totals = mentions.filter(({ fact }) => fact.id === TOTAL);
  const scores = readScores(document, words, known, settle(totals, words));
  const figures = settle([...mentions, ...totalOf(scores, words)], words);
  return {
    document,
    cover,
    figures,
    scores: scores.scores,
    tables: readTables(document, {
      ...context,
      textTables: words.textTables,
      linesOver: words.grids.linesOver,
      scoreHeads: words.scores.self,
    }),
    doubts: [...doubts, ...said.doubts, ...scores.doubts],
  };
}

/** 自评总分 */
const TOTAL = 'selfScoreTotal';

function readScores(
  document: SourceDocument,
  words: ImportWords,
  known: KnownReport | undefined,
  totals: readonly FoundFigure[],
): ScoreReading {
  if (!known) return { scores: [], total: undefined, doubts: [] };
  const total = totals.find(({ status }) => status === 'published');
  const textTotal = total && readPrinted(total.value, [])?.value;
  const rubric = { ...known.rubric, textTotal };
  return readScoreTable(document, rubric, words.scores, words.phrases.lookAlikes);
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

type Context = Pick<Parameters<typeof findInGrid>[2], 'units' | 'lookAlikes' | 'year' | 'names'> &
  Pick<PhraseContext, 'title'>;

function mentionsIn(
  document: SourceDocument,
  words: ImportWords,
  context: Context,
): { readonly mentions: readonly Mention[]; readonly doubts: readonly string[] } {
  const { measures } = words.phrases;
  const texts = document.blocks.flatMap((block) => (block.kind === 'text' ? [block.lines] : []));
  const sentences = sentencesOf(texts, context.lookAlikes, measures);
  const joined = rejoinUnits(sentences, (text) => words.units.has(text), measures);
  const scored = scoreLines(document, words.textTables);
  const { labels, zeroWords, units } = words;
  const means = { ...context, scored, words: words.phrases, labels, zeroWords, units };
  const phrases = findPhrases(joined, means);
  const grids = inGrids(document, words, context, phrases);
  return {
    mentions: [...phrases, ...grids, ...findByLabels(joined, phrases, grids, means)],
    doubts: unreadLines(sentences, measures.longestSentence, document),
  };
}

function inGrids(
  document: SourceDocument,
  words: ImportWords,
  context: Context,
  sentences: readonly Mention[],
): readonly Mention[] {
  const means = { ...context, words: words.grids, zeroWords: words.zeroWords };
  const { linesOver } = words.grids;
  const isMixed = hasProjectForms(document, words.grids);
  const year = context.year || yearOfTables(document, { ...means, linesOver });
  const isBudget = isBudgetTitle(context.title, words.phrases.context);
  const { spent } = words.phrases.context;
  const isPure = !isMixed && !hasFormsOfOthers(document, { ...means, year });
  const proofs = { ...means, proofs: words.grids.unitProofs };
  const all = { ...means, year, isMixed, isPure, isBudget, spent };
  return withLinesOver(document, (grid, before, overForm) =>
    withUnits(findInGrid(grid, before, all, overForm), sentences, proofs),
  );
}
