/** Several tables in one grid, and forms of projects. All words are invented. */
import { describe, expect, test } from 'vitest';
import { all, read } from './printed-grid.ts';

describe('several tables in one grid', () => {
  const form = [
    '部门名称|←|示例区水务局|←|←|←|←',
    '部门整体支出（万元）||年初预算数|全年预算数|全年执行数|分值|执行率',
    '↑|年度资金总额|10.00|12.00|11.00|10|91.67%',
    '↑|其中：财政拨款|9.00|9.50|9.20|—|—',
    '↑|基本支出|4.00|5.00|4.50|—|90.00%',
    '年度总体目标|预期目标|←|←|实际完成情况|←|←',
    '|完成检查 10 次。|←|←|完成 12 次。|←|←',
    '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
    '产出指标|数量指标|检查次数|≥10次|12次|20|19',
    '满意度|服务对象满意度|满意度|≥90%|96%|10|10',
    '总分|←|←|←|←|100|97.3',
  ];
  const ofForm = [
    'initialBudget 10.00 万元',
    'adjustedBudget 12.00 万元',
    'executedAmount 11.00 万元',
    'executionRate 91.67 %',
    'initialBasicBudget 4.00 万元',
    'adjustedBasicBudget 5.00 万元',
    'executedBasicAmount 4.50 万元',
    'basicExecutionRate 90.00 %',
    'selfScoreTotal 97.3 分',
  ];
  all([
    ['the provincial form', form.join('\n'), [], ofForm],
    [
      'the form of another unit',
      form.join('\n').replace('示例区水务局', '示例区水务局下属闸站'),
      [],
      [],
    ],
    [
      'the form of a project',
      form.join('\n').replace('部门整体支出（万元）', '项目资金（万元）'),
      [],
      [],
    ],
    ['the form of a project, by its title', form.join('\n'), ['项目支出绩效自评表'], []],
    [
      'heads in the middle, a row without a label',
      '财政供养人员情况（人）|编制数|2021年实际在职人数|控制率\n|86|79|91.86%\n经费控制情况（万元）|2020年决算数|2021年预算数|2021年决算数\n“三公”经费|41.37|40.00|36.92\n其中：公车购置|0|0|0\n1、农村公路养护专项|3.00|3.40|3.38\n楼堂馆所控制情况|批复规模（㎡）|实际规模（㎡）|规模控制率\n|1|2|3',
      [],
      [
        'authorizedStaffCount 86 人',
        'fundedStaffCount 79 人',
        'fundedStaffControlRate 91.86 %',
        'previousThreePublicExpensesAmount 41.37 万元',
        'threePublicExpensesBudget 40.00 万元',
        'threePublicExpensesAmount 36.92 万元',
      ],
    ],
    ['the group of a row without a label', '下属闸站|编制数（人）\n|14', [], []],
    ['two rows without labels', '编制数（人）|在编人数（人）\n86|79\n14|12', [], []],
    [
      'heads of three rows, column numbers, one row',
      '预算数|←|←|←|←|←|决算数|←|←|←|←|←\n合计|因公出国（境）费|公务用车购置及运行费|←|←|公务接待费|合计|因公出国（境）费|公务用车购置及运行费|←|←|公务接待费\n↑|↑|小计|公务用车购置费|公务用车运行费|↑|↑|↑|小计|公务用车购置费|公务用车运行费|↑\n1|2|3|4|5|6|7|8|9|10|11|12\n68.50|3.00|61.20|18.00|43.20|4.30|57.93|0.00|55.82|17.98|37.84|2.11',
      ['公开07表', '金额单位：万元'],
      [
        'threePublicExpensesBudget 68.50 万元',
        'overseasTravelBudget 3.00 万元',
        'officialVehicleBudget 61.20 万元',
        'receptionExpenseBudget 4.30 万元',
        'threePublicExpensesAmount 57.93 万元',
        'overseasTravelAmount 0.00 万元',
        'officialVehicleAmount 55.82 万元',
        'receptionExpenseAmount 2.11 万元',
      ],
    ],
    [
      'the scoring table',
      '三级指标|分值|自评得分\n预算执行率|8|7.9\n固定资产利用率|4|4\n合计|100|97.3',
      [],
      [],
    ],
  ]);
});

describe('labels that forms of projects print too', () => {
  const table = '|年初预算数|执行率|得分\n年度资金总额|10.00|90.00%|9\n总分|||97';
  const heading = ['部门整体支出绩效自评表（万元）'];
  const expected = ['initialBudget 10.00 万元', 'executionRate 90.00 %', 'selfScoreTotal 97 分'];
  test('without such forms in the document', () => {
    expect(read(table, ['（万元）'], '2021', false)).toEqual(expected);
  });
  test('with such forms: only under a heading of the whole department', () => {
    expect(read(table, ['（万元）'], '2021', true)).toEqual([]);
    expect(read(table, heading, '2021', true)).toEqual(expected);
  });
});
