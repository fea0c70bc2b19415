/** Loads what the importer knows: the glossary of a dataset and the lists of data/recognition. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCoverWords } from '../../src/importer/cover/words.ts';
import { readTextTableWords } from '../../src/importer/layout/words.ts';
import { readGridWords } from '../../src/importer/facts/read-grid-words.ts';
import { readPhrases } from '../../src/importer/facts/read-phrases.ts';
import { readReaderLimits, type ReaderLimits } from '../../src/importer/readers/limits.ts';
import type { ImportWords } from '../../src/importer/recognise.ts';
import { readScoreWords } from '../../src/importer/scores/words.ts';
import { readYaml, type Entry } from '../../src/model/entry.ts';
import { describeProblem, type Problem } from '../../src/model/problem.ts';
import { readGlossary, readUnits } from '../../src/model/read-glossary.ts';
import { plainWord } from '../../src/importer/facts/normalise.ts';

export interface Loaded {
  readonly words: ImportWords;
  readonly limits: ReaderLimits;
}

/** @throws with every problem of the lists: the importer does not work with half of its words */
export function loadImportWords(dataRoot: string): Loaded {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => {
    problems.push(problem);
  };
  const stop = (): Error => new Error(problems.map(describeProblem).join('\n'));
  const open = (name: string): Entry => {
    const text = readFileSync(join(dataRoot, name), 'utf8');
    const entry = readYaml(text, `data/${name}`, report);
    if (!entry) throw stop();
    return entry;
  };
  const csv = (name: string): Uint8Array => readFileSync(join(dataRoot, name));
  const units = readUnits(csv('units.csv'), 'data/units.csv', report);
  const glossary = readGlossary(csv('glossary.csv'), 'data/glossary.csv', units, report);
  const zeroWords = open('terms.yaml')
    .list('零值写法')
    .map((entry) => plainWord(entry.value));
  const loaded = {
    words: {
      facts: glossary.facts,
      units,
      zeroWords,
      phrases: readPhrases(open('recognition/phrases.yaml'), glossary, units, zeroWords),
      grids: readGridWords(open('recognition/grids.yaml'), glossary),
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
