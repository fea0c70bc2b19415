/** The figures of one invented report that are not of its books: projects, assets, staff, duties. */
import type { Accounts } from './accounts.ts';
import type { FigureRow, Press } from './print-style.ts';
import type { Work } from './work.ts';

export function workFigures(press: Press, accounts: Accounts, work: Work): readonly FigureRow[] {
  return [
    ...projects(press, accounts, work),
    ...assets(press, work),
    ...staff(press, work),
    ...duties(press, accounts, work),
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
    press.said('irregularSpendingFinding', '无'),
    press.said('specialFundEvaluationGrade', year % 2 === 0 ? '良' : '优'),
  ];
}
