/** Runs cases one after the other and tells of each; its own thread, so that one that never ends can be stopped. */
import { parentPort, workerData } from 'node:worker_threads';

import { openImporter, readNames } from '../benchmark/importer.ts';
import { readFixtures } from '../benchmark/fixtures.ts';
import { makeCase } from './make-case.ts';
import { runCase } from './run-case.ts';

export interface Order {
  readonly seed: string;
  readonly from: number;
  /** One more than the last case. */
  readonly to: number;
}

export interface Told {
  readonly index: number;
  readonly faults: readonly string[];
}

const { seed, from, to } = workerData as Order;
const read = openImporter();
const [first, ...others] = readFixtures();
if (!first) throw new Error('nothing to test');
const names = readNames();
for (let index = from; index < to; index += 1) {
  const made = makeCase(seed, index, [first, ...others], names);
  const told: Told = { index, faults: await runCase(made, read) };
  parentPort?.postMessage(told);
}
