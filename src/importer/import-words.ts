/** 识别词表: the glossary of a dataset and the lists of data/recognition, as the importer needs them. */
import { readCoverWords, type CoverWords } from './cover/cover-words.ts';
import { readTextTableWords, type TextTableWords } from './layout/layout-words.ts';
import type { ReconcileWords } from './merge/reconcile-mentions.ts';
import type { GridWords } from './tables/grid-words.ts';
import { readGridWords } from './tables/read-grid-words.ts';
import { readLabelWords } from './prose/labels/read-label-words.ts';
import type { LabelWords } from './prose/labels/label-words.ts';
import { readPhrases, type PhraseWords } from './prose/read-phrases.ts';
import { readReaderLimits, type ReaderLimits } from './readers/limits.ts';
import { readScoreWords, type ScoreWords } from './scores/score-words.ts';
import { readYaml, type Entry } from '../engine/model/entry.ts';
import { describeProblem, type Problem } from '../engine/model/problem.ts';
import { readGlossary, readUnits } from '../engine/model/read-glossary.ts';
import { plainWord } from './text/normalise.ts';

export interface ImportWords extends ReconcileWords {
  readonly phrases: PhraseWords;
  readonly grids: GridWords;
  readonly labels: LabelWords;
  readonly textTables: TextTableWords;
  readonly cover: CoverWords;
  readonly scores: ScoreWords;
}

export interface Loaded {
  readonly words: ImportWords;
  readonly limits: ReaderLimits;
}

/**
 * @param read gives a file of data/ by its path in it
 * @throws with every problem of the lists: the importer does not work with half of its words
 */
export function readImportWords(read: (path: string) => Uint8Array): Loaded {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => {
    problems.push(problem);
  };
  const stop = (): Error => new Error(problems.map(describeProblem).join('\n'));
  const open = (path: string): Entry => {
    const entry = readYaml(new TextDecoder().decode(read(path)), `data/${path}`, report);
    if (!entry) throw stop();
    return entry;
  };
  const units = readUnits(read('units.csv'), 'data/units.csv', report);
  const glossary = readGlossary(read('glossary.csv'), 'data/glossary.csv', units, report);
  const zeroWords = open('terms.yaml')
    .list('零值写法')
    .map((entry) => plainWord(entry.value));
  const grids = readGridWords(open('recognition/grids.yaml'), glossary);
  const loaded = {
    words: {
      facts: glossary.facts,
      units,
      zeroWords,
      phrases: readPhrases(open('recognition/phrases.yaml'), glossary, units, zeroWords, grids),
      grids,
      labels: readLabelWords(open('recognition/labels.yaml'), grids, glossary),
      textTables: readTextTableWords(open('recognition/text-tables.yaml'), {
        facts: glossary.facts.flatMap(({ name, aliases }) => [name, ...aliases]),
        zeroWords,
        units: [...units.keys()],
      }),
      cover: readCoverWords(open('recognition/cover.yaml')),
      scores: readScoreWords(open('recognition/scores.yaml')),
    },
    limits: readReaderLimits(open('recognition/limits.yaml')),
  };
  if (problems.length > 0) throw stop();
  return loaded;
}
