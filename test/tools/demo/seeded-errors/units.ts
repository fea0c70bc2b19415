/** 元 printed as 万元 and 万元 as 元. */
import { inUnit, plant, type Plant } from './plant.ts';

export const UNIT_PLANTS: readonly Plant[] = [
  plant(
    'C01',
    2019,
    'pine-wind-subdistrict',
    '项目预算总指标的元印成万元，执行率也就合不上',
    [inUnit('projectQuotaBudget', '万元')],
    ['T16', 'T28'],
  ),
  plant(
    'C02',
    2021,
    'science-technology',
    '项目预算与支出的元都印成万元，执行率仍合得上',
    [inUnit('projectQuotaBudget', '万元'), inUnit('projectQuotaAmount', '万元')],
    ['T28', 'T29'],
  ),
  plant(
    'C03',
    2020,
    'bluestone-subdistrict',
    '项目实际支出的元印成万元',
    [inUnit('projectQuotaAmount', '万元')],
    ['T16', 'T29'],
  ),
  plant(
    'C04',
    2022,
    'development-reform',
    '政府采购实际支出的万元印成元；印出的执行率和上年的数查明它是万元，照此复算与自评相合',
    [inUnit('procurementAmount', '元')],
    ['T17', 'T93-procurementExecutionBudget-procurementAmount', 'T93-procurementAmount-last-year'],
  ),
  plant(
    'C05',
    2020,
    'economy-trade',
    '公务用车费的万元印成元',
    [inUnit('officialVehicleAmount', '元')],
    [
      'T08',
      'T93-officialVehicleBudget-officialVehicleAmount',
      'T93-officialVehicleAmount-last-year',
    ],
  ),
  plant(
    'C06',
    2023,
    'long-pavilion-subdistrict',
    '调整后日常公用经费的万元印成元；它与人员经费的合计等查明它是万元，照此复算与自评相合',
    [inUnit('adjustedOperatingBudget', '元')],
    [
      'T04',
      'T15',
      'T93-initialOperatingBudget-adjustedOperatingBudget',
      'T93-adjustedOperatingBudget-operatingAmount',
      'T93-adjustedOperatingBudget-last-year',
    ],
  ),
  plant(
    'C07',
    2021,
    'audit',
    '公务接待费的元印成万元',
    [inUnit('receptionExpenseAmount', '万元')],
    [
      'T08',
      'T93-receptionExpenseBudget-receptionExpenseAmount',
      'T93-receptionExpenseAmount-last-year',
    ],
  ),
  plant(
    'C08',
    2019,
    'city-management',
    '政府采购实际支出的万元印成元；没有上年的数，分不出它和采购预算哪一个的单位印错，不能因此说自评偏高',
    [inUnit('procurementAmount', '元')],
    ['T17', 'T93-procurementExecutionBudget-procurementAmount'],
    '影响得分',
  ),
];
