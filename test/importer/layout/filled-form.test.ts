/** 填报表、比率行、没有行名的一行. All documents here are 虚构示例数据. */
import { expect, test } from 'vitest';
import { gridsOf, rowsOf } from './given.ts';

test('known heads over one row of values without a label', () => {
  expect(
    gridsOf('一、人员（人）\n编制数 2022年末实际在职人数 控制率\n52 48 92.31%\n二、经费').map(
      rowsOf,
    ),
  ).toEqual([['编制数 | 2022年末实际在职人数 | 控制率', '52 | 48 | 92.31%']]);
});

test('rates between amounts', () => {
  expect(
    gridsOf(
      '项目 2021年末数 2022年末数\n固定资产（万元） 7.30 8.74\n固定资产利用率 98.09% 98.55%',
    ).map(rowsOf),
  ).toEqual([
    [
      '项目 | 2021年末数 | 2022年末数',
      '固定资产（万元） | 7.30 | 8.74',
      '固定资产利用率 | 98.09% | 98.55%',
    ],
  ]);
});

test('numbers, dates and words filled in', () => {
  expect(
    gridsOf(
      '指标 填报内容\n部门预算公开日期 2022年2月5日\n信访件数（件） 8\n公开网站 示例网\n二、其他',
    ).map(rowsOf),
  ).toEqual([
    [
      '指标 | 填报内容',
      '部门预算公开日期 | 2022年2月5日',
      '信访件数（件） | 8',
      '公开网站 | 示例网',
    ],
  ]);
});

test.for<readonly [string, string]>([
  ['a value too few', '编制数 在职人数 控制率\n52 48'],
  ['a rate under a number of persons', '编制数 在职人数\n52 92.31%'],
  ['an unknown head', '编制数 某某数 控制率\n52 48 92.31%'],
  ['heads of the last year above', '上年 本年\n编制数 在职人数\n52 48'],
  [
    'a rate behind no name of one',
    '项目 2021年末数 2022年末数\n固定资产 7.30 98.55%\n无形资产 1.00 2.00',
  ],
  ['a third value in a form', '指标 填报内容\n公开网站 示例网\n信访件数 8\n在职人数 8 9'],
])('%s: it stays text', ([, text]) => {
  expect(gridsOf(text)).toEqual([]);
});
