/** Loads what the importer knows from a folder of data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readImportWords, type Loaded } from '../importer/import-words.ts';
import { readReaderLimits, type ReaderLimits } from '../importer/readers/limits.ts';
import { readYaml } from '../engine/model/entry.ts';
import type { Fact } from '../engine/model/glossary.ts';
import { describeProblem, type Problem } from '../engine/model/problem.ts';
import { readGlossary, readUnits } from '../engine/model/read-glossary.ts';

/** @throws with every problem of the lists */
export function loadImportWords(dataRoot: string): Loaded {
  return readImportWords((path) => readFileSync(join(dataRoot, path)));
}

/** The limits alone. @throws with every problem */
export function loadLimits(dataRoot: string): ReaderLimits {
  return soundly((report) => {
    const path = 'recognition/limits.yaml';
    const root = readYaml(readFileSync(join(dataRoot, path), 'utf8'), `data/${path}`, report);
    return root && readReaderLimits(root);
  });
}

/** Facts by their id. @throws with every problem */
export function loadFacts(dataRoot: string): (id: string) => Fact {
  const glossary = soundly((report) => {
    const read = (name: string): Buffer => readFileSync(join(dataRoot, name));
    const units = readUnits(read('units.csv'), 'data/units.csv', report);
    return readGlossary(read('glossary.csv'), 'data/glossary.csv', units, report);
  });
  return (id) => {
    const fact = glossary.byId(id);
    if (!fact) throw new Error(`no fact ${id}`);
    return fact;
  };
}

function soundly<Value>(read: (report: (problem: Problem) => void) => Value | undefined): Value {
  const problems: Problem[] = [];
  const value = read((problem) => problems.push(problem));
  if (value === undefined || problems.length > 0)
    throw new Error(problems.map(describeProblem).join('\n'));
  return value;
}
