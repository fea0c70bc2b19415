/** Published tables of accounts and budgets: halves, classes by code, kinds of money. All words are invented. */
import { describe, expect, test } from 'vitest';
import { all, read } from './printed-grid.ts';

const MILLIONS = '单位：万元';

describe('receipts beside payments', () => {
  const head = '收入|←|←|支出|←|←\n项目|行次|决算数|项目（按功能分类）|行次|决算数';
  all([
    [
      'only what was paid this year',
      `${head}\n一、财政拨款收入|1|9.00|一、交通运输支出|4|8.00\n本年收入合计|2|9.00|本年支出合计|5|8.00\n总计|3|9.50|总计|6|9.50`,
      ['收入支出决算总表', '公开01表　　金额单位：万元'],
      ['executedAmount 8.00 万元'],
    ],
    [
      'the title says that it was spent',
      '收入项目|金额|支出项目|金额\n财政拨款收入|9.00|基本支出|3.00\n其他收入|1.00|项目支出|6.00\n本年收入合计|10.00|本年支出合计|9.00\n年初结转|1.00|年末结转|2.00\n收入总计|11.00|支出总计|11.00',
      ['二、收支决算（单位：万元）'],
      [
        'executedBasicAmount 3.00 万元',
        'executedProjectAmount 6.00 万元',
        'executedAmount 9.00 万元',
      ],
    ],
    [
      'a sum with what is carried forward',
      '项目|决算数\n基本支出|3.00\n项目支出|6.00\n年末结转和结余|2.00\n合计|11.00',
      [MILLIONS],
      [
        'executedBasicAmount 3.00 万元',
        'executedProjectAmount 6.00 万元',
        'closingCarryoverAmount 2.00 万元',
      ],
    ],
  ]);
});

describe('classes by their codes', () => {
  const rows = '|合计|9.00|3.00|6.00\n201|一般公共服务支出|9.00|3.00|6.00';
  const head = '科目编码|科目名称|本年支出合计|基本支出|项目支出';
  all([
    [
      'the sum of all classes',
      `${head}\n${rows}`,
      ['支出决算表', MILLIONS],
      [
        'executedAmount 9.00 万元',
        'executedBasicAmount 3.00 万元',
        'executedProjectAmount 6.00 万元',
      ],
    ],
    ['one kind of money', `${head}\n${rows}`, ['一般公共预算财政拨款支出决算表', MILLIONS], []],
    [
      'one kind of money, by its fund',
      `${head}\n${rows}`,
      ['政府性基金预算财政拨款支出决算表', MILLIONS],
      [],
    ],
    [
      'what basic spending paid for guests',
      '科目编码|科目名称|决算数\n302|商品和服务支出|5.00\n30217|公务接待费|1.00\n30212|因公出国（境）费用|2.00',
      ['基本支出决算明细表', MILLIONS],
      [],
    ],
    [
      'receipts',
      '科目编码|科目名称|本年收入合计|财政拨款收入\n|合计|9.00|9.00',
      ['收入决算表', MILLIONS],
      [],
    ],
  ]);
});

describe('wages', () => {
  const head = '项目|预算数|决算数';
  all([
    [
      'within basic spending',
      `${head}\n基本支出|9.00|8.00\n工资福利支出|6.00|5.00\n对个人和家庭的补助|1.00|0.50\n项目支出|7.00|6.00`,
      [MILLIONS],
      [
        'executedBasicAmount 8.00 万元',
        'wagesAmount 5.00 万元',
        'individualSubsidyAmount 0.50 万元',
        'executedProjectAmount 6.00 万元',
      ],
    ],
    [
      'within projects',
      `${head}\n基本支出|9.00|8.00\n项目支出|7.00|6.00\n工资福利支出|6.00|5.00`,
      [MILLIONS],
      ['executedBasicAmount 8.00 万元', 'executedProjectAmount 6.00 万元'],
    ],
    ['in a column', '项目|工资福利支出|商品和服务支出\n决算数|6.00|5.00', [MILLIONS], []],
  ]);
});

