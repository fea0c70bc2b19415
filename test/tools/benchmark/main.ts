/**
 * How well the importer reads the test documents: `npm run import:benchmark` prints the table and every wrong,
 * misplaced and missed value; `--write` puts the table into src/importer/README.md instead.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { readFixtures } from './fixtures.ts';
import { openImporter, readAllUnits } from './importer.ts';
import { faults, insert, markdown } from './print-table.ts';
import { runAll, speedOf } from './run.ts';
import { tallies } from './tally.ts';

const README = join(resolve(import.meta.dirname, '../../..'), 'src/importer/README.md');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
});

const read = openImporter();
const fixtures = readFixtures().filter(
  ({ file }) => positionals.length === 0 || positionals.some((part) => file.includes(part)),
);
const runs = await runAll(fixtures, read, readAllUnits());
const day = new Date().toISOString().slice(0, 10);
const table = markdown(tallies(runs), speedOf(runs), day);
if (values.write) writeFileSync(README, insert(readFileSync(README, 'utf8'), table));
else console.log(`${faults(runs)}\n\n${table}`);
