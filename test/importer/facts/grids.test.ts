/** Tables → figures: labels beside values, years in heads, several tables in one grid. All words are invented. */
import { describe, expect, test } from 'vitest';
import { read } from './printed-grid.ts';

type Case = readonly [string, string, readonly string[], readonly string[]];

function all(cases: readonly Case[], year = '2021'): void {
  test.for<Case>(cases)('%s', ([, table, before, expected]) => {
    expect(read(table, before, year)).toEqual(expected);
  });
}

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

describe('whose row it is', () => {
  const head = '单位名称|基本支出|项目支出|合计|财政资金比例';
  const over = ['部门预算安排情况 单位：万元'];
  const own = [
    'initialBasicBudget 1.00 万元',
    'initialProjectBudget 2.00 万元',
    'initialBudget 3.00 万元',
  ];
  all([
    [
      'the department alone',
      `${head}\n示例区水务局|1.00|2.00|3.00|100.00%`,
      over,
      [...own, 'fiscalFundRate 100.00 %'],
    ],
    [
      'one unit and the same sum',
      `${head}\n水务局|1.00|2.00|3.00|100.00%\n合计|1.00|2.00|3.00|-`,
      over,
      [...own, 'fiscalFundRate 100.00 %', ...own],
    ],
    [
      'one unit and another sum',
      `${head}\n水务局|1.00|2.00|3.00|-\n合计|1.00|2.00|9.00|-`,
      over,
      [],
    ],
    [
      'several units',
      `${head}\n示例区水务局|1.00|2.00|3.00|-\n闸站|1.00|2.00|3.00|-\n合计|2.00|4.00|6.00|-`,
      over,
      [],
    ],
    ['another unit', `${head}\n示例区闸站|1.00|2.00|3.00|100.00%`, over, []],
    [
      'the running costs are all there is of the cars',
      '单位名称|政府采购|公务接待费|因公出国（境）费|公务用车运行维护费|“三公”经费小计|合计\n合计|9.00|1.00|-|2.00|3.00|12.00',
      over,
      [
        'procurementInitialBudget 9.00 万元',
        'receptionExpenseBudget 1.00 万元',
        'officialVehicleBudget 2.00 万元',
        'threePublicExpensesBudget 3.00 万元',
        'procurementAndThreePublicExpensesBudget 12.00 万元',
      ],
    ],
    [
      'a part of the cars',
      '项目|预算数\n因公出国（境）费|1.00\n公务用车购置费|2.00\n公务用车运行维护费|3.00\n公务接待费|4.00\n三公经费合计|10.00',
      over,
      [
        'overseasTravelBudget 1.00 万元',
        'receptionExpenseBudget 4.00 万元',
        'threePublicExpensesBudget 10.00 万元',
      ],
    ],
    [
      'a sum of more than the three',
      '项目|决算数\n因公出国（境）费|1.00\n公务用车购置及运行维护费|2.00\n公务接待费|3.00\n会议费|4.00\n合计|10.00',
      ['单位：万元'],
      [
        'overseasTravelAmount 1.00 万元',
        'officialVehicleAmount 2.00 万元',
        'receptionExpenseAmount 3.00 万元',
      ],
    ],
    [
      'kinds of procurement',
      '采购项目|政府采购预算数|政府采购实际支出\n货物|1.00|2.00\n服务|3.00|4.00\n合计|4.00|6.00',
      ['单位：万元'],
      ['procurementExecutionBudget 4.00 万元', 'procurementAmount 6.00 万元'],
    ],
    [
      'one label twice with two values',
      '项目|决算数\n公务接待费|1.00\n公务接待费|2.00',
      ['单位：万元'],
      [],
    ],
    ['office costs within projects', '项目支出|公用经费|实际支出（万元）|3.00', [], []],
    [
      'the whole city',
      '项目|决算数\n公务接待费|100.00',
      ['2021年全市“三公”经费决算表', '单位：万元'],
      [],
    ],
    [
      'a subordinate unit',
      '项目|决算数\n公务接待费|100.00',
      ['所属事业单位“三公”经费决算表 单位：万元'],
      [],
    ],
    ['two units of money', '项目|决算数（元）\n公务接待费（万元）|100.00', [], []],
    [
      'a unit that is the beginning of a name',
      '项目|决算数\n公务接待费|100.00',
      ['填报单位：元山区水务局'],
      [],
    ],
  ]);
});

describe('a part, a unit, half a year', () => {
  const unit = ['单位：万元'];
  all([
    [
      'a part of an unknown row',
      '项目|决算数\n财政拨款支出|9.00\n其中：基本支出|5.00\n项目支出|4.00\n其他资金支出|1.00',
      unit,
      [],
    ],
    [
      'rows of a unit',
      '项目|决算数\n局本级|\n公务接待费|1.00\n闸站|\n因公出国（境）费|2.00',
      unit,
      [],
    ],
    [
      'rows of the department and of a unit, merged',
      '单位|项目|决算数\n示例区水务局|公务接待费|2.00\n↑|因公出国（境）费|3.00\n闸站|公务接待费|1.00\n↑|因公出国（境）费|1.00',
      unit,
      [],
    ],
    [
      'columns of the department and of a unit',
      '项目|示例区水务局|←|闸站|←\n↑|预算数|决算数|预算数|决算数\n公务接待费|2.00|1.00|3.00|1.00',
      unit,
      [],
    ],
    [
      'half a year',
      '项目|决算数\n公务接待费|1.00',
      ['2021年上半年“三公”经费情况（单位：万元）'],
      [],
    ],
    [
      'a sum of more than the three, with numbers of rows',
      '序号|项目|决算数\n1|因公出国（境）费|1.00\n2|公务用车购置及运行维护费|2.00\n3|公务接待费|3.00\n4|会议费|4.00\n5|合计|10.00',
      unit,
      [
        'overseasTravelAmount 1.00 万元',
        'officialVehicleAmount 2.00 万元',
        'receptionExpenseAmount 3.00 万元',
      ],
    ],
  ]);
});
