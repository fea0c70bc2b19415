/** The stages that the README lists are those that run, in their order. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { STAGES } from '../../src/importer/stages.ts';
import { PROJECT_ROOT } from '../helpers/data.ts';

test('the README lists the stages as they run', () => {
  const text = readFileSync(join(PROJECT_ROOT, 'src/importer/README.md'), 'utf8');
  const listed = [...text.matchAll(/^\| (\S+) +\| `([^`]+)` +\|/gm)].map(([, name, room]) => {
    return { name, room };
  });
  expect(listed).toEqual(STAGES.map(({ name, room }) => ({ name, room })));
});
