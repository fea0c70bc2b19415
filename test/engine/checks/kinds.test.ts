import { expect, test } from 'vitest';
import type { CheckBody, CheckOutcome, Previous } from '../../../src/engine/checks/check.ts';
import { repeatedKind } from '../../../src/engine/checks/kinds/repeated.ts';
import { runChecks } from '../../../src/engine/checks/run.ts';
import { NO_TABLES } from '../../../src/engine/checks/tables/tables.ts';
import { CHECK_KINDS } from '../../../src/engine/checks/kinds/index.ts';
import type { Disclosure } from '../../../src/engine/model/disclosure.ts';
import { evaluate } from '../../../src/engine/rubric/total.ts';
import { sentence } from '../../../src/site/views/format.ts';
import { readCases } from '../../helpers/cases.ts';
import { checkWords } from '../../helpers/data.ts';
import { disclosure, standingsOf } from '../../helpers/disclosures.ts';
import { entriesOf, entryOf, given } from '../../helpers/given.ts';
import { selfScores, smallRubric } from '../../helpers/small-rubric.ts';

const checks = entriesOf('checks.yaml');
const COLUMNS = [
  'check',
  'facts',
  'scores',
  'previous',
  'disclosures',
  'outcome',
  'difference',
  'message',
] as const;
const cases = readCases('checks.csv', COLUMNS);

interface Given {
  readonly facts: string;
  readonly scores?: string;
  readonly previous?: string;
  readonly disclosures?: string;
}

function run(
  name: string,
  { facts, scores = '', previous = '', disclosures = '' }: Given,
): CheckBody {
  const entry = checks.get(name);
  const kind = CHECK_KINDS.find((each) => entry?.has(each.key));
  const rubric = smallRubric();
  if (!entry || !kind || !rubric) throw new Error(`no such check: ${name}`);
  const figures = given(facts);
  const evaluation = evaluate(rubric, figures, selfScores(scores));
  const [body, ...more] = [
    kind.read(
      entry.at(kind.key),
      checkWords,
    )({
      figures,
      tables: NO_TABLES,
      evaluation,
      previous: lastYear(previous),
      standings: standingsOf(documents(disclosures), figures),
    }),
  ].flat();
  if (!body || more.length > 0) throw new Error(`${name} does not give one result`);
  return body;
}

function lastYear(text: string): Previous {
  return text === ''
    ? { kind: 'none', reason: '没有收录 2019 年度的报告' }
    : { kind: 'known', figures: given(text), tables: NO_TABLES, title: '2019 年度' };
}

/** Reads `部门预算 2021-03-01 2021-03-21 2021-04-01; …`: approved, published, looked for, withdrawn; `-` is unknown. */
function documents(text: string): readonly Disclosure[] {
  return text.split(';').flatMap((each): Disclosure[] => {
    const [kind = '', ...given] = each.trim().split(' ');
    const [approvedOn = '', publishedOn = '', checkedOn = '', withdrawnOn = ''] = given.map(
      (date) => (date === '-' ? '' : date),
    );
    const dates = { approvedOn, publishedOn, checkedOn, withdrawnOn };
    const state = withdrawnOn === '' ? {} : { state: '已撤下' as const };
    return kind === '' ? [] : [disclosure({ kind, ...dates, ...state })];
  });
}

test.for(cases)('row $line: $check of “$facts” “$scores” $outcome', (each) => {
  const body = run(each.check, each);
  expect({
    outcome: body.outcome,
    difference: body.difference?.toDecimalPlaces(12).toString() ?? '',
    message: sentence(body.message),
  }).toEqual({ outcome: each.outcome, difference: each.difference, message: each.message });
});

test('the self score of one indicator and the items of another put points at stake', () => {
  const facts = '调整调剂资金累计额=30 万元; 年初预算数=100 万元; 违规支出认定=无';
  const conflict = run('score conflict', { facts, scores: 'rationality=2' });
  expect([conflict.marks?.toString(), conflict.indicator]).toEqual(['2', 'rationality']);
  expect(run('score conflict', { facts, scores: 'rationality=1' }).marks).toBeUndefined();
});

test('passages are cited with their lines', () => {
  const { lines } = run('passages', { facts: '' }).source;
  expect(lines).toEqual([
    { from: 3, to: 3 },
    { from: 9, to: 11 },
  ]);
});

test('what is missing is what this report does not publish, not what it contradicts or what last year lacks', () => {
  const names = (name: string, what: Given): readonly string[] =>
    run(name, what).missing.map((fact) => fact.name);
  const facts = '项目支出实际数=不适用; 实际支出=1 万元 | 2 万元';
  expect(names('sum', { facts })).toEqual(['基本支出实际数']);
  expect(names('year on year', { facts: '', previous: '年初预算数=1 万元' })).toEqual([
    '年初财政拨款结转和结余',
  ]);
});

test('each fact with two values is a result of its own', () => {
  const figures = given(
    '年初预算数=3.0 万元 | 4.0 万元; 实际支出=1.0 万元 | 2.0 万元; 在编人数=1 人',
  );
  const rubric = smallRubric();
  if (!rubric) throw new Error('no rubric');
  const check = {
    id: 'T33',
    number: 'T33',
    name: '',
    category: '口径矛盾',
    remark: '',
    question: '',
    hint: '',
    stage: 'figures',
    wholeTables: [],
    from: '',
  } as const;
  const subject = { figures, tables: NO_TABLES, standings: [], previous: lastYear('') };
  const results = runChecks([{ ...check, run: repeatedKind.read(entryOf('{}'), checkWords) }], {
    ...subject,
    evaluation: evaluate(rubric, figures, []),
  });
  expect(results.map((each) => `${each.check.id} ${each.check.name} ${each.outcome}`)).toEqual([
    'T33-initialBudget 年初预算数前后两处的数 fails',
    'T33-executedAmount 实际支出前后两处的数 fails',
  ]);
});

test('every kind of check has a case', () => {
  const keys = cases.flatMap((each) => checks.get(each.check)?.keys() ?? []);
  const onTables = ['列合计', '级次合计', '自有表']; // in table-kinds.test.ts, own-tables.test.ts
  expect(new Set([...keys, ...onTables])).toEqual(new Set(CHECK_KINDS.map((kind) => kind.key)));
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
