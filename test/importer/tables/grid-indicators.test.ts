/** Tables of indicators, lists of rates and forms of several parts. All numbers are invented. */
import { describe } from 'vitest';
import { all } from './printed-grid.ts';

const FORM = ['部门整体支出绩效自评表'];
const DATA = ['部门整体支出绩效评价基础数据表'];

describe('indicators', () => {
  all([
    [
      'rows of words are no heads, and the total has full marks before it',
      '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分\n投入|预算|预算执行率|100%|98.50%|10|9.85\n过程|公开|公开及时性|及时|及时|5|5\n过程|公开|公开完整性|完整|完整|←|←\n效益|满意度|社会公众或服务对象满意度|≥90%|96%|10|10\n合计|←|←|||100|98.2',
      FORM,
      ['executionRate 98.50 %', 'publicSatisfactionRate 96 %', 'selfScoreTotal 98.2 分'],
    ],
    [
      'a head over the names of three levels',
      '绩效指标|←|←|年度指标值|实际完成值|分值|得分\n一级指标|二级指标|三级指标|↑|↑|↑|↑\n投入|预算|政府采购执行率|100%|98.50%|10|9.85\n总分（含预算执行10分）|←|←|←|←|100|98.2',
      FORM,
      ['procurementExecutionRate 98.50 %', 'selfScoreTotal 98.2 分'],
    ],
    [
      'cells merged as their heads are',
      '一级指标|三级指标|←|指标值|实际值|←|得分\n过程|固定资产使用率|←|≥90%|97%|←|5',
      FORM,
      ['assetUtilizationRate 97 %'],
    ],
    [
      'units in a column, no points, no levels',
      '指标名称|计量单位|目标值|完成值|完成率\n三公经费控制率|%|100|88|88%\n公开及时性||及时|及时|\n服务对象满意度|%|90|95|105.56%',
      FORM,
      ['threePublicExpensesControlRate 88 %', 'publicSatisfactionRate 95 %'],
    ],
    [
      'planned and attained in the year',
      '年度主要指标|2021年目标值|2021年完成值\n重点工作任务数|12项|12项\n其中：按期完成|12项|11项\n未完成|0项|1项\n群众信访件数|10件|13件',
      FORM,
      [
        'keyTaskCount 12 项',
        'finishedKeyTaskCount 11 项',
        'unfinishedKeyTaskCount 1 项',
        'petitionCount 13 件',
      ],
    ],
    [
      'two years side by side',
      '三级指标|2020年|←|2021年|←\n↑|目标值|完成值|目标值|完成值\n服务对象满意度|90%|95.2%|90%|96%',
      FORM,
      [],
    ],
    ['half a year', '三级指标|上半年|←\n↑|目标值|完成值\n服务对象满意度|90%|95.2%', FORM, []],
    ['last year alone', '三级指标|目标值|上年完成值\n服务对象满意度|90%|95.2%', FORM, []],
    [
      'of a project, of a unit below',
      '一级指标|三级指标|目标值|完成值\n项目一：闸坝维修|服务对象满意度|90%|95.2%\n下属单位绩效|政府采购执行率|90%|95.2%',
      FORM,
      [],
    ],
    [
      'two totals',
      '三级指标|目标值|完成值|分值|自评得分|复评得分\n公开情况|公开|公开|100|98|95\n合计|||100|98|95',
      FORM,
      [],
    ],
    [
      'a total of other marks',
      '三级指标|目标值|完成值|分值|自评得分\n投入合计|||20|18\n合计|||20|18',
      FORM,
      [],
    ],
  ]);
});

describe('lists', () => {
  all([
    [
      'how it is reckoned is no label',
      '指标|计算公式|数值\n财政供养人员控制率|在职人员数/编制数×100%|95.00%\n公用支出控制率|公用支出决算数/预算数|91.00%\n预算执行率|支出决算数/预算数|96.00%',
      DATA,
      ['fundedStaffControlRate 95.00 %', 'operatingControlRate 91.00 %', 'executionRate 96.00 %'],
    ],
    [
      'taken from last year’s accounts',
      '指标|数据来源|数值\n固定资产利用率|2020年决算|95.00%\n政府采购执行率|上年报表|91.00%',
      DATA,
      [],
    ],
    [
      'a rate below an amount may be its own',
      '指标|数值\n政府采购预算数（万元）|100.00\n预算执行率|96.00%',
      DATA,
      ['procurementExecutionBudget 100.00 万元'],
    ],
    ['a rate below a name without a value', '指标|数值\n政府采购|\n预算执行率|96.00%', DATA, []],
    [
      'parts of a form in its first column',
      '类别|指标|数值\n人员情况|编制数（人）|52\n↑|在职人数（人）|48\n↑|控制率|92.31%\n三公经费情况|年初预算数（万元）|12.00\n↑|公务用车保有量（辆）|4\n资产管理|在用固定资产（万元）|80.00\n政府采购情况|预算金额（万元）|30.00\n↑|实际采购金额（万元）|29.00',
      DATA,
      [
        'authorizedStaffCount 52 人',
        'fundedStaffCount 48 人',
        'fundedStaffControlRate 92.31 %',
        'threePublicExpensesBudget 12.00 万元',
        'officialVehicleCount 4 辆',
        'fixedAssetsInUseAmount 80.00 万元',
        'procurementExecutionBudget 30.00 万元',
        'procurementAmount 29.00 万元',
      ],
    ],
  ]);
});

describe('basic data', () => {
  all([
    [
      'a rate beside what it is of',
      '编制数|2021年末实际在职人数|控制率\n52|48|92.31%',
      ['一、财政供养人员情况（人）'],
      ['authorizedStaffCount 52 人', 'fundedStaffCount 48 人', 'fundedStaffControlRate 92.31 %'],
    ],
    [
      'a rate that may be of others',
      '编制数|在职人数|编外人员|控制率\n52|48|9|92.31%',
      ['人员情况（人）'],
      ['authorizedStaffCount 52 人', 'fundedStaffCount 48 人'],
    ],
    [
      'a budget beside last year’s accounts is the initial one',
      '项目|2020年决算数|2021年预算数|2021年决算数\n三公经费|4.00|3.00|2.00\n公用经费|6.00|5.00|4.00\n其中：办公费|1.00|1.00|1.00',
      ['经费控制情况（万元）'],
      [
        'previousThreePublicExpensesAmount 4.00 万元',
        'threePublicExpensesBudget 3.00 万元',
        'threePublicExpensesAmount 2.00 万元',
        'initialOperatingBudget 5.00 万元',
        'operatingAmount 4.00 万元',
      ],
    ],
    [
      'a budget without them may be the adjusted one',
      '项目|预算数|决算数\n三公经费|3.00|2.00\n公用经费|5.00|4.00',
      ['经费情况（万元）'],
      [
        'threePublicExpensesBudget 3.00 万元',
        'threePublicExpensesAmount 2.00 万元',
        'operatingAmount 4.00 万元',
      ],
    ],
    [
      'vehicles among the assets',
      '类别|数量|账面原值（万元）\n公务用车|4辆|40.00\n固定资产|30件|88.00',
      ['国有资产情况表'],
      ['officialVehicleCount 4 辆', 'fixedAssetsCount 30 件', 'fixedAssetsAmount 88.00 万元'],
    ],
    [
      'vehicles that were bought',
      '资产名称|数量|金额（万元）\n公务用车|2辆|40.00',
      ['资产采购情况表'],
      [],
    ],
  ]);
});
