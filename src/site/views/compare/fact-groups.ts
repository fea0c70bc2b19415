/** Which facts of the glossary can be compared, in the order of the list. */
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
