/** 识别: an open report → what it says, each piece with its place. */
import { plainWord } from './text/normalise.ts';
import type { Imported } from './imported.ts';
import type { ImportWords } from './import-words.ts';
import type { KnownReport } from './known-report.ts';
import type { OpenReport } from './open-report.ts';
import { STAGES, type ReportState } from './stages.ts';

/** The second call, once the caller knows whose report it is; the stages are listed in `stages.ts`. */
export function readReport(open: OpenReport, words: ImportWords, known: KnownReport): Imported {
  const begun = begin(open, words, known);
  const { document, cover, figures, scores, tables, doubts } = STAGES.reduce<ReportState>(
    (state, stage) => ({ ...state, ...stage.run(state) }),
    begun,
  );
  return { document, cover, figures, scores: scores.scores, tables, doubts };
}

/** Nothing is read yet. */
function begin(
  { document, cover, doubts }: OpenReport,
  words: ImportWords,
  known: KnownReport,
): ReportState {
  const names = [...known.names, cover.department?.value ?? ''].filter((name) => name !== '');
  return {
    document,
    cover,
    words,
    rubric: known.rubric,
    setting: {
      units: words.units,
      lookAlikes: words.phrases.lookAlikes,
      year: known.year,
      names: names.map(plainWord),
      title: plainWord(cover.title?.value ?? ''),
    },
    sentences: [],
    phrases: [],
    cells: [],
    mentions: [],
    scores: { scores: [], total: undefined, doubts: [] },
    figures: [],
    tables: [],
    doubts,
  };
}
