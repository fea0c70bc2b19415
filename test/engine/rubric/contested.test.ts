/** 存疑: what becomes of an indicator whose figures checks contradict. */
import { expect, test } from 'vitest';
import type { Dispute, Figure } from '../../../src/engine/model/figure.ts';
import type { IndicatorOutcome } from '../../../src/engine/rubric/outcome.ts';
import { evaluate } from '../../../src/engine/rubric/total.ts';
import { pointsRange, sentence } from '../../../src/site/views/format.ts';
import { given } from '../../helpers/given.ts';
import { selfScores, smallRubric } from '../../helpers/small-rubric.ts';

/** 财务合规性 of the small rubric: 10 % of 年初预算数 may be moved, each further 10 % costs one point of two. */
const PRINTED = '年初预算数=100 万元; 调整调剂资金累计额=15 万元; 违规支出认定=无';

function other(text: string): Figure {
  const [figure] = given(text).all;
  if (!figure) throw new Error(text);
  return figure;
}

function compliance(reading: string, score: string, dispute: Partial<Dispute>): IndicatorOutcome {
  const rubric = smallRubric();
  const figures = given(PRINTED);
  const changed = other(reading);
  const printed = figures.all.find(({ fact }) => fact === changed.fact);
  if (!rubric || !printed) throw new Error('no such figure');
  const told: Dispute = {
    kind: 'value',
    degree: 'told',
    cause: 'a',
    readings: [printed, changed],
    isPrinted: false,
    ...dispute,
  };
  const disputed = figures.with(new Map([[changed.fact.id, told]]));
  const outcome = evaluate(rubric, disputed, selfScores(`compliance=${score}`)).outcomes.find(
    ({ indicator }) => indicator.id === 'compliance',
  );
  if (!outcome) throw new Error('no outcome');
  return outcome;
}

const SUSPECTED = { degree: 'suspected' } as const;

/** 15 % of 100: 1.5 of 2 points; of 120: 1.75; of 50: none. One point more is for an assessor. */
test.for<
  readonly [
    what: string,
    reading: string,
    score: string,
    dispute: Partial<Dispute>,
    expected: readonly [range: string, verdict: string, gap: string],
  ]
>([
  ['the same points', '年初预算数=100.00 万元', '2', {}, ['1.50–2.50', 'explainable', '']],
  [
    'the same points, and too many',
    '年初预算数=100.00 万元',
    '3',
    {},
    ['1.50–2.50', 'overstated', '0.5'],
  ],
  [
    'other points, the same verdict',
    '年初预算数=120 万元',
    '2',
    {},
    ['1.50–2.50', 'explainable', ''],
  ],
  ['another verdict', '年初预算数=50 万元', '2', {}, ['0.00–2.50', 'value-disputed', '']],
  [
    'too many as printed only',
    '年初预算数=120 万元',
    '2.7',
    {},
    ['1.50–2.75', 'value-disputed', ''],
  ],
  [
    'too many by every reading',
    '年初预算数=120 万元',
    '3',
    {},
    ['1.50–2.75', 'value-disputed', ''],
  ],
  [
    'in a doubtful unit',
    '年初预算数=100 元',
    '2',
    { kind: 'unit' },
    ['0.00–2.50', 'unit-disputed', ''],
  ],
  [
    'in a unit that is settled, and agreeing with it',
    '年初预算数=120 万元',
    '2.7',
    { kind: 'unit', isSettled: true },
    ['1.75–2.75', 'explainable', ''],
  ],
  [
    'in a unit that is settled, and too many by it',
    '年初预算数=100 元',
    '2',
    { kind: 'unit', isSettled: true },
    ['0.00–2.50', 'unit-disputed', ''],
  ],
  [
    'only suspected, and excused by it',
    '年初预算数=120 万元',
    '2.7',
    SUSPECTED,
    ['1.50–2.75', 'value-disputed', ''],
  ],
  [
    'only suspected, and not excused',
    '年初预算数=120 万元',
    '2.9',
    SUSPECTED,
    ['1.50–2.50', 'overstated', '0.4'],
  ],
  [
    'only suspected, and no gap',
    '年初预算数=50 万元',
    '2',
    SUSPECTED,
    ['1.50–2.50', 'explainable', ''],
  ],
])('%s', ([, reading, score, dispute, expected]) => {
  const { min, max, verdict, gap } = compliance(reading, score, dispute);
  expect([pointsRange(min, max), verdict, gap?.toString() ?? '']).toEqual(expected);
});

test('each reading is told with its points, and no quotient of a misprinted unit', () => {
  const [item] = compliance('年初预算数=100 元', '2', { kind: 'unit' }).items;
  expect(item && sentence(item.phrase)).toBe(
    '照年初预算数 100 万元读，得 1.5 分；照年初预算数 100 元读，得 0 分',
  );
});

test('a unit that is settled is told with what was printed', () => {
  const { notes } = compliance('年初预算数=120 万元', '2.7', { kind: 'unit', isSettled: true });
  expect(notes.map(sentence)).toContain(
    '年初预算数印作 100 万元；与报告里别的数核对，只有 120 万元 相合，照此复算',
  );
});

test('where no verdict depends on it, the other reading is a remark', () => {
  const { notes } = compliance('年初预算数=120 万元', '2', {});
  expect(notes.map(sentence)).toContain('照年初预算数 120 万元读，复算 1.75–2.75 分，结论相同');
});

test('where the points do not depend on it, that is a remark', () => {
  // Nothing may be moved beyond 30 % of either: both cost all two points.
  const { notes } = compliance('年初预算数=50 万元', '1', {
    readings: ['年初预算数=50 万元', '年初预算数=40 万元', '年初预算数=50.0 万元'].map(other),
  });
  expect(notes.map(sentence)).toContain(
    '年初预算数可读作 50.0 万元、40 万元，照哪一个读，得分都相同',
  );
});
