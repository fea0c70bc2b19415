/** Whose row or column it is. All words are invented. */
import { describe } from 'vitest';
import { all } from './printed-grid.ts';

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
