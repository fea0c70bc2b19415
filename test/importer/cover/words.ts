/** data/recognition/cover.yaml, as the tests use it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCoverWords } from '../../../src/importer/cover/cover-words.ts';
import { readYaml, type Entry } from '../../../src/engine/model/entry.ts';
import type { Report } from '../../../src/engine/model/problem.ts';
import { fail } from '../../helpers/cases.ts';
import { DATA_ROOT } from '../../helpers/data.ts';

export const COVER_YAML = readFileSync(join(DATA_ROOT, 'recognition/cover.yaml'), 'utf8');

export function coverEntry(text: string, report: Report): Entry {
  const entry = readYaml(text, 'cover.yaml', report);
  if (!entry) throw new Error('cover.yaml is not YAML');
  return entry;
}

export const COVER_WORDS = readCoverWords(coverEntry(COVER_YAML, fail));
