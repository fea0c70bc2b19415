/** The importer as the benchmark and the fuzzing call it. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { readGlossary, readUnits } from '../../../src/engine/model/read-glossary.ts';
import type { Units } from '../../../src/engine/model/unit.ts';
import { openReader } from './open-reader.ts';
import type { ReadDocument } from './run.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
export const DATA_ROOT = join(ROOT, 'data');

export function openImporter(): ReadDocument {
  return openReader(DATA_ROOT);
}

export function readAllUnits(): Units {
  return readUnits(readFileSync(join(DATA_ROOT, 'units.csv')), 'units.csv', fail);
}

/** Names of facts and what else they are called, for random documents. */
export function readNames(): readonly [string, ...string[]] {
  const bytes = readFileSync(join(DATA_ROOT, 'glossary.csv'));
  const names = readGlossary(bytes, 'glossary.csv', readAllUnits(), fail).facts.flatMap(
    ({ name, aliases }) => [name, ...aliases],
  );
  return ['预算数', ...names];
}

function fail(problem: unknown): never {
  throw new Error(JSON.stringify(problem));
}
