import { expect, test } from 'vitest';
import { decimal, ZERO } from '../../../src/engine/model/decimal.ts';
import { VERDICTS, type ItemKind, type ItemOutcome } from '../../../src/engine/rubric/outcome.ts';
import { decideVerdict } from '../../../src/engine/rubric/verdict.ts';
import { readCases } from '../../helpers/cases.ts';
import { dataset } from '../../helpers/data.ts';

const COLUMNS = ['kinds', 'min', 'max', 'self', 'tolerance', 'verdict', 'gap'] as const;
const cases = readCases('verdicts.csv', COLUMNS);

const anItem = dataset.catalogue.rubrics[0]?.indicators[0]?.items[0];

function outcome(kind: string): ItemOutcome {
  if (!anItem) throw new Error('no rubric');
  const nothing = {
    phrase: [],
    used: [],
    missing: [],
    partial: undefined,
    series: undefined,
    isLater: false,
    isUnrecorded: false,
    self: undefined,
  };
  return { item: anItem, kind: kind as ItemKind, min: ZERO, max: ZERO, ...nothing };
}

test.for(cases)(
  'row $line: $kinds in [$min, $max], self score “$self”: $verdict',
  ({ kinds, min, max, self, tolerance, verdict, gap }) => {
    const judged = decideVerdict(
      kinds.split(';').map(outcome),
      { min: decimal(min), max: decimal(max) },
      self === '' ? undefined : decimal(self),
      { places: 2, tolerance: decimal(tolerance), reason: '' },
    );
    expect({ verdict: judged.verdict, gap: judged.gap?.toString() ?? '' }).toEqual({
      verdict,
      gap,
    });
  },
);

test('every verdict has a case', () => {
  // A dispute is decided over several readings: see contested.test.ts.
  const decided = VERDICTS.filter((each) => !each.endsWith('-disputed'));
  expect(new Set(cases.map((each) => each.verdict))).toEqual(new Set(decided));
});

test('every kind of item has a case', () => {
  const kinds = new Set(cases.flatMap((each) => each.kinds.split(';')));
  const all: Record<Exclude<ItemKind, 'disputed'>, true> = {
    scored: true,
    range: true,
    judged: true,
    missing: true,
    'not-applicable': true,
    'not-computable': true,
  };
  expect(kinds).toEqual(new Set(Object.keys(all)));
});
