/** Tables → figures: labels beside values, heads with years. All words are invented. */
import { describe, expect, test } from 'vitest';
import { all, read } from './printed-grid.ts';

describe('a label and its value side by side', () => {
  all([
    [
      'subject and aspect written together, unit behind the label or the value',
      '公务接待费实际支出（万元）|3.20\n公务用车购置及运行维护费预算：|6.00万元',
      [],
      ['receptionExpenseAmount 3.20 万元', 'officialVehicleBudget 6.00 万元'],
    ],
    [
      'two labels in one row',
      '核定编制数|15人|在编人数|14人',
      [],
      ['authorizedStaffCount 15 人', 'fundedStaffCount 14 人'],
    ],
    [
      'an aspect alone is of the whole department where the heading says so',
      '年初预算数（万元）|100.00\n实际支出（万元）|98.00',
      ['部门整体支出绩效自评表'],
      ['initialBudget 100.00 万元', 'executedAmount 98.00 万元'],
    ],
    [
      'words for zero',
      '公务接待费实际支出|无\n因公出国（境）费实际支出|未发生',
      [],
      ['receptionExpenseAmount 无 万元', 'overseasTravelAmount 未发生 万元'],
    ],
    [
      'labels over values',
      '核定编制数（人）|在编人数（人）\n15|14',
      [],
      ['authorizedStaffCount 15 人', 'fundedStaffCount 14 人'],
    ],
    [
      'the group at the left',
      '公务接待费|实际支出（元）|3,480\n↑|预算数（元）|5,000',
      [],
      ['receptionExpenseAmount 3,480 元', 'receptionExpenseBudget 5,000 元'],
    ],
    ['a total behind its full marks', '总分|100|97.3', [], ['selfScoreTotal 97.3 分']],
    [
      'a label with the letters of a formula',
      '其中：基本支出实际数（A）|9.00万元',
      [],
      ['executedBasicAmount 9.00 万元'],
    ],
    // Not read:
    ['three numbers behind 总分', '总分|100|97.3|95', [], []],
    ['another label before full marks', '预算执行率|100|97.3%', ['部门整体支出绩效自评表'], []],
    ['an aspect alone under no heading', '年初预算数（万元）|100.00', [], []],
    [
      'an aspect alone under a heading of something else',
      '实际支出（万元）|98.00',
      ['部门整体支出绩效自评表', '二、政府采购情况'],
      [],
    ],
    [
      'an aspect behind another subject',
      '公务接待费|10.00万元|决算数|8.00万元',
      ['部门整体支出绩效自评表'],
      [],
    ],
    [
      'a blank value',
      '公务接待费实际支出（万元）|\n公务用车保有量|1辆',
      [],
      ['officialVehicleCount 1 辆'],
    ],
    ['a dash', '公务接待费实际支出（万元）|—', [], []],
    ['two values', '公务接待费实际支出（万元）|3.20|4.10', [], []],
    ['a unit of another kind', '公务接待费实际支出（批次）|32', [], []],
    ['full marks', '固定资产利用率|5|按比例得分', [], []],
    ['an unknown group at the left', '下属中心|公务接待费实际支出（万元）|3.20', [], []],
    ['the group of another pair', '下属中心|公务接待费实际支出|3.20万元|在编人数|8人', [], []],
    ['a person and a telephone', '联系人|某某|联系电话|8123', [], []],
  ]);
});

describe('heads with years', () => {
  const unit = ['收支情况表（单位：万元）'];
  all([
    [
      'years over several columns',
      '项目|2020年|←|2021年|←\n↑|年初预算数|实际支出|年初预算数|实际支出\n基本支出|1.00|2.00|3.00|4.00\n项目支出|5.00|6.00|7.00|8.00\n合计|6.00|8.00|10.00|12.00',
      unit,
      [
        'initialBasicBudget 3.00 万元',
        'executedBasicAmount 4.00 万元',
        'initialProjectBudget 7.00 万元',
        'executedProjectAmount 8.00 万元',
        'previousExecutedAmount 8.00 万元',
        'initialBudget 10.00 万元',
        'executedAmount 12.00 万元',
      ],
    ],
    [
      'last year’s sum',
      '项目|上年决算数|本年预算数|本年决算数\n因公出国（境）费|1.00|2.00|3.00\n公务用车购置及运行维护费|4.00|5.00|6.00\n公务接待费|7.00|8.00|9.00\n合计|12.00|15.00|18.00',
      unit,
      [
        'overseasTravelBudget 2.00 万元',
        'overseasTravelAmount 3.00 万元',
        'officialVehicleBudget 5.00 万元',
        'officialVehicleAmount 6.00 万元',
        'receptionExpenseBudget 8.00 万元',
        'receptionExpenseAmount 9.00 万元',
        'previousThreePublicExpensesAmount 12.00 万元',
        'threePublicExpensesBudget 15.00 万元',
        'threePublicExpensesAmount 18.00 万元',
      ],
    ],
    [
      'years as numbers',
      '项目|2020|2021\n核定编制数（人）|9|10',
      [],
      ['authorizedStaffCount 10 人'],
    ],
    [
      'last year alone',
      '项目|本年数|上年数\n公务用车保有量（辆）|3|4',
      [],
      ['officialVehicleCount 3 辆'],
    ],
    [
      'a sum of two years',
      '项目|2020年|2021年|合计\n基本支出实际数|1.00|2.00|3.00',
      unit,
      ['executedBasicAmount 2.00 万元'],
    ],
    ['the end of the year', '项目|2021年末\n在编人数（人）|9', [], ['fundedStaffCount 9 人']],
    [
      'staff at the end of the year',
      '项目|2021年末在编人数（人）\n人数|9',
      [],
      ['fundedStaffCount 9 人'],
    ],
    [
      'the end and the beginning of the year',
      '项目|期初数|期末数\n固定资产账面金额|1.00|2.00',
      unit,
      ['fixedAssetsAmount 2.00 万元'],
    ],
    ['a plan of next year', '项目|2022年预算数\n公务接待费|9.00', unit, []],
    ['quarters', '项目|一季度|二季度\n基本支出|1.00|2.00', unit, []],
    [
      'changes on last year',
      '项目|决算数|比上年增减|增减率\n公务接待费|9.00|-1.00|-10.00%',
      unit,
      ['receptionExpenseAmount 9.00 万元'],
    ],
    ['shares', '项目|决算数|占比\n基本支出|9.00|10.00%', unit, ['executedBasicAmount 9.00 万元']],
    ['an average', '项目|人均实际支出\n基本支出|9.00', unit, []],
  ]);
  test('an unknown year of the report: no column of a year is read', () => {
    expect(read('项目|2021年决算数|2020年决算数\n公务接待费|1.00|2.00', unit, '')).toEqual([]);
  });
});
