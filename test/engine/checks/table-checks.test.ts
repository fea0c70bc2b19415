/** The checks of data/checks.yaml on published tables: all hold on sound tables, and each finds what is spoilt. */
import { expect, test } from 'vitest';
import type { CheckResult } from '../../../src/engine/checks/check.ts';
import { runChecks } from '../../../src/engine/checks/run.ts';
import { NO_TABLES } from '../../../src/engine/checks/tables/tables.ts';
import { evaluate } from '../../../src/engine/rubric/total.ts';
import { sentence } from '../../../src/site/views/format.ts';
import { readProblemCases } from '../../helpers/cases.ts';
import { dataset } from '../../helpers/data.ts';
import { given } from '../../helpers/given.ts';
import { smallRubric } from '../../helpers/small-rubric.ts';
import { invented } from '../../helpers/tables.ts';

const ON_TABLES = /^T(4\d|[5-9]\d)$/;
const checks = dataset.catalogue.checks.filter(
  ({ id, stage }) => ON_TABLES.test(id) && stage === 'figures' && !['T95', 'T96'].includes(id),
);

/** What the report of the same invented department prints, beside its tables. */
const FACTS = new Map([
  ['三公经费预算合计', '131.12 万元'],
  ['三公经费实际支出合计', '118.71 万元'],
  ['年初预算数', '125,035.58 万元'],
  ['年初基本支出预算', '35,009.96 万元'],
  ['年初项目支出预算', '90,025.62 万元'],
  ['年末决算数', '139,442.54 万元'],
  ['年初财政拨款结转和结余', '3,125.70 万元'],
  ['年末财政拨款结转和结余', '1,260.91 万元'],
  ['实际支出', '139,442.54 万元'],
]);

/** @param edits one a line: `budget-summary: old → new`, `2021 budget-summary: old → new`, `年初预算数: 1 元` */
function run(edits: string): readonly CheckResult[] {
  const rubric = smallRubric();
  if (!rubric) throw new Error('no rubric');
  const facts = new Map(FACTS);
  for (const [, name = '', value = ''] of edits.matchAll(/^(\S+): (?!.* → )(.+)$/gm))
    facts.set(name, value);
  const figures = given([...facts].map((fact) => fact.join('=')).join('; '));
  const before = edits.replaceAll(/^(?!2021 ).*$/gm, '').replaceAll(/^2021 /gm, '');
  return runChecks(checks, {
    figures,
    tables: invented('2022', edits),
    evaluation: evaluate(rubric, figures, []),
    standings: [],
    previous: {
      kind: 'known',
      figures: given(''),
      tables: invented('2021', before),
      title: '2021 年度',
    },
  });
}

const RUNS = ['holds', 'rounding'];

test('on sound tables every check runs, and none fails', () => {
  const other = run('').filter(({ outcome }) => !RUNS.includes(outcome));
  expect(other.map(told)).toEqual([]);
  expect(run('').length).toBe(checks.length);
});

function told({ check, message }: CheckResult): string {
  return `${check.id} ${check.name}：${sentence(message)}`;
}

const cases = readProblemCases('table-checks.txt');

test.for(cases)('$title', ({ input, messages }) => {
  const found = run(input).filter(({ outcome }) => !RUNS.includes(outcome));
  expect(found.map(told)).toEqual(messages);
});

test('every check on tables fails in some case', () => {
  const failing = cases.flatMap(({ messages }) => messages.map((each) => each.slice(0, 3)));
  // 量级 asks nothing of tables.
  const ofTables = checks.filter(({ id }) => id < 'T93').map(({ id }) => id);
  expect(ofTables.filter((id) => !failing.includes(id))).toEqual([]);
});

test('every cell that a failing check compared can be marked', () => {
  const [result] = run('budget-summary: 结转下年,0.00 → 结转下年,1.00').filter(
    ({ check }) => check.id === 'T44',
  );
  const cells = result?.cells.map(({ table, row, column }) => [table.id, row, column]);
  expect(cells).toEqual([
    ['budget-summary', 4, 3],
    ['budget-summary', 5, 3],
    ['budget-summary', 6, 3],
  ]);
});

test('nothing is compared where no table was copied, and it is said for each', () => {
  const [first] = checks;
  const rubric = smallRubric();
  if (!first || !rubric) throw new Error('no check');
  const figures = given('');
  const results = runChecks(checks, {
    figures,
    tables: NO_TABLES,
    evaluation: evaluate(rubric, figures, []),
    standings: [],
    previous: { kind: 'none', reason: '没有收录 2021 年度的报告' },
  });
  expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(['not-run']));
  expect(results.map(({ check }) => check.id)).toEqual(checks.map(({ id }) => id));
});
