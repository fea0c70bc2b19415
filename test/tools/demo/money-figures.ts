/** The figures of one invented report that come from its books, as its department prints them. */
import { basic, whole, type Accounts, type Parts } from './accounts.ts';
import type { FigureRow, Press } from './print-style.ts';
import { allThree, type TravelKinds } from './three-public.ts';

export function moneyFigures(press: Press, accounts: Accounts): readonly FigureRow[] {
  return [
    ...budget(press, accounts),
    ...execution(press, accounts),
    ...pace(press, accounts),
    ...travel(press, accounts),
    ...procurement(press, accounts),
    ...finalAccounts(press, accounts),
  ];
}

const NEW = '本年新设，没有上年数';

function budget(press: Press, { initial, past, department }: Accounts): readonly FigureRow[] {
  const all = whole(initial);
  const growth = ['budgetIncreaseAmount', 'budgetIncreaseRate'] as const;
  return [
    press.money('initialBudget', all),
    press.money('initialBasicBudget', basic(initial)),
    press.money('initialProjectBudget', initial.project),
    press.money('initialPersonnelBudget', initial.personnel),
    press.money('initialOperatingBudget', initial.operating),
    press.rate('fiscalFundRate', 1, 1),
    ...(past
      ? [
          press.money(growth[0], all - past.initial),
          press.rate(growth[1], all - past.initial, past.initial),
        ]
      : growth.map((id) => press.notApplicable(id, NEW))),
    press.said('departmentName', department.name),
  ];
}

function execution(press: Press, accounts: Accounts): readonly FigureRow[] {
  const { initial, adjusted, executed, wages, past } = accounts;
  const parts = (kind: 'adjusted' | 'executed', books: Parts): readonly FigureRow[] => {
    const ids = EXECUTION[kind];
    return [
      press.money(ids[0], whole(books)),
      press.money(ids[1], basic(books)),
      press.money(ids[2], books.project),
      press.money(ids[3], books.personnel),
      press.money(ids[4], books.operating),
    ];
  };
  return [
    ...parts('adjusted', adjusted),
    ...parts('executed', executed),
    press.money('wagesAmount', wages),
    press.money('individualSubsidyAmount', executed.personnel - wages),
    press.rate('executionRate', whole(executed), whole(adjusted)),
    press.rate('basicExecutionRate', basic(executed), basic(adjusted)),
    press.rate('projectExecutionRate', executed.project, adjusted.project),
    press.rate('personnelExecutionRate', executed.personnel, adjusted.personnel),
    press.rate('operatingControlRate', executed.operating, adjusted.operating),
    press.rate('budgetAdjustmentRate', whole(adjusted) - whole(initial), whole(initial)),
    past
      ? press.money('previousExecutedAmount', past.executed)
      : press.notApplicable('previousExecutedAmount', NEW),
  ];
}

const EXECUTION = {
  adjusted: [
    'adjustedBudget',
    'adjustedBasicBudget',
    'adjustedProjectBudget',
    'adjustedPersonnelBudget',
    'adjustedOperatingBudget',
  ],
  executed: [
    'executedAmount',
    'executedBasicAmount',
    'executedProjectAmount',
    'personnelAmount',
    'operatingAmount',
  ],
} as const;

const QUARTERS = ['first', 'second', 'third', 'fourth'] as const;

/** Some print the share of the year spent so far, some that share against the schedule. */
function pace(press: Press, { adjusted, spent, department }: Accounts): readonly FigureRow[] {
  return QUARTERS.map((quarter, index) => {
    const sum = spent[index] ?? 0n;
    const year = whole(adjusted);
    return department.cumulative
      ? press.rate(`${quarter}QuarterProgressRate`, sum, year)
      : press.rate(`${quarter}QuarterPaceRate`, sum * 4n, year * BigInt(index + 1));
  });
}

function travel(press: Press, { threePublic, past }: Accounts): readonly FigureRow[] {
  const { budget: planned, spent } = threePublic;
  const kinds = (ending: 'Budget' | 'Amount', money: TravelKinds): readonly FigureRow[] => [
    press.petty(`overseasTravel${ending}`, money.overseas),
    press.petty(`officialVehicle${ending}`, money.vehicle),
    press.petty(`receptionExpense${ending}`, money.reception),
    press.petty(`threePublicExpenses${ending}`, allThree(money)),
  ];
  const before = 'previousThreePublicExpensesAmount';
  return [
    ...kinds('Budget', planned),
    ...kinds('Amount', spent),
    press.rate('threePublicExpensesControlRate', allThree(spent), allThree(planned)),
    past ? press.petty(before, allThree(past.threePublic)) : press.notApplicable(before, NEW),
  ];
}

function procurement(press: Press, accounts: Accounts): readonly FigureRow[] {
  const { procurement: bought, threePublic } = accounts;
  const together = bought.initial + allThree(threePublic.budget);
  return [
    press.money('procurementInitialBudget', bought.initial),
    press.money('procurementExecutionBudget', bought.budget),
    press.money('procurementAmount', bought.spent),
    press.rate('procurementExecutionRate', bought.spent, bought.budget),
    press.money('procurementAndThreePublicExpensesBudget', together),
  ];
}

function finalAccounts(press: Press, accounts: Accounts): readonly FigureRow[] {
  const { adjusted, executed, past, closing } = accounts;
  return [
    press.money('finalAccountsAdjustedBudget', whole(adjusted)),
    press.money('finalAccountsAmount', whole(executed)),
    past
      ? press.money('openingCarryoverAmount', past.closing)
      : press.notApplicable('openingCarryoverAmount', NEW),
    press.money('closingCarryoverAmount', closing),
    press.money('agencyOperatingAmount', executed.operating),
  ];
}
