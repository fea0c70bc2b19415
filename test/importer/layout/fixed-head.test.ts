/** 固定表头, and heads printed once for each year. All documents here are 虚构示例数据. */
import { describe, expect, test } from 'vitest';
import { found, gridsOf, rowsOf } from './given.ts';

const MIDDLE = '合计\n因公出\n国（境）\n费\n公务用车购置及运行费\n公务接\n待费';
const LOWER = '小计 公务用车购置费 公务用车运行费';
const HEAD = `预算数 决算数\n${MIDDLE}\n${MIDDLE}\n${LOWER} ${LOWER}`;
const NUMBERS = '1 2 3 4 5 6 7 8 9 10 11 12';
const VALUES = '9.00 1.00 6.00 2.00 4.00 2.00 8.00 0.00 6.00 2.00 4.00 2.00';
const GRID = [
  '预算数 | ← | ← | ← | ← | ← | 决算数 | ← | ← | ← | ← | ←',
  '合计 | 因公出国（境）费 | 公务用车购置及运行费 | ← | ← | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行费 | ← | ← | 公务接待费',
  '↑ | ↑ | 小计 | 公务用车购置费 | 公务用车运行费 | ↑ | ↑ | ↑ | 小计 | 公务用车购置费 | 公务用车运行费 | ↑',
];
const row = (text: string): string => text.replaceAll(' ', ' | ');

describe('twelve columns', () => {
  test('with column numbers and without', () => {
    const withNumbers = `公开07表\n${HEAD}\n${NUMBERS}\n${VALUES}\n注：没有。`;
    expect(found(withNumbers)).toEqual([
      '公开07表',
      '[aligned]',
      ...GRID,
      row(NUMBERS),
      row(VALUES),
      '[end]',
      '注：没有。',
    ]);
    expect(gridsOf(`${HEAD}\n${VALUES}`).map(rowsOf)).toEqual([[...GRID, row(VALUES)]]);
  });

  test.for<readonly [string, string]>([
    ['a value less', `${HEAD}\n${VALUES.replace('9.00 ', '')}`],
    ['a broken value', `${HEAD}\n${VALUES.replace('9.00 ', '9.0\n0 ')}`],
    ['two rows', `${HEAD}\n${VALUES}\n${VALUES}`],
    ['column numbers alone', `${HEAD}\n${NUMBERS}`],
    ['a word less', `${HEAD.replace('小计 ', '')}\n${VALUES}`],
    ['another order', `${HEAD.replace('预算数 决算数', '决算数 预算数')}\n${VALUES}`],
    ['words before it on the line', `下属单位 ${HEAD}\n${VALUES}`],
  ])('%s: it stays text', ([, text]) => {
    expect(gridsOf(text)).toEqual([]);
  });

  test('many rows of twelve numbers in linear time', () => {
    const text = `${HEAD}\n${`${VALUES}\n\n\n\n\n\n\n\n`.repeat(12_000)}`;
    const start = performance.now();
    found(text);
    expect(performance.now() - start).toBeLessThan(8000);
  });
});

describe('the same heads under each year', () => {
  const body = '基本支出 1.00 2.00 3.00 4.00\n合计 1.00 2.00 3.00 4.00';
  test('each year stands over one of the repeats', () => {
    const text = `项目 2030年 2031年\n预算数 决算数 预算数 决算数\n${body}`;
    expect(gridsOf(text).map(rowsOf)).toEqual([
      [
        '项目 | 2030年 | ← | 2031年 | ←',
        '↑ | 预算数 | 决算数 | 预算数 | 决算数',
        '基本支出 | 1.00 | 2.00 | 3.00 | 4.00',
        '合计 | 1.00 | 2.00 | 3.00 | 4.00',
      ],
    ]);
  });

  test.for<readonly [string, string]>([
    ['no line of years', `预算数 决算数 预算数 决算数\n${body}`],
    ['one year for two repeats', `项目 2030年\n预算数 决算数 预算数 决算数\n${body}`],
    [
      'three years for two repeats',
      `项目 2029年 2030年 2031年\n预算数 决算数 预算数 决算数\n${body}`,
    ],
    ['the same year twice', `项目 2030年 2030年\n预算数 决算数 预算数 决算数\n${body}`],
    ['no repeats', `项目 2030年 2031年\n预算数 决算数 决算数 预算数\n${body}`],
    ['no head over the labels', `2030年 2031年\n预算数 决算数 预算数 决算数\n${body}`],
  ])('%s: it stays text', ([, text]) => {
    expect(gridsOf(text)).toEqual([]);
  });
});
