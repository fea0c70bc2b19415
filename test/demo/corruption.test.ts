/** A seeded share of the campaign of test/tools/corruption: most single errors of transcription are seen by somebody. */
import { expect, test } from 'vitest';
import { DATA_ROOT } from '../helpers/data.ts';
import { Campaign, silentShare } from '../tools/corruption/campaign.ts';
import { KINDS } from '../tools/corruption/kinds.ts';
import { randomFrom } from '../tools/corruption/random.ts';

/** Facts that no identity covers leave some silent; more would mean that a check fell out. */
const BOUND = 0.2;

test('at most a fifth of spoilt numbers is silent', { timeout: 120_000 }, () => {
  const campaign = new Campaign(DATA_ROOT, randomFrom(2));
  const keys = campaign.reports.filter(({ jurisdiction }) => jurisdiction === 'demo');
  const classes = ['figures', 'own tables', 'disclosed tables'] as const;
  const cases = classes.flatMap((of) =>
    Object.keys(KINDS).flatMap((kind) =>
      Array.from({ length: 6 }, () => campaign.run(keys, of, kind)).flatMap((each) => each ?? []),
    ),
  );
  campaign.end();
  expect(cases.length).toBeGreaterThanOrEqual(150);
  expect(silentShare(cases)).toBeLessThanOrEqual(BOUND);
});
