/** Broken and random documents through the importer. The same seed and number make a case again; a failing one is kept. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { makeCase } from '../fuzz/make-case.ts';
import { LIMIT_SECONDS } from '../fuzz/run-case.ts';
import type { Order as Stretch, Told } from '../fuzz/worker.ts';
import { readFixtures } from '../benchmark/fixtures.ts';
import { readNames } from '../benchmark/importer.ts';
import { share, type Campaign, type Order } from './campaign.ts';
import { KEPT } from './places.ts';
import type { Tally } from './tally.ts';

const FULL = 20_000;
const WORKER = new URL('../fuzz/worker.ts', import.meta.url);
const GROUP = 'broken and random documents';

export const importer: Campaign = {
  id: 'importer',
  title: 'Importer, broken and random documents',
  promise: `refused with a reason, or read within ${LIMIT_SECONDS} s with every value where it is said to stand`,
  run: async (order, tally) => {
    const last = share(FULL, order, 100);
    let next = 0;
    while (next < last)
      next = await runFrom({ seed: order.seed, from: next, to: last }, order, tally);
  },
};

/** @returns the case to go on with: after one that hung or brought the thread down, the one behind it */
function runFrom(stretch: Stretch, { say }: Order, tally: Tally): Promise<number> {
  return new Promise((done) => {
    let awaited = stretch.from;
    const worker = new Worker(WORKER, { workerData: stretch });
    const stop = (why: string): void => {
      if (awaited >= stretch.to) return done(awaited);
      count({ index: awaited, faults: [why] }, stretch.seed, tally);
      void worker.terminate().then(() => done(awaited + 1));
    };
    // Twice the limit: a case that is only slow tells so itself. The first also loads the importer.
    const watch = (seconds: number): NodeJS.Timeout =>
      setTimeout(() => stop('does not end'), seconds * 1000);
    let timer = watch(LIMIT_SECONDS * 6);
    worker.on('message', (told: Told) => {
      clearTimeout(timer);
      count(told, stretch.seed, tally);
      awaited = told.index + 1;
      if (awaited % 1000 === 0) say(`${String(awaited)} documents`);
      timer = watch(LIMIT_SECONDS * 2);
    });
    worker.on('error', (error) => {
      clearTimeout(timer);
      stop(String(error));
    });
    worker.on('exit', () => {
      clearTimeout(timer);
      if (awaited >= stretch.to) done(awaited);
    });
  });
}

function count({ index, faults }: Told, seed: string, tally: Tally): void {
  const [first] = faults;
  if (first === undefined) return tally.survived(GROUP, 'sound');
  // Numbers and values differ from case to case; the reason is what is left without them.
  const reason = (first.split('\n')[0] ?? first).replaceAll(/“[^”]*”|\d[\d.]*/g, '…');
  tally.failed(GROUP, reason, `case ${index}, kept as ${keep(index, seed)}`);
}

function keep(index: number, seed: string): string {
  const [fixture, ...fixtures] = readFixtures();
  if (!fixture) throw new Error('there are no documents to spoil');
  const { name, bytes } = makeCase(seed, index, [fixture, ...fixtures], readNames());
  const file = `importer-${seed.replaceAll(/[^\w-]/g, '-')}-${index}-${name}`;
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(join(KEPT, file), bytes);
  return file;
}
