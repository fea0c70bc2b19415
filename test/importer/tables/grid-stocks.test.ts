/** Staff, assets and carryovers: what stands at a day, and what only changed. All words are invented. */
import { describe } from 'vitest';
import { all } from './printed-grid.ts';

const ASSETS = ['国有资产情况表（单位：万元）'];

describe('stocks', () => {
  all([
    [
      'the end of the year, with a column of units',
      '指标|计量单位|年初数|年末数\n核定编制|人|10|11\n在编在岗人员|人|8|9\n公务用车|辆|3|2\n固定资产原值|万元|5.00|6.00\n其中：在用|万元|4.00|5.50\n无形资产|万元|1.00|1.50\n资产合计|万元|7.00|8.00',
      [],
      [
        'authorizedStaffCount 11 人',
        'fundedStaffCount 9 人',
        'officialVehicleCount 2 辆',
        'fixedAssetsAmount 6.00 万元',
        'fixedAssetsInUseAmount 5.50 万元',
        'intangibleAssetsAmount 1.50 万元',
        'assetsAmount 8.00 万元',
      ],
    ],
    [
      'days as heads',
      '资产项目|2020年12月31日|截至2021年12月31日\n固定资产|1.00|2.00\n资产总计|3.00|4.00',
      ['单位：万元'],
      ['fixedAssetsAmount 2.00 万元', 'assetsAmount 4.00 万元'],
    ],
    [
      'pieces and amounts, told by their units',
      '指标|数量|账面金额（万元）|其中在用（万元）\n固定资产|10件|2.00|1.00\n无形资产|3套|4.00|—',
      ASSETS,
      [
        'fixedAssetsCount 10 件',
        'fixedAssetsAmount 2.00 万元',
        'fixedAssetsInUseAmount 1.00 万元',
        'intangibleAssetsCount 3 套',
        'intangibleAssetsAmount 4.00 万元',
      ],
    ],
    [
      'carryovers',
      '指标|年初数|年末数\n财政拨款结转和结余|1.00|2.00\n其他资金结转结余|3.00|4.00',
      ['单位：万元'],
      ['openingCarryoverAmount 1.00 万元', 'closingCarryoverAmount 2.00 万元'],
    ],
    [
      'filled in words between the numbers',
      '指标|填报内容\n公开网站|示例区人民政府网\n年度重点工作任务（项）|9\n其中按期完成（项）|8\n2020年服务对象满意度（%）|90\n服务对象满意度（%）|91',
      [],
      ['keyTaskCount 9 项', 'finishedKeyTaskCount 8 项', 'publicSatisfactionRate 91 %'],
    ],
    // Not read:
    ['pieces without a unit', '指标|数量\n固定资产|4206', ASSETS, []],
    ['the beginning of the year', '指标|年初数\n固定资产|1.00\n资产总计|2.00', ASSETS, []],
    ['another day', '资产项目|2021年6月30日|2019年12月31日\n固定资产|1.00|2.00', ASSETS, []],
    ['net of depreciation', '资产项目|2021年12月31日\n固定资产净值|1.00', ASSETS, []],
    ['changes', '资产项目|本年增加|本年减少\n固定资产|1.00|2.00', ASSETS, []],
    ['new assets', '项目|金额\n固定资产|1.00', ['新增资产情况表（单位：万元）'], []],
    ['disposed assets', '项目|期末数\n固定资产|1.00', ['资产处置情况表（单位：万元）'], []],
    ['a list of purchases', '类别|金额\n固定资产|1.00', ['设备采购清单（单位：万元）'], []],
    ['cars that were bought', '项目|数量\n公务用车|2辆', ['公务用车购置情况'], []],
    ['the cost of cars', '项目|年末数\n公务用车|2.00万元', [], []],
    [
      'in use, below something else',
      '资产项目|年末数\n固定资产|9.00\n无形资产|1.00\n其中：在用|0.50',
      ASSETS,
      ['fixedAssetsAmount 9.00 万元', 'intangibleAssetsAmount 1.00 万元'],
    ],
    [
      'in use, not right below',
      '资产项目|年末数\n固定资产|9.00\n其中：房屋|3.00\n其中：在用|2.00',
      ASSETS,
      ['fixedAssetsAmount 9.00 万元'],
    ],
    ['gross and net under one name', '资产项目|年末数\n固定资产|9.00\n固定资产|7.00', ASSETS, []],
    [
      'two columns of pairs, heads again and again',
      '核定编制数（人）|在编人数（人）\n15|14\n固定资产|无形资产\n3|4',
      [],
      ['authorizedStaffCount 15 人', 'fundedStaffCount 14 人'],
    ],
    [
      'points of a scoring table',
      '指标|分值|得分\n重点工作任务|10|9\n服务对象满意度|10|10',
      [],
      [],
    ],
  ]);
});
