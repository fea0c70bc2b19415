/** Which facts of the glossary can be compared, in the order of the list, and how a rate follows from amounts. */
import type { Ratio } from './found.ts';

/** In the order of the year. */
export const QUARTERS: readonly string[] = [
  'firstQuarterPaceRate',
  'secondQuarterPaceRate',
  'thirdQuarterPaceRate',
  'fourthQuarterPaceRate',
];

export const FACT_GROUPS: readonly { readonly group: string; readonly facts: readonly string[] }[] =
  [
    {
      group: '预算与支出',
      facts: [
        'executionRate',
        'initialBudget',
        'adjustedBudget',
        'executedAmount',
        'procurementAmount',
      ],
    },
    {
      group: '序时进度',
      facts: QUARTERS,
    },
    {
      group: '三公经费',
      facts: [
        'threePublicExpensesBudget',
        'threePublicExpensesAmount',
        'threePublicExpensesControlRate',
        'receptionExpenseBudget',
        'receptionExpenseAmount',
        'officialVehicleBudget',
        'officialVehicleAmount',
        'overseasTravelBudget',
        'overseasTravelAmount',
      ],
    },
    {
      group: '人员',
      facts: [
        'fundedStaffControlRate',
        'nonStaffPersonnelControlRate',
        'fundedStaffCount',
        'authorizedStaffCount',
        'dispatchedStaffCount',
      ],
    },
  ];

/** As the glossary defines these rates. */
export const RATIOS: Readonly<Partial<Record<string, Ratio>>> = {
  executionRate: { over: ['executedAmount'], under: ['adjustedBudget'] },
  threePublicExpensesControlRate: {
    over: ['threePublicExpensesAmount'],
    under: ['threePublicExpensesBudget'],
  },
  fundedStaffControlRate: { over: ['fundedStaffCount'], under: ['authorizedStaffCount'] },
  nonStaffPersonnelControlRate: {
    over: ['dispatchedStaffCount'],
    under: ['fundedStaffCount', 'dispatchedStaffCount'],
  },
};