describe('titles that say budget or accounts', () => {
  all([
    [
      'spending of this year and of the last',
      '经费名称|上年支出|本年预算|本年支出|控制率（%）\n“三公”经费|3.00|2.00|1.00|50.00\n政府采购|6.00|5.00|4.00|80.00',
      [MILLIONS],
      [
        'previousThreePublicExpensesAmount 3.00 万元',
        'threePublicExpensesBudget 2.00 万元',
        'threePublicExpensesAmount 1.00 万元',
        'threePublicExpensesControlRate 50.00 %',
        'procurementExecutionBudget 5.00 万元',
        'procurementAmount 4.00 万元',
        'procurementExecutionRate 80.00 %',
      ],
    ],
    [
      'spending that a budget plans',
      '项目|2020年支出|2021年支出\n基本支出|1.00|2.00',
      ['支出预算表', MILLIONS],
      [],
    ],
    ['money added later', '项目|金额\n基本支出|2.00', ['追加支出预算明细表', MILLIONS], []],
    [
      'a sentence before that speaks of accounts',
      '项目|金额\n基本支出|2.00',
      ['支出决算见下表。', MILLIONS],
      [],
    ],
    [
      'accounts and budget in one title',
      '项目|2021年\n公务接待费|2.00',
      ['三公经费预算执行和支出决算表', MILLIONS],
      [],
    ],
    [
      'the three in accounts',
      '项目|金额\n公务接待费|2.00',
      ['三公经费支出决算表', MILLIONS],
      ['receptionExpenseAmount 2.00 万元'],
    ],
    [
      'office costs of the office',
      '项目|2020年决算数|2021年预算数|2021年决算数\n机关运行经费|1.00|2.00|3.00',
      [MILLIONS],
      ['agencyOperatingAmount 3.00 万元'],
    ],
    [
      'cars in two rows',
      '项目|决算数\n因公出国（境）费|1.00\n公务用车购置费|2.00\n公务用车运行维护费|3.00\n公务接待费|4.00\n合计|10.00',
      [MILLIONS],
      [
        'overseasTravelAmount 1.00 万元',
        'receptionExpenseAmount 4.00 万元',
        'threePublicExpensesAmount 10.00 万元',
      ],
    ],
  ]);
  const compared =
    '支出用途|2020年预算数|2021年预算数|2021年支出|增减额\n基本支出|1.00|2.00|2.50|1.00\n政府采购|3.00|4.00|4.50|1.00';
  test('a budget: the year’s budget is the initial one, and nothing has been spent', () => {
    expect(read(compared, [MILLIONS], '2021', false, true)).toEqual([
      'initialBasicBudget 2.00 万元',
      'procurementInitialBudget 4.00 万元',
    ]);
  });
  test('a budget with years alone as heads', () => {
    const years = '费用名称|2020年|2021年|增减\n公务接待费|2.00|1.00|-1.00';
    expect(read(years, ['三公经费预算比较', MILLIONS], '2021', false, true)).toEqual([
      'receptionExpenseBudget 1.00 万元',
    ]);
    expect(read(years, ['三公经费执行情况', MILLIONS], '2021', false, true)).toEqual([]);
  });
});

describe('whose table it is, by its title', () => {
  const table = '项目|决算数\n公务接待费|2.00';
  const own = ['receptionExpenseAmount 2.00 万元'];
  all([
    ['another unit’s', table, ['示例区闸站2021年支出决算表', MILLIONS], []],
    ['another unit’s, numbered', table, ['表3 示例区闸站三公经费支出情况', MILLIONS], []],
    ['another unit’s, behind the year', table, ['2021年示例区闸站部门决算表', MILLIONS], []],
    ['the department’s', table, ['示例区水务局2021年支出决算表', MILLIONS], own],
    ['the department’s in short', table, ['2021年水务局部门决算情况', MILLIONS], own],
    ['our own', table, ['我局2021年支出决算表', MILLIONS], own],
    ['of office costs', table, ['机关运行经费和三公经费支出情况', MILLIONS], own],
  ]);
});

describe('heads that look like halves', () => {
  all([
    [
      'receipts and payments in columns',
      '项目|年初结余|收入|支出|基本支出|项目支出\n下属水文站|1.00|9.00|8.00|3.00|5.00',
      ['收支决算表', MILLIONS],
      [],
    ],
    [
      'a budget beside what was carried over',
      '项目|合计|上年结转|本年预算\n基本支出|3.00|1.00|2.00\n项目支出|6.00|2.00|4.00\n合计|9.00|3.00|6.00',
      ['部门支出预算表', MILLIONS],
      [],
    ],
  ]);
  test('a part of the budget', () => {
    const table = '项目|上年结转|本年预算数\n基本支出|1.00|2.00';
    expect(read(table, ['部门支出预算表', MILLIONS], '2021', false, true)).toEqual([]);
  });
});
