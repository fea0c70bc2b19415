import { expect, test } from 'vitest';
import { SELF_RATE, EXECUTION_RATE } from '../../../src/site/views/overview/measures.ts';
import { standingText } from '../../../src/site/views/overview/standing.ts';
import { decimal } from '../../../src/engine/model/decimal.ts';
import { readCases } from '../../helpers/cases.ts';
import { dataset } from '../../helpers/data.ts';
import { overviewOf } from '../../helpers/overviews.ts';

const rule = dataset.catalogue.peerRule;

test.for(readCases('standing-sentences.csv', ['own', 'others', 'sentence']))(
  'row $line: $own among $others',
  ({ own, others, sentence }) => {
    const all = others
      .split(';')
      .filter(Boolean)
      .map((each) => overviewOf(each));
    expect(standingText(rule, SELF_RATE, overviewOf(own), all)).toBe(sentence);
  },
);

test('only reports of the same year and the same version are peers', () => {
  const own = overviewOf('甲局 民生 100 93');
  const others = [
    overviewOf('乙局 民生 100 90', '2023'),
    overviewOf('丙局 民生 100 91', '2024', 'another'),
    overviewOf('丁局 民生 100 92'),
  ];
  expect(standingText(rule, SELF_RATE, own, [own, ...others])).toContain(
    '有这个数的可比部门只有 2 个',
  );
});

test('rates differ by percentage points', () => {
  const withRate = (text: string, rate: string): ReturnType<typeof overviewOf> => {
    const overview = overviewOf(text);
    return { ...overview, amounts: new Map([['executionRate', decimal(rate)]]) };
  };
  const own = withRate('甲局 民生', '0.98');
  const others = ['0.9', '0.95', '0.96'].map((rate, index) =>
    withRate(`局${String(index)} 民生`, rate),
  );
  expect(standingText(rule, EXECUTION_RATE, own, others)).toBe(
    '2024 年度预算执行率 98%，比其他 3 个民生部门的中位数 95% 高 3 个百分点。',
  );
});

test('what does not apply leaves the denominator, and the sentence says so', () => {
  const own = { ...overviewOf('甲局 民生 100 90'), applicableMarks: decimal('96') };
  expect(standingText(rule, SELF_RATE, own, [overviewOf('乙局 民生 100 92')])).toBe(
    '2024 年度自评得分率 93.75%（自评 90.00 分，适用分值 96 分）；同一年度有这个数的可比部门只有 2 个，不作比较。',
  );
});

test('a rate printed twice is no rate, and is not computed instead', () => {
  const own = overviewOf('甲局 民生');
  const amounts = new Map([
    ['executedAmount', decimal('90')],
    ['adjustedBudget', decimal('100')],
  ]);
  expect(standingText(rule, EXECUTION_RATE, { ...own, amounts }, [])).toContain(
    '预算执行率 90%（按公布的金额算出）',
  );
  const absent = new Map([['executionRate', '前后不一']]);
  expect(standingText(rule, EXECUTION_RATE, { ...own, amounts, absent }, [])).toBe(
    '2024 年度预算执行率：前后不一，不作比较。',
  );
});
