/** Tables over many departments: what is counted, what is withheld, what is told. */
import { expect, test } from 'vitest';
import { decimal } from '../../src/model/decimal.ts';
import type { Overview } from '../../src/views/overview.ts';
import { groupTable } from '../../src/views/group-table.ts';
import { inflationTable } from '../../src/views/inflation.ts';
import { SELF_RATE } from '../../src/views/measures.ts';
import { shareCounts } from '../../src/views/share-counts.ts';
import { rubricBreaks, yearSpan } from '../../src/views/year-series.ts';
import { dataset } from '../helpers/data.ts';
import { overviewOf } from '../helpers/overviews.ts';

const rule = dataset.catalogue.peerRule;

function spent(text: string, amount: string): Overview {
  const overview = overviewOf(text);
  return { ...overview, amounts: new Map([['executedAmount', decimal(amount)]]) };
}

const three = [
  spent('甲局 民生 - 90', '10000'),
  spent('乙局 民生 - 92', '20000'),
  spent('丙局 经济 - -', '30000'),
];

test('a group tells the median, how many are behind it, and quartiles only where there are enough', () => {
  const [whole, livelihood, economy] = groupTable(rule, '2024', three, []).rows;
  expect(whole).toEqual(['全区', '3', '91.00（2 个）', '未公布', '未公布', '6.00']);
  expect(livelihood).toEqual(['民生', '2', '91.00（2 个）', '未公布', '未公布', '3.00']);
  expect(economy?.slice(0, 3)).toEqual(['经济', '1', '自评不完整']);
});

test('a total with a department missing is withheld, and says how many are', () => {
  const totals = (reports: readonly Overview[], without: readonly string[]): readonly string[] =>
    groupTable(
      rule,
      '2024',
      reports,
      without.map((each) => overviewOf(each).department),
    ).rows.map((row) => row.at(-1) ?? '');
  expect(totals(three, [])).toEqual(['6.00', '3.00', '3.00']);
  expect(totals(three, ['戊局 民生', '己局 民生'])).toEqual([
    '不列（缺 2 个部门）',
    '不列（缺 2 个部门）',
    '3.00',
  ]);
  const silent = [...three, overviewOf('丁局 民生 - 95')];
  expect(totals(silent, [])).toEqual(['不列（缺 1 个部门）', '不列（缺 1 个部门）', '3.00']);
});

test('a size band has no total while the budget of any department is not known', () => {
  const small = { ...spent('甲局 民生', '10000') };
  const amounts = new Map([...small.amounts, ['initialBudget', decimal('1000')] as const]);
  const rows = (reports: readonly Overview[]): readonly (string | undefined)[] | undefined =>
    groupTable(rule, '2024', reports, []).rows.find(([name]) => name?.startsWith('年初预算'));
  expect(rows([{ ...small, amounts }])?.at(-1)).toBe('1.00');
  expect(rows([{ ...small, amounts }, spent('乙局 民生', '20000')])?.at(-1)).toBe(
    '不列（缺 1 个部门）',
  );
});

test('totals that crowd at a line are counted on both sides of it', () => {
  const totals = ['88.99', '89', '89.99', '90', '90.99', '91', '94', '95', '99', '100', '-'];
  const reports = totals.map((total, index) => overviewOf(`局${String(index)} 民生 - ${total}`));
  const rows = new Map(
    inflationTable(reports, rule.bunching).rows.map(([name, value]) => [name, value]),
  );
  expect(rows.get('距 90 分不足 1 分 / 刚到 90 分的报告（份）')).toBe('2 / 2');
  expect(rows.get('距 95 分不足 1 分 / 刚到 95 分的报告（份）')).toBe('1 / 1');
  expect(rows.get('99 分以上的报告（份）')).toBe('2');
  expect(rows.get('有完整自评的报告（份）')).toBe('10');
  expect(rows.get('自评打满的指标（占有自评的指标，%）')).toBe('—');
});

test('an indicator of few scores is counted, one of many is drawn', () => {
  const share = (of: string, year: string): Overview => {
    const overview = overviewOf(`甲局 民生 - ${of}`, year);
    return { ...overview, applicableMarks: decimal('100') };
  };
  const reports = [
    ...['100', '100', '50'].map((each) => share(each, '2020')),
    ...['50', '-'].map((each) => share(each, '2022')),
  ];
  expect(shareCounts(SELF_RATE, reports)?.rows).toEqual([
    ['100.00', '2', '未收录', '0'],
    ['50.00', '1', '未收录', '1'],
    ['有这个数的部门', '3', '0', '1'],
  ]);
  const many = ['1', '2', '3', '4', '5', '6', '7'].map((each) => share(each, '2020'));
  expect(shareCounts(SELF_RATE, many)).toBeUndefined();
  expect(shareCounts(SELF_RATE, [share('-', '2020')])).toBeUndefined();
});

test('years without a report are years too, and a break stands before the first year of a version', () => {
  const reports = [
    overviewOf('甲局 民生', '2019', 'a'),
    overviewOf('甲局 民生', '2022', 'b'),
    overviewOf('乙局 民生', '2023', 'b'),
  ];
  expect(yearSpan(reports)).toEqual(['2019', '2020', '2021', '2022', '2023']);
  expect(rubricBreaks(reports)).toEqual([{ before: '2022', label: '评分标准换版' }]);
  expect(yearSpan([])).toEqual([]);
});
