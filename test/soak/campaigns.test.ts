/** A small seeded share of the attacks of `npm run soak`: what was survived once must be survived again. */
import { expect, test } from 'vitest';
import { campaigns } from '../tools/soak/index.ts';
import { Tally } from '../tools/soak/tally.ts';
import { TESTED, type Bound } from '../tools/soak/tested.ts';

const bounds: Readonly<Record<string, Bound>> = TESTED;

test('every campaign has its bound', () => {
  expect(Object.keys(bounds).sort()).toEqual(campaigns.map(({ id }) => id).sort());
});

const run = campaigns.filter(({ id }) => (bounds[id]?.scale ?? 0) > 0);

test.for(run)('$title', { timeout: 240_000 }, async (campaign) => {
  const { scale, groups } = bounds[campaign.id] ?? { scale: 0, groups: /^/ };
  const tally = new Tally();
  await campaign.run({ seed: 'test', scale, groups, say: () => undefined }, tally);
  const asked = tally.groups().filter(({ name }) => groups.test(name));
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.flatMap(({ failures }) => failures)).toEqual([]);
});
