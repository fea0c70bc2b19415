/** Printed rates that are cut off instead of rounded, or simply wrong. */
import type { Edit } from '../edits.ts';
import { plant, shift, type Plant } from './plant.ts';

const cutOff = (fact: string, top: string, bottom: string): Edit => ({
  do: 'truncate',
  fact,
  top,
  bottom,
});

export const RATE_PLANTS: readonly Plant[] = [
  plant(
    'R01',
    2019,
    'housing-construction',
    '预算执行率截尾而没有四舍五入',
    [cutOff('executionRate', 'executedAmount', 'adjustedBudget')],
    ['T11'],
  ),
  plant(
    'R02',
    2020,
    'government-office',
    '财政供养人员控制率截尾',
    [cutOff('fundedStaffControlRate', 'fundedStaffCount', 'authorizedStaffCount')],
    ['T19'],
  ),
  plant(
    'R03',
    2022,
    'housing-construction',
    '公众满意度截尾',
    [cutOff('publicSatisfactionRate', 'satisfiedProjectCount', 'executedProjectCount')],
    ['T22'],
  ),
  plant(
    'R04',
    2024,
    'education',
    '项目支出执行率少 1.8 个百分点',
    [shift('projectExecutionRate', '-1.80')],
    ['T13'],
    '金额重大',
  ),
  plant(
    'R05',
    2021,
    'economy-trade',
    '预算较上年增长率少 0.5 个百分点',
    [shift('budgetIncreaseRate', '-0.50')],
    ['T20'],
  ),
  plant(
    'R06',
    2023,
    'finance',
    '预算调整率多 1 个百分点',
    [shift('budgetAdjustmentRate', '1.00')],
    ['T21'],
    '金额重大',
  ),
  plant(
    'R07',
    2019,
    'audit',
    '人员经费执行率末两位颠倒',
    [shift('personnelExecutionRate', '-0.27')],
    ['T14'],
  ),
  plant(
    'R08',
    2021,
    'culture',
    '三公经费控制率少 5 个百分点',
    [shift('threePublicExpensesControlRate', '-5.00')],
    ['T18'],
    '金额重大',
  ),
  plant(
    'N05',
    2024,
    'statistics',
    '日常公用经费控制率差 0.01 个百分点，金额小，尾差解释得了',
    [shift('operatingControlRate', '0.01')],
    [],
  ),
];
