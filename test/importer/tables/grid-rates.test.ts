/** Rates: of which budget, till when, and attained rather than aimed at. All words are invented. */
import { describe } from 'vitest';
import { all } from './printed-grid.ts';

const MILLIONS = '单位：万元';

describe('rates of completion', () => {
  const head = '项目|年初预算|调整后预算|决算支出|完成率';
  const amounts = [
    'initialBasicBudget 10.00 万元',
    'adjustedBasicBudget 8.00 万元',
    'executedBasicAmount 6.00 万元',
  ];
  all([
    [
      'of the adjusted budget',
      `${head}\n基本支出|10.00|8.00|6.00|75.00%`,
      [MILLIONS],
      [...amounts, 'basicExecutionRate 75.00 %'],
    ],
    ['of the initial budget', `${head}\n基本支出|10.00|8.00|6.00|60.00%`, [MILLIONS], amounts],
    [
      'without an adjusted budget',
      '项目|年初预算|决算支出|完成率\n基本支出|10.00|6.00|60.00%',
      [MILLIONS],
      ['initialBasicBudget 10.00 万元', 'executedBasicAmount 6.00 万元'],
    ],
    [
      'parts behind the sources of money, proven by their sums',
      '年度资金（万元）||年初预算(A)|调整后预算(B)|全年执行(C)|预算执行率\n↑|资金总额|10.00|12.00|11.00|91.67%\n↑|1.财政拨款|9.00|9.00|8.00|88.89%\n↑|2.其他资金|1.00|3.00|3.00|100.00%\n↑|其中：基本支出|4.00|5.00|5.00|100.00%\n↑|项目支出|6.00|7.00|6.00|85.71%',
      [],
      [
        'initialBudget 10.00 万元',
        'adjustedBudget 12.00 万元',
        'executedAmount 11.00 万元',
        'executionRate 91.67 %',
        'initialBasicBudget 4.00 万元',
        'adjustedBasicBudget 5.00 万元',
        'executedBasicAmount 5.00 万元',
        'basicExecutionRate 100.00 %',
        'initialProjectBudget 6.00 万元',
        'adjustedProjectBudget 7.00 万元',
        'executedProjectAmount 6.00 万元',
        'projectExecutionRate 85.71 %',
      ],
    ],
    [
      'parts of one source of money',
      '年度资金（万元）||年初预算|全年执行\n↑|资金总额|10.00|12.00\n↑|1.财政拨款|9.00|9.00\n↑|2.其他资金|1.00|3.00\n↑|其中：基本支出|0.40|1.00\n↑|项目支出|0.60|2.00',
      [],
      ['initialBudget 10.00 万元', 'executedAmount 12.00 万元'],
    ],
  ]);
});

describe('quarters', () => {
  const rows = '一季度|10.00|20.00%|25%|80.00%\n四季度|45.00|90.00%|100%|90.00%';
  const read = [
    'firstQuarterProgressRate 20.00 %',
    'firstQuarterPaceRate 80.00 %',
    'fourthQuarterProgressRate 90.00 %',
    'fourthQuarterPaceRate 90.00 %',
  ];
  all([
    [
      'the year so far',
      `季度|累计支出（万元）|占全年指标|序时进度|序时完成率\n${rows}`,
      ['分季度支出进度'],
      read,
    ],
    [
      'one quarter by itself',
      '季度|支出（万元）|占全年指标\n一季度|10.00|20.00%\n二季度|15.00|30.00%',
      ['分季度支出情况'],
      [],
    ],
    [
      'of projects alone',
      `季度|累计支出（万元）|占全年指标|序时进度|序时完成率\n${rows}`,
      ['项目支出分季度进度'],
      [],
    ],
    [
      'of last year',
      '季度|2020年累计执行率|2021年累计执行率\n一季度|20.00%|21.00%',
      [],
      ['firstQuarterProgressRate 21.00 %'],
    ],
  ]);
});

describe('indicators', () => {
  const head = '一级指标|二级指标|三级指标|指标值|实际值|分值|得分';
  const rows =
    '管理效率|预算管理|政府采购执行率|100%|96.40%|5|4.82\n↑|↑|“三公”经费控制率|≤100%|81.30%|5|5\n满意度|满意度|服务对象满意度|≥90%|93.8%|20|20';
  const whole = ['部门整体绩效自评表'];
  all([
    [
      'what was attained',
      `${head}\n${rows}`,
      whole,
      [
        'procurementExecutionRate 96.40 %',
        'threePublicExpensesControlRate 81.30 %',
        'publicSatisfactionRate 93.8 %',
      ],
    ],
    ['under no heading of the whole department', `${head}\n${rows}`, [], []],
    ['of a project', `${head}\n${rows}`, ['项目支出绩效自评表'], []],
    [
      'of projects, by the label before it',
      `${head}\n过程|项目管理|预算执行率|100%|97.00%|5|5`,
      whole,
      [],
    ],
    [
      'targets alone',
      '一级指标|二级指标|三级指标|指标值|分值\n管理效率|预算管理|政府采购执行率|100%|5',
      whole,
      [],
    ],
    [
      'two columns of what was attained',
      '一级指标|三级指标|指标值|实际值|完成值\n管理效率|政府采购执行率|100%|96.40%|95.00%',
      whole,
      [],
    ],
    ['without a unit', `${head}\n管理效率|预算管理|政府采购执行率|100|96.40|5|4.82`, whole, []],
  ]);
});
