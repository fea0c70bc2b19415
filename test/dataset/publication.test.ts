/** What the site must show of the 2020 Futian report, figure by figure. */
import { expect, test } from 'vitest';
import type { IndicatorOutcome } from '../../src/engine/rubric/outcome.ts';
import {
  flagsOn,
  itemLines,
  remarks,
  type ItemLine,
} from '../../src/site/views/report/explanation.ts';
import { pointsCell } from '../../src/site/views/format.ts';
import { readCases } from '../helpers/cases.ts';
import { dataset, futian2020 } from '../helpers/data.ts';

const { evaluation, checks } = futian2020();
const COLUMNS = ['number', 'name', 'self', 'min', 'max', 'verdict'] as const;
const cases = readCases('scores-futian-2020.csv', COLUMNS);

function outcome(number: string): IndicatorOutcome {
  const found = evaluation.outcomes.find((each) => each.indicator.number === number);
  if (!found) throw new Error(`no indicator ${number}`);
  return found;
}

function item(indicator: string, index: number): ItemLine {
  const line = itemLines(outcome(indicator))[index - 1];
  if (!line) throw new Error(`indicator ${indicator} has no item ${String(index)}`);
  return line;
}

test('the data load without a problem', () => {
  expect(dataset.problems).toEqual([]);
});

test.for(cases)('#$number $name: $self within $min–$max is $verdict', (want) => {
  const { indicator, self, min, max, verdict } = outcome(want.number);
  expect({
    line: want.line,
    number: indicator.number,
    name: indicator.name,
    self: self?.printed,
    min: pointsCell(min),
    max: pointsCell(max),
    verdict,
  }).toEqual(want);
});

test('the table has every indicator', () => {
  expect(evaluation.outcomes.map((each) => each.indicator.number)).toEqual(
    cases.map((each) => each.number),
  );
});

test('the report as a whole', () => {
  const { selfTotal, settledMarks, min, max, rubric } = evaluation;
  expect([selfTotal, settledMarks, min, max, rubric.fullMarks].map(String)).toEqual([
    '90.95',
    '10',
    '11.05', // 0.58 + 1 + 1 + 6 + 2.47; nothing of #7, of which the report's own word is no basis
    '96.66', // 100 − 0.42 of #5 − 1 of #13 − 1.92 of #16
    '100',
  ]);
});

test('#5: the procurement rate, its sentence and its place', () => {
  const { text, place } = item('5', 1);
  expect(text).toBe('379.54 ÷ 659.78 = 57.53% × 1 分 = 0.58 分');
  expect(place).toBe('（第330、332行）');
  const { min } = outcome('5').items[0] ?? {};
  expect(min?.toDecimalPlaces(12).toString()).toBe('0.575252356846');
});

test('#6: the net change of the budget is not taken for the sum of what was moved', () => {
  const { kind, min, max } = outcome('6').items[1] ?? {};
  expect([kind, min?.toString(), max?.toString()]).toEqual(['missing', '0', '1']);
  expect(item('6', 2).text).toBe('未公布调整调剂资金累计额，无法复算，0–1 分');
});

test.for([
  ['11', '资产使用率 100%，不低于 90%，得 1 分', '（第402行）'],
  ['12', '14 ÷ 20 = 70%，不高于 100%，得 1 分', '（第408、410行）'],
  ['13', '13 ÷ (14 + 13) = 48.15%，高于 10%，得 0 分', '（第410行）'],
] as const)('#%s: %s', ([number, text, place]) => {
  expect([item(number, 1).text, item(number, 1).place]).toEqual([text, place]);
});

test('#15: both control rates', () => {
  expect(itemLines(outcome('15')).map((line) => line.text)).toEqual([
    '(0 + 3.67 + 0.60) ÷ 8.52 = 50.12%，低于 90%，得 3 分',
    '20.19 ÷ 31.07 = 64.98%，低于 90%，得 3 分',
  ]);
});

test('#16: what 3.37 says of the third quarter, and that the printed items cannot give it', () => {
  expect(remarks(outcome('16'))).toEqual([
    '自评 3.37 分高于印刷的各评分项分值之和 2 分，这是评分表印刷的分值不合（见勘误），不表示自评多给了分',
    '照实际支出 73,069.13 万元、调整预算数 74,242.12 万元读，复算 2.46–4.05 分，结论相同',
    '反推三季度序时完成率 84.88%（按自评舍入 84.55%–85.21%），即累计支出 63.66%；二季度末 18.64%、四季度末 99.13%，介于前后两期之间，与公布的数相容',
  ]);
});

test('#1: a net addition to the budget is no doubt about the full marks', () => {
  expect(flagsOn('budget-preparation-rationality', checks)).toEqual([]);
});

test('#16: an error in the printed table is no doubt about the department', () => {
  expect(flagsOn('budget-execution-rate', checks)).toEqual([]);
});

test('general checks that lack a figure are not run, never counted as holding', () => {
  const general = checks.filter(
    ({ check, outcome }) => check.id.startsWith('T') && outcome !== 'holds',
  );
  expect(general.map((each) => `${each.check.id} ${each.outcome}`)).toEqual(
    [
      ...['T08', 'T17', 'T18', 'T21', 'T22', 'T23', 'T38', 'T39', 'T24'],
      ...['T30', 'T31', 'T32'],
      ...['T34', 'T35', 'T36', 'T37'],
      // Nobody has copied the tables of its budget and final accounts.
      ...Array.from({ length: 53 }, (_, index) => `T${String(40 + index)}`),
      'T94',
    ]
      .map((id) => `${id} not-run`)
      // Its table of income and expenditure prints the parts and the sum of B09 as well.
      .concat('T95-income-and-expenditure-1-4 fails'),
  );
});
