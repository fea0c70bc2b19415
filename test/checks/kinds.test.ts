import { expect, test } from 'vitest';
import type { CheckOutcome, CheckResult } from '../../src/checks/check.ts';
import { CHECK_KINDS } from '../../src/checks/kinds/index.ts';
import { evaluate } from '../../src/rubric/total.ts';
import { sentence } from '../../src/views/format.ts';
import { readCases } from '../helpers/cases.ts';
import { words } from '../helpers/data.ts';
import { entriesOf, given } from '../helpers/given.ts';
import { selfScores, smallRubric } from '../helpers/small-rubric.ts';

const checks = entriesOf('checks.yaml');
const COLUMNS = ['check', 'facts', 'scores', 'outcome', 'difference', 'message'] as const;
const cases = readCases('checks.csv', COLUMNS);

type Body = Omit<CheckResult, 'check'>;

function run(name: string, facts: string, scores: string): Body {
  const entry = checks.get(name);
  const kind = CHECK_KINDS.find((each) => entry?.has(each.key));
  const rubric = smallRubric();
  if (!entry || !kind || !rubric) throw new Error(`no such check: ${name}`);
  const figures = given(facts);
  const evaluation = evaluate(rubric, figures, selfScores(scores));
  return kind.read(entry.at(kind.key), words)({ figures, evaluation });
}

test.for(cases)('row $line: $check of “$facts” “$scores” $outcome', (each) => {
  const body = run(each.check, each.facts, each.scores);
  expect({
    outcome: body.outcome,
    difference: body.difference?.toDecimalPlaces(12).toString() ?? '',
    message: sentence(body.message),
  }).toEqual({ outcome: each.outcome, difference: each.difference, message: each.message });
});

test('the self score of one indicator and the items of another put points at stake', () => {
  const facts = '调整调剂资金累计额=30 万元; 年初预算数=100 万元; 违规支出认定=无';
  const conflict = run('score conflict', facts, 'rationality=2');
  expect([conflict.marks?.toString(), conflict.indicator]).toEqual(['2', 'rationality']);
  expect(run('score conflict', facts, 'rationality=1').marks).toBeUndefined();
});

test('passages are cited with their lines', () => {
  const { lines } = run('passages', '', '').source;
  expect(lines).toEqual([
    { from: 3, to: 3 },
    { from: 9, to: 11 },
  ]);
});

test('every kind of check has a case', () => {
  const keys = cases.flatMap((each) => checks.get(each.check)?.keys() ?? []);
  expect(new Set(keys)).toEqual(new Set(CHECK_KINDS.map((kind) => kind.key)));
});

test('every outcome has a case', () => {
  const all: Record<CheckOutcome, true> = {
    holds: true,
    rounding: true,
    fails: true,
    derived: true,
    noted: true,
    'not-run': true,
  };
  expect(new Set(cases.map((each) => each.outcome))).toEqual(new Set(Object.keys(all)));
});
