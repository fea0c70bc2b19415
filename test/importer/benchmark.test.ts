/** The measures the importer has to keep over the test documents. */
import { beforeAll, describe, expect, test } from 'vitest';
import { readFixtures } from '../tools/benchmark/fixtures.ts';
import { openImporter, readAllUnits } from '../tools/benchmark/importer.ts';
import { faults } from '../tools/benchmark/print-table.ts';
import { runAll } from '../tools/benchmark/run.ts';
import { FAMILY, isOther, tally, UNSEEN, type Run, type Tally } from '../tools/benchmark/tally.ts';

const read = openImporter();

describe('over the test documents', () => {
  let family: Tally;
  let others: Tally;
  let runs: readonly Run[] = [];

  beforeAll(async () => {
    runs = await runAll(readFixtures(), read, readAllUnits());
    family = tally(
      'family',
      runs.filter(({ fixture }) => fixture.layout === FAMILY),
    );
    others = tally(
      'others',
      runs.filter(({ fixture }) => isOther(fixture)),
    );
  }, 40_000);

  test('no document is refused', () => {
    expect(runs.filter(({ comparison }) => !comparison).map(({ fixture }) => fixture.file)).toEqual(
      [],
    );
  });

  test('the family: nothing wrong', () => {
    const wrong = faults(runs.filter(({ fixture }) => fixture.layout === FAMILY))
      .split('\n')
      .filter((line) => line.startsWith('WRONG'));
    expect(wrong).toEqual([]);
  });

  test('documents written unseen: nothing wrong', () => {
    const unseen = runs.filter(({ fixture }) => UNSEEN.has(fixture.layout));
    expect(tally('unseen', unseen).read).toBeGreaterThan(0);
    expect(
      faults(unseen)
        .split('\n')
        .filter((line) => line.startsWith('WRONG')),
    ).toEqual([]);
  });

  test('other layouts: at least 99 % of the values right', () => {
    expect(others.read).toBeGreaterThan(0);
    expect(others.right / others.read).toBeGreaterThanOrEqual(0.99);
  });

  test('a scoring table with cells gives every score', () => {
    const marked = runs.filter(
      ({ fixture }) => fixture.layout === FAMILY && !/\.txt$/u.test(fixture.file),
    );
    const { scores, scoresRight } = tally('marked', marked);
    expect(scores).toBeGreaterThan(0);
    expect(scoresRight).toBe(scores);
  });

  test('the family: at least 99 % of the self scores', () => {
    expect(family.scoresRight / family.scores).toBeGreaterThanOrEqual(0.99);
  });

  test('the family: at least 97 % of the facts', () => {
    expect(family.found / family.present).toBeGreaterThanOrEqual(0.97);
  });

  test('other layouts: at least 95 % of the facts', () => {
    expect(others.found / others.present).toBeGreaterThanOrEqual(0.95);
  });
});
