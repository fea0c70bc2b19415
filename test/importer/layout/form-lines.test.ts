/** 表单行. All documents here are 虚构示例数据. */
import { expect, test } from 'vitest';
import { found, gridsOf, rowsOf } from './given.ts';

test('a unit behind the name, a number behind the colon', () => {
  expect(
    found('三、资产\n资产账面总额（万元）：52.66\n固定资产账面金额（元）： 38,114.30\n以上。'),
  ).toEqual([
    '三、资产',
    '[listed]',
    '资产账面总额（万元） | 52.66',
    '固定资产账面金额（元） | 38,114.30',
    '[end]',
    '以上。',
  ]);
});

test.for<readonly [string, string]>([
  ['on one line', '总分 100 97.3'],
  ['over lines', '总分\n100\n97.3\n填报说明'],
])('the total of a form %s', ([, text]) => {
  expect(gridsOf(text).map(rowsOf)).toEqual([['总分 | 100 | 97.3']]);
});

test.for<readonly [string, string]>([
  ['a value with its unit, which sentences read', '核定编制数：20人'],
  ['an unknown name', '某某金额（万元）：52.66'],
  ['an unknown unit', '资产账面总额（万块）：52.66'],
  ['words behind the number', '资产账面总额（万元）：52.66，比上年增加'],
  ['two numbers', '资产账面总额（万元）：52.66 53.66'],
  ['other full marks', '总分 10 9.3'],
  ['a third number', '总分\n100\n97.3\n95'],
  ['a sum of money', '合计 100 97.3'],
])('%s: it stays text', ([, text]) => {
  expect(gridsOf(text)).toEqual([]);
});
