/** The second opinion on numbers: recomputes all from data/ and holds the built site against it. */
import type { Comparison } from '../comparison.ts';
import { readPage } from '../html.ts';
import { type Policy, settledPolicy } from './policy.ts';
import { compareReport } from './site/report-page.ts';
import { Tally } from './site/tally.ts';
import { readWorld } from './world.ts';

export type { Comparison } from '../comparison.ts';

export function compareNumbers(
  dataRoot: string,
  distRoot: string,
  policy: Policy = settledPolicy,
): Comparison {
  const tally = new Tally();
  const world = readWorld(dataRoot, policy);
  for (const { subjects } of world.places) {
    for (const subject of subjects) {
      compareReport(readPage(distRoot, subject.path), subject, world, tally);
    }
  }
  return tally.result;
}
