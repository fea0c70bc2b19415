/** Loads what the importer knows from a folder of data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readImportWords, type Loaded } from '../../src/importer/import-words.ts';

/** @throws with every problem of the lists */
export function loadImportWords(dataRoot: string): Loaded {
  return readImportWords((path) => readFileSync(join(dataRoot, path)));
}
