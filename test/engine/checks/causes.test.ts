/** 起因: what one or several failing checks are traced to. A department's figures are invented here, row by row. */
import { expect, test } from 'vitest';
import {
  contradictions,
  type Contradictions,
} from '../../../src/engine/checks/causes/contradictions.ts';
import { findingNumbers } from '../../../src/engine/checks/causes/number.ts';
import type { CheckSubject, Previous } from '../../../src/engine/checks/check.ts';
import { runChecks } from '../../../src/engine/checks/run.ts';
import { NO_TABLES } from '../../../src/engine/checks/tables/tables.ts';
import { evaluate } from '../../../src/engine/rubric/total.ts';
import { printedText } from '../../../src/site/views/format.ts';
import { readCases } from '../../helpers/cases.ts';
import { dataset } from '../../helpers/data.ts';
import { given } from '../../helpers/given.ts';
import { smallRubric } from '../../helpers/small-rubric.ts';

const { checks, findingPolicy } = dataset.catalogue;

function found(facts: string, lastYear: string): Contradictions {
  const rubric = smallRubric();
  if (!rubric) throw new Error('no rubric');
  const figures = given(facts);
  const previous: Previous =
    lastYear === ''
      ? { kind: 'none', reason: '没有上年的报告' }
      : { kind: 'known', figures: given(lastYear), tables: NO_TABLES, title: '2019 年度' };
  const evaluation = evaluate(rubric, figures, []);
  const subject: CheckSubject = { figures, tables: NO_TABLES, evaluation, standings: [], previous };
  const own = checks.filter(({ stage }) => stage === 'figures');
  return contradictions(own, runChecks(own, subject), subject, findingPolicy);
}

const cases = readCases('causes.csv', ['what', 'facts', 'previous', 'causes', 'disputes'] as const);

test.for(cases)('row $line: $what', ({ facts, previous, causes, disputes }) => {
  const { causes: weighed, disputes: contested } = found(facts, previous);
  const told = weighed.map(({ cause, weight }) =>
    [
      cause.kind,
      weight,
      [cause.principal, ...cause.consequences].map(({ check }) => check.number).join('+'),
    ].join(' '),
  );
  const shown = [...contested].flatMap(([key, { degree, readings }]) =>
    degree === 'told'
      ? [`${key} ${readings.map((each) => printedText(each, true)).join(' | ')}`]
      : [],
  );
  expect({ causes: told.join('; '), disputes: shown.sort().join('; ') }).toEqual({
    causes,
    disputes,
  });
});

test('a finding keeps its number when others come and go', () => {
  const [own] = findingNumbers(['fact:initialBudget']);
  expect(own).toMatch(/^\d{4}$/);
  const more = ['check:T01', 'fact:initialBudget', 'indicator:budget-execution-rate'];
  expect(findingNumbers(more)[1]).toBe(own);
  expect(findingNumbers([...more].reverse())[1]).toBe(own);
});

test('numbers that fall together are told apart', () => {
  const subjects = Array.from({ length: 2000 }, (_, index) => `check:${String(index)}`);
  expect(new Set(findingNumbers(subjects)).size).toBe(2000);
});
