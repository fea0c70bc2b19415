/** Tables over many departments: what is counted, what is withheld, what is told. */
import { expect, test } from 'vitest';
import { decimal } from '../../../src/engine/model/decimal.ts';
import type { Overview } from '../../../src/site/views/overview/overview.ts';
import { groupTable } from '../../../src/site/views/jurisdiction/group-table.ts';
import { inflationTable } from '../../../src/site/views/jurisdiction/inflation.ts';
import { SELF_RATE } from '../../../src/site/views/overview/measures.ts';
import { shareCounts } from '../../../src/site/views/indicator/share-counts.ts';
import { rubricBreaks, yearSpan } from '../../../src/site/views/overview/year-series.ts';
import { dataset } from '../../helpers/data.ts';
import { overviewOf } from '../../helpers/overviews.ts';

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

const five = [...three, spent('丁局 民生 - 94', '40000'), spent('戊局 民生 - 96', '50000')];

test('a group tells the median, how many are behind it, and nothing where they are too few', () => {
  const [whole, livelihood, economy] = groupTable(rule, '2024', five, [], true).rows;
  expect(whole).toEqual([
    '已录入的部门',
    '5',
    '93.00（91.50–94.50，4 个）',
    '未公布',
    '未公布',
    '15.00',
  ]);
  expect(livelihood?.slice(0, 3)).toEqual(['民生', '4', '93.00（91.50–94.50，4 个）']);
  expect(economy?.slice(0, 3)).toEqual(['经济', '1', '自评不完整']);
  const few = groupTable(rule, '2024', three, [], true).rows;
  expect(few.map((row) => row[2])).toEqual(['只有 2 个，不列', '只有 2 个，不列', '自评不完整']);
});

test('where the list of departments is not complete no sum stands for all of them', () => {
  const rows = groupTable(rule, '2024', five, [], false).rows;
  expect(rows.map((row) => row.at(-1))).toEqual(rows.map(() => '不列（部门表没有录全）'));
  expect(rows.flat().join()).not.toContain('全区');
});

test('a total with a department missing is withheld, and says how many are', () => {
  const totals = (reports: readonly Overview[], without: readonly string[]): readonly string[] =>
    groupTable(
      rule,
      '2024',
      reports,
      without.map((each) => overviewOf(each).department),
      true,
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
    groupTable(rule, '2024', reports, [], true).rows.find(([name]) => name?.startsWith('年初预算'));
  expect(rows([{ ...small, amounts }])?.at(-1)).toBe('1.00');
  expect(rows([{ ...small, amounts }, spent('乙局 民生', '20000')])?.at(-1)).toBe(
    '不列（缺 1 个部门）',
  );
});

test('totals that crowd at a line are counted on both sides of it', () => {
  const totals = ['88.99', '89', '89.99', '90', '90.99', '91', '94', '95', '99', '100', '-'];
  const reports = totals.map((total, index) => overviewOf(`局${String(index)} 民生 - ${total}`));
  const rows = new Map(inflationTable(reports, rule).rows.map(([name, value]) => [name, value]));
  expect(rows.get('距 90 分不足 1 分 / 刚到 90 分的报告（份）')).toBe('2 / 2');
  expect(rows.get('距 95 分不足 1 分 / 刚到 95 分的报告（份）')).toBe('1 / 1');
  expect(rows.get('99 分以上的报告（份）')).toBe('2');
  expect(rows.get('有完整自评的报告（份）')).toBe('10');
  expect(rows.get('自评打满的指标（占有自评的指标，%）')).toBe('—');
});

test('a year of few departments answers no question about shares', () => {
  const reports = ['95', '90', '99'].map((total, index) =>
    overviewOf(`局${String(index)} 民生 - ${total}`),
  );
  const cells = inflationTable(reports, rule).rows.map(([, cell]) => cell);
  expect(new Set(cells)).toEqual(new Set(['只有 3 个，不列']));
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
