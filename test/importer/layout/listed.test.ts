/** 一格一行的表, 一项一值. All documents here are 虚构示例数据. */
import { describe, expect, test } from 'vitest';
import { found, gridsOf } from './given.ts';

const lines = (text: string): string => text.split(' ').join('\n');

test('known heads, then a label and as many values for each row, with blank lines between', () => {
  const text = `单位：万元

项  目

2031年预算数

2031年决算数

公务接待费

4.85

0.60

其中：某项

-

0

说明：无。`;
  expect(found(text)).toEqual([
    '单位：万元',
    '[listed]',
    '项目 | 2031年预算数 | 2031年决算数',
    '公务接待费 | 4.85 | 0.60',
    '其中：某项 | - | 0',
    '[end]',
    '说明：无。',
  ]);
});

test('heads and labels broken over lines; the head again in the middle; the next table behind', () => {
  const text = lines(
    '项目 年初预 算数 决算数 接待费 2 1 项目 年初预 算数 决算数 公务用车购置及 运行维护费 4 3 二、人员 项目 编制数 在编人数 人数 20 14',
  );
  expect(found(text)).toEqual([
    '[listed]',
    '项目 | 年初预算数 | 决算数',
    '接待费 | 2 | 1',
    '公务用车购置及运行维护费 | 4 | 3',
    '[end]',
    '二、人员',
    '[listed]',
    '项目 | 编制数 | 在编人数',
    '人数 | 20 | 14',
    '[end]',
  ]);
});

test('a form with heads of the values alone', () => {
  const text = lines(
    '预算 （万元） 年初预算数 全年预算数 执行率 年度资金总额 9.00 8.00 90% 其他资金 - - - 目标',
  );
  expect(found(text)).toEqual([
    '预算',
    '（万元）',
    '[listed]',
    ' | 年初预算数 | 全年预算数 | 执行率',
    '年度资金总额 | 9.00 | 8.00 | 90%',
    '其他资金 | - | - | -',
    '[end]',
    '目标',
  ]);
});

describe('what does not fit to the end stays text', () => {
  test.for([
    ['a row with one value less', '项目 预算数 决算数 接待费 4 0 公车费 3'],
    ['a row with one value more', '项目 预算数 决算数 接待费 4 0 公车费 3 3 3'],
    ['one head more than values', '项目 预算数 调整预算数 决算数 接待费 4 0'],
    ['an unknown head', '项目 某某数 决算数 接待费 4 0'],
    ['a blank first row in place of a head', '项目 预算数 决算数 基本支出 项目支出 4 0'],
    ['rows without values in between', '项目 预算数 决算数 接待费 4 0 上年结转 其他资金 1 1'],
    ['% under a head of money', '项目 预算数 决算数 接待费 4% 0'],
    ['values without heads', '4 5 6 7'],
  ])('%s', ([, text]) => {
    expect(gridsOf(lines(text ?? ''))).toEqual([]);
  });
});

test('names of facts and their values line by line; a name without a value is a blank', () => {
  const text = lines(
    '部门名称 示例局 年初预算数（万元） 1,486.30 核定编制数： 15人 公务接待费实际支出 公务用车保有量 1辆 年度目标',
  );
  expect(found(text).slice(2)).toEqual([
    '[listed]',
    '年初预算数（万元） | 1,486.30',
    '核定编制数： | 15人',
    '公务接待费实际支出 | ',
    '公务用车保有量 | 1辆',
    '[end]',
    '年度目标',
  ]);
});

test('no pair: two values, two names before the first value, a name that is of no fact, both on one line', () => {
  expect(gridsOf(lines('核定编制数 20 14'))).toEqual([]);
  expect(gridsOf(lines('决算数 核定编制数 20'))).toEqual([]);
  expect(gridsOf(lines('联系电话： 5551234'))).toEqual([]);
  expect(gridsOf('核定编制数：20人\n编制数 20 人  在职人数 14 人')).toEqual([]);
});
