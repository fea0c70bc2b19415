import { expect, test } from 'vitest';
import { SELF_TOTAL, EXECUTION_RATE } from '../../src/views/measures.ts';
import { standingText } from '../../src/views/standing.ts';
import { decimal } from '../../src/model/decimal.ts';
import { readCases } from '../helpers/cases.ts';
import { dataset } from '../helpers/data.ts';
import { overviewOf } from '../helpers/overviews.ts';

const rule = dataset.catalogue.peerRule;

test.for(readCases('standing-sentences.csv', ['own', 'others', 'sentence']))(
  'row $line: $own among $others',
  ({ own, others, sentence }) => {
    const all = others
      .split(';')
      .filter(Boolean)
      .map((each) => overviewOf(each));
    expect(standingText(rule, SELF_TOTAL, overviewOf(own), all)).toBe(sentence);
  },
);

test('only reports of the same year and the same version are peers', () => {
  const own = overviewOf('甲局 民生 100 93');
  const others = [
    overviewOf('乙局 民生 100 90', '2023'),
    overviewOf('丙局 民生 100 91', '2024', 'another'),
    overviewOf('丁局 民生 100 92'),
  ];
  expect(standingText(rule, SELF_TOTAL, own, [own, ...others])).toContain('唯一另一个');
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
  expect(standingText(rule, SELF_TOTAL, own, [overviewOf('乙局 民生 100 92')])).toBe(
    '2024 年度自评得分 93.75 分（自评 90 分，有指标不适用，适用 96 分，按 100 分折合），比全区唯一另一个公布该数的部门 92 分高 1.75 分。',
  );
});
