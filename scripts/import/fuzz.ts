/**
 * Feeds the importer broken and random documents: `npm run soak -- [--cases 20000] [--seed text] [--from 0]`.
 * Nothing may throw, take longer than 5 seconds or yield a value that is not printed where it is said to stand.
 * A failing case is kept in .build/fuzz/; the same seed and number make it again. Exit code 1 when any failed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';

import { readNames } from './measure/importer.ts';
import { readFixtures } from './measure/fixtures.ts';
import { makeCase } from './fuzz/make-case.ts';
import { LIMIT_SECONDS } from './fuzz/run-case.ts';
import type { Order, Told } from './fuzz/worker.ts';

const KEPT = join(resolve(import.meta.dirname, '../..'), '.build/fuzz');
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '20000' },
    seed: { type: 'string', default: new Date().toISOString() },
    from: { type: 'string', default: '0' },
  },
});
const first = Number(values.from);
const last = first + Number(values.cases);
const names = readNames();
const [fixture, ...fixtures] = readFixtures();
let failed = 0;

console.log(`seed ${values.seed}`);
let next = first;
while (next < last) next = await runFrom({ seed: values.seed, from: next, to: last });
console.log(`${String(last - first)} cases, ${String(failed)} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** @returns the case to go on with: after one that hung or brought the thread down, the one behind it */
function runFrom(order: Order): Promise<number> {
  return new Promise((done) => {
    let awaited = order.from;
    const worker = new Worker(new URL('./fuzz/worker.ts', import.meta.url), { workerData: order });
    const stop = (why: string): void => {
      if (awaited >= order.to) return done(awaited);
      keep({ index: awaited, faults: [why] });
      void worker.terminate().then(() => done(awaited + 1));
    };
    // Twice the limit: a case that is only slow tells so itself. The first also loads the importer.
    const watch = (seconds: number): NodeJS.Timeout =>
      setTimeout(() => stop('does not end'), seconds * 1000);
    let timer = watch(LIMIT_SECONDS * 6);
    worker.on('message', (told: Told) => {
      clearTimeout(timer);
      if (told.faults.length > 0) keep(told);
      awaited = told.index + 1;
      if (awaited % 1000 === 0) console.log(`${String(awaited)} …`);
      timer = watch(LIMIT_SECONDS * 2);
    });
    worker.on('error', (error) => {
      clearTimeout(timer);
      stop(String(error));
    });
    worker.on('exit', () => {
      clearTimeout(timer);
      if (awaited >= order.to) done(awaited);
    });
  });
}

function keep({ index, faults }: Told): void {
  if (!fixture) return;
  failed += 1;
  const { name, bytes } = makeCase(values.seed, index, [fixture, ...fixtures], names);
  mkdirSync(KEPT, { recursive: true });
  const path = join(KEPT, `${values.seed.replace(/[^\w-]/g, '-')}-${String(index)}-${name}`);
  writeFileSync(path, bytes);
  console.error(`FAILED ${path}\n  ${faults.join('\n  ')}`);
}
