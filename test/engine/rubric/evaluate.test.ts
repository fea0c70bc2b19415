import { expect, test } from 'vitest';
import { evaluate } from '../../../src/engine/rubric/total.ts';
import { pointsCell, sentence } from '../../../src/site/views/format.ts';
import { readCases } from '../../helpers/cases.ts';
import { given } from '../../helpers/given.ts';
import { selfScores, smallRubric } from '../../helpers/small-rubric.ts';

const RESULT = ['kinds', 'min', 'max', 'verdict', 'settled', 'notes', 'implied'] as const;
const cases = readCases('evaluations.csv', ['indicator', 'facts', 'self', ...RESULT]);

function evaluated(facts: string, scores: string): ReturnType<typeof evaluate> {
  const rubric = smallRubric();
  if (!rubric) throw new Error('the small rubric does not load');
  return evaluate(rubric, given(facts), selfScores(scores));
}

test.for(cases)('row $line: $indicator with “$facts”, self score “$self”', (each) => {
  const scores = each.self === '' ? '' : `${each.indicator}=${each.self}`;
  const outcome = evaluated(each.facts, scores).outcomes.find(
    ({ indicator }) => indicator.id === each.indicator,
  );
  const got = outcome && {
    kinds: outcome.items.map((item) => item.kind).join(';'),
    min: pointsCell(outcome.min),
    max: pointsCell(outcome.max),
    verdict: outcome.verdict,
    settled: outcome.settledMarks.toString(),
    notes: outcome.notes.map(sentence).join('；'),
    implied: outcome.implied ? sentence(outcome.implied.phrase) : '',
  };
  expect(got).toEqual(Object.fromEntries(RESULT.map((name) => [name, each[name]])));
});

const FACTS = '调整调剂资金累计额=15 万元; 年初预算数=100 万元; 违规支出认定=无; 预算执行率=50 %';

test('the report adds up what its indicators come to', () => {
  const total = evaluated(FACTS, 'rationality=2; compliance=2.5; petition=2; execution=1.5');
  expect([total.selfTotal, total.min, total.max, total.settledMarks].map(String)).toEqual([
    '8', // 2 + 2.5 + 2 + 1.5
    '3', // 0 + 1.5 + 0 + 1.5
    '8', // 2 + 2.5 + 2 + 1.5
    '5', // 资金调剂 2 + 执行率 3
  ]);
});

test('an indicator that is not applicable leaves every total', () => {
  const facts = `${FACTS}; 涉密豁免=是; 专项资金绩效评价结果=优`;
  const total = evaluated(facts, 'rationality=2; compliance=2.5; execution=3');
  expect([total.selfTotal, total.min, total.max, total.settledMarks].map(String)).toEqual([
    '7.5',
    '4.5',
    '7.5',
    '5',
  ]);
});

test('with one self score missing there is no self total', () => {
  expect(evaluated(FACTS, 'rationality=2; compliance=2.5; petition=2').selfTotal).toBeUndefined();
});

test('a score of a single item is not taken for the score of its indicator', () => {
  const rubric = smallRubric();
  const scores = selfScores('rationality=2').map((score) => ({ ...score, item: '1' }));
  const outcome = rubric && evaluate(rubric, given(''), scores).outcomes[0];
  expect(outcome?.verdict).toBe('unscored');
});
