/** Every figure of one invented report, as its department prints it. */
import { basic, whole, type Accounts, type Parts } from './accounts.ts';
import type { FigureRow, Press } from './press.ts';
import { allThree, type TravelKinds } from './three-public.ts';
import type { Work } from './work.ts';

export function printFigures(press: Press, accounts: Accounts, work: Work): readonly FigureRow[] {
  return [
    ...budget(press, accounts),
    ...execution(press, accounts),
    ...pace(press, accounts),
    ...travel(press, accounts),
    ...procurement(press, accounts),
    ...finalAccounts(press, accounts),
    ...projects(press, accounts, work),
    ...assets(press, work),
    ...staff(press, work),
    ...duties(press, accounts, work),
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

function projects(press: Press, accounts: Accounts, work: Work): readonly FigureRow[] {
  const { adjusted, executed } = accounts;
  const { all, planned, finished, satisfied } = work.projects;
  return [
    press.count('projectCount', all),
    press.yuan('projectQuotaBudget', adjusted.project),
    press.yuan('projectQuotaAmount', executed.project),
    press.rate('projectQuotaExecutionRate', executed.project, adjusted.project),
    press.count('plannedProjectCount', planned),
    press.count('finishedProjectCount', finished),
    press.count('executedProjectCount', all),
    press.count('satisfiedProjectCount', satisfied),
    press.rate('publicSatisfactionRate', satisfied, all),
  ];
}

function assets(press: Press, { assets: owned }: Work): readonly FigureRow[] {
  return [
    press.money('assetsAmount', owned.all),
    press.count('fixedAssetsCount', owned.pieces),
    press.money('fixedAssetsAmount', owned.fixed),
    press.money('fixedAssetsInUseAmount', owned.inUse),
    press.rate('assetUtilizationRate', owned.inUse, owned.fixed),
  ];
}

function staff(press: Press, { staff: people }: Work): readonly FigureRow[] {
  const { authorized, funded, retired, dispatched } = people;
  return [
    press.count('authorizedStaffCount', authorized),
    press.count('fundedStaffCount', funded),
    press.count('retiredStaffCount', retired),
    press.count('dispatchedStaffCount', dispatched),
    press.rate('fundedStaffControlRate', funded, authorized),
    press.rate('nonStaffPersonnelControlRate', dispatched, funded + dispatched),
  ];
}

function duties(press: Press, { department, year }: Accounts, work: Work): readonly FigureRow[] {
  const { tasks, petitions, targets, guests } = work;
  const [social, economic, ecological] = targets;
  return [
    press.said('reportYear', String(year)),
    press.count('receptionBatchCount', guests.batches),
    press.count('receptionGuestCount', guests.persons),
    press.count('keyTaskCount', tasks.all),
    press.count('finishedKeyTaskCount', tasks.all - tasks.unfinished),
    press.count('unfinishedKeyTaskCount', tasks.unfinished),
    press.count('petitionCount', petitions.all),
    press.rate('petitionReplyRate', petitions.replied, petitions.all),
    press.rate('petitionTimelyReplyRate', petitions.inTime, petitions.all),
    press.rate('socialBenefitAttainmentRate', social, 1000),
    department.noEconomy
      ? press.notApplicable('economicBenefitAttainmentRate', '本部门没有设经济效益目标')
      : press.rate('economicBenefitAttainmentRate', economic, 1000),
    press.rate('ecologicalBenefitAttainmentRate', ecological, 1000),
    press.said('budgetDisclosureState', published(work.published[0])),
    press.said('finalAccountsDisclosureState', published(work.published[1])),
    press.said('secrecyExemption', '否'),
    press.said('irregularSpendingFinding', '无'),
    press.said('specialFundEvaluationGrade', year % 2 === 0 ? '良' : '优'),
  ];
}

function published(asAsked: boolean): string {
  return asAsked ? '按规定公开' : '公开但有不符';
}
