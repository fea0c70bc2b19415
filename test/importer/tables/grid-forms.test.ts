/** Tables as several provinces print them: accounts 01 and 03, budgets, forms. All numbers are invented. */
import { describe, expect, test } from 'vitest';
import { all, read } from './printed-grid.ts';

const MILLIONS = '金额单位：万元';
const ACCOUNTS = [
  '收入|←|←|支出|←|←|←|←|←',
  '项目|行次|金额|项目（按功能分类）|行次|金额|项目（按支出性质和经济分类）|行次|金额',
  '栏次||1|栏次||2|栏次||3',
  '一、财政拨款收入|1|9.00|一、农林水支出|31|8.00|一、基本支出|58|3.00',
  '二、事业收入|2||二、住房保障支出|32||人员经费|59|2.00',
  '||||33||日常公用经费|60|1.00',
  '||||34||二、项目支出|61|5.00',
  '本年收入合计|27|9.00|本年支出合计|57|8.00|本年支出合计|70|8.00',
  '年初结转|29|1.00|年末结转|59|2.00|||',
  '总计|30|10.00|总计|60|10.00|总计|80|10.00',
].join('\n');
const OPERATIONS = [
  '项目|行次|预算数|决算数|项目|行次|决算数',
  '（一）支出合计|2|6.00|5.00|三、机关运行经费|20|9.00',
  '1．因公出国（境）费|3|1.00|0.50|（一）行政单位|21|9.00',
  '2．公务用车购置及运行维护费|4|3.00|2.50|（一）车辆数合计（辆）|24|9',
  '3．公务接待费|7|2.00|2.00|（一）政府采购支出合计|26|8.00',
  '4．公务用车保有量（辆）|10|—|4|1．政府采购货物支出|27|3.00',
  '6．国内公务接待人次（人）|12|—|120|其中：授予中小企业合同金额|30|7.00',
].join('\n');

describe('published accounts', () => {
  all([
    [
      'receipts, functions and kinds side by side',
      ACCOUNTS,
      ['收入支出决算总表', '公开01表', MILLIONS],
      [
        'executedAmount 8.00 万元',
        'executedBasicAmount 3.00 万元',
        'personnelAmount 2.00 万元',
        'operatingAmount 1.00 万元',
        'executedProjectAmount 5.00 万元',
        'executedAmount 8.00 万元',
      ],
    ],
    [
      'heads over two rows, and numbers of columns',
      '项目|←|本年支出合计|基本支出|项目支出|经营支出\n功能分类科目编码|科目名称|↑|↑|↑|↑\n栏次|←|1|2|3|4\n合计|←|9.00|3.00|6.00|0.00\n213|农林水支出|9.00|3.00|6.00|0.00',
      ['支出决算表', '公开03表', MILLIONS],
      [
        'executedAmount 9.00 万元',
        'executedBasicAmount 3.00 万元',
        'executedProjectAmount 6.00 万元',
      ],
    ],
    [
      'operations of the office',
      OPERATIONS,
      ['机构运行信息表', MILLIONS],
      [
        'threePublicExpensesBudget 6.00 万元',
        'threePublicExpensesAmount 5.00 万元',
        'overseasTravelBudget 1.00 万元',
        'overseasTravelAmount 0.50 万元',
        'officialVehicleBudget 3.00 万元',
        'officialVehicleAmount 2.50 万元',
        'receptionExpenseBudget 2.00 万元',
        'receptionExpenseAmount 2.00 万元',
        'officialVehicleCount 4 辆',
        'receptionGuestCount 120 人',
        'agencyOperatingAmount 9.00 万元',
        'procurementAmount 8.00 万元',
      ],
    ],
  ]);
});

describe('forms', () => {
  all([
    [
      'budget and execution, with letters of a formula',
      '预算执行情况（万元）（20分）||预算数（A）|执行数（B）|执行率（B÷A）\n↑|部门整体支出总额|10.00|9.00|90.00%',
      ['部门整体绩效自评表'],
      ['executedAmount 9.00 万元', 'executionRate 90.00 %'],
    ],
    [
      'heads with numbers and formulas',
      '项目|年初预算数(1)|追加预算(2)|全年预算数(3)|实际支出(4)|执行率(5=4÷3)\n基本支出|3.00|0.00|3.00|2.00|66.67%',
      ['部门预算执行情况表', MILLIONS],
      [
        'initialBasicBudget 3.00 万元',
        'adjustedBasicBudget 3.00 万元',
        'executedBasicAmount 2.00 万元',
        'basicExecutionRate 66.67 %',
      ],
    ],
    [
      'staff by kinds',
      '核定编制数|←|←|实有在职人数|←|←|离退休人数\n小计|行政|事业|小计|行政|事业|↑\n30|20|10|28|18|10|12',
      ['人员情况表（单位：人）'],
      ['authorizedStaffCount 30 人', 'fundedStaffCount 28 人', 'retiredStaffCount 12 人'],
    ],
    [
      'quarters as heads',
      '项目|一季度|二季度\n累计支出进度|20.00%|45.00%\n序时完成率|80.00%|90.00%',
      ['支出进度表'],
      [
        'firstQuarterProgressRate 20.00 %',
        'secondQuarterProgressRate 45.00 %',
        'firstQuarterPaceRate 80.00 %',
        'secondQuarterPaceRate 90.00 %',
      ],
    ],
    [
      'execution of the budget is not the title’s',
      '项目|预算执行情况\n基本支出|3.00',
      ['支出决算表', MILLIONS],
      [],
    ],
  ]);
});

describe('published budgets', () => {
  const ofBudget = (table: string, title: string): readonly string[] =>
    read(table, [title, MILLIONS], '2021', false, true);
  test('receipts and payments', () => {
    const table =
      '收入|←|支出|←\n项目|2021年预算|项目|2021年预算\n一、拨款收入|9.00|一、基本支出|3.00\n||二、项目支出|6.00\n本年收入合计|9.00|本年支出合计|9.00';
    expect(ofBudget(table, '部门收支总表')).toEqual([
      'initialBasicBudget 3.00 万元',
      'initialProjectBudget 6.00 万元',
    ]);
  });
  test('classes by code', () => {
    const table =
      '科目编码|科目名称|合计|基本支出|项目支出|上缴上级支出\n合计|←|9.00|3.00|6.00|\n213|农林水支出|9.00|3.00|6.00|';
    expect(ofBudget(table, '部门支出总表')).toEqual([
      'initialBudget 9.00 万元',
      'initialBasicBudget 3.00 万元',
      'initialProjectBudget 6.00 万元',
    ]);
  });
  test('the three in one row', () => {
    const table =
      '“三公”经费合计|因公出国（境）费|公务用车购置及运行费|←|公务接待费\n↑|↑|小计|公务用车运行费|↑\n6.00|1.00|3.00|3.00|2.00';
    expect(ofBudget(table, '一般公共预算“三公”经费支出表')).toEqual([
      'threePublicExpensesBudget 6.00 万元',
      'overseasTravelBudget 1.00 万元',
      'officialVehicleBudget 3.00 万元',
      'receptionExpenseBudget 2.00 万元',
    ]);
  });
});
