/** Figures of one invented department that fit together, thrown from a seed. Money in 万元, as printed. */
import { Decimal, sum } from '../../../src/model/decimal.ts';
import { dice } from '../../demo/random.ts';

export type Record = ReadonlyMap<string, string>;

/** @param grouped whether thousands are parted by commas */
export function inventRecord(seed: string, grouped: boolean): Record {
  const roll = dice(`press|${seed}`);
  const money = (low: number, high: number): Decimal =>
    new Decimal(roll.between(low * 100, high * 100)).div(100);
  const show = (amount: Decimal): string => {
    const [whole = '', part = ''] = amount.toFixed(2).split('.');
    return `${grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole}.${part}`;
  };
  const rate = (part: Decimal, all: Decimal): string => part.div(all).times(100).toFixed(2);
  const count = (low: number, high: number): string => String(roll.between(low, high));

  const personnel = money(300, 900);
  const retired = money(10, 60);
  const operating = money(30, 120);
  const basic = sum([personnel, retired, operating]);
  const project = money(2000, 40000);
  const initial = basic.plus(project);
  const increase = money(100, 900);

  const moreStaff = money(5, 60);
  const adjustedPersonnel = sum([personnel, retired, moreStaff]);
  const adjustedBasic = adjustedPersonnel.plus(operating);
  const adjustedProject = project.plus(money(200, 3000));
  const adjusted = adjustedBasic.plus(adjustedProject);

  const wages = adjustedPersonnel.times('0.9').toDecimalPlaces(2);
  const subsidies = money(8, 20);
  const personnelSpent = wages.plus(subsidies);
  const operatingSpent = operating.minus(money(2, 18));
  const basicSpent = personnelSpent.plus(operatingSpent);
  const projectSpent = adjustedProject.minus(money(20, 900));
  const spent = basicSpent.plus(projectSpent);

  const vehicles = money(3, 20);
  const vehiclesSpent = vehicles.minus(money(0, 2));
  const reception = money(2, 9);
  const receptionSpent = reception.minus(money(0, 1));
  const procurement = money(100, 900);
  const bought = procurement.minus(money(1, 80));
  const initialProcurement = procurement.minus(money(10, 60));
  const threePublic = vehicles.plus(reception);
  const threePublicSpent = vehiclesSpent.plus(receptionSpent);

  const fixed = money(200, 3000);
  const intangible = money(10, 200);
  const assets = sum([fixed, intangible, money(50, 500)]);
  const used = fixed.minus(money(1, 20));
  const authorized = roll.between(20, 60);
  const staff = authorized - roll.between(1, 6);
  const tasks = roll.between(12, 40);
  const first = money(8, 24);
  const second = money(38, 49);
  const third = money(60, 74);

  const amounts: readonly [string, Decimal][] = [
    ['initialBudget', initial],
    ['initialBasicBudget', basic],
    ['initialProjectBudget', project],
    ['initialPersonnelBudget', personnel.plus(retired)],
    ['personnelExpenseBudget', personnel],
    ['retiredStaffBudget', retired],
    ['initialOperatingBudget', operating],
    ['budgetIncreaseAmount', increase],
    ['adjustedBudget', adjusted],
    ['adjustedBasicBudget', adjustedBasic],
    ['adjustedProjectBudget', adjustedProject],
    ['adjustedPersonnelBudget', adjustedPersonnel],
    ['adjustedOperatingBudget', operating],
    ['executedAmount', spent],
    ['executedBasicAmount', basicSpent],
    ['executedProjectAmount', projectSpent],
    ['personnelAmount', personnelSpent],
    ['operatingAmount', operatingSpent],
    ['wagesAmount', wages],
    ['individualSubsidyAmount', subsidies],
    ['adjustmentAmount', adjusted.minus(initial)],
    ['previousExecutedAmount', spent.minus(increase)],
    ['officialVehicleBudget', vehicles],
    ['officialVehicleAmount', vehiclesSpent],
    ['receptionExpenseBudget', reception],
    ['receptionExpenseAmount', receptionSpent],
    ['threePublicExpensesBudget', threePublic],
    ['threePublicExpensesAmount', threePublicSpent],
    ['previousThreePublicExpensesAmount', threePublicSpent.plus(money(0, 3))],
    ['procurementInitialBudget', initialProcurement],
    ['procurementExecutionBudget', procurement],
    ['procurementAmount', bought],
    ['procurementAndThreePublicExpensesBudget', initialProcurement.plus(threePublic)],
    ['finalAccountsAdjustedBudget', adjusted],
    ['finalAccountsAmount', spent],
    ['openingCarryoverAmount', money(0, 90)],
    ['closingCarryoverAmount', money(0, 90)],
    ['agencyOperatingAmount', operatingSpent],
    ['projectQuotaBudget', adjustedProject],
    ['projectQuotaAmount', projectSpent],
    ['assetsAmount', assets],
    ['fixedAssetsAmount', fixed],
    ['fixedAssetsInUseAmount', used],
    ['intangibleAssetsAmount', intangible],
  ];
  const rates: readonly [string, string][] = [
    ['budgetIncreaseRate', rate(increase, initial.minus(increase))],
    ['executionRate', rate(spent, adjusted)],
    ['basicExecutionRate', rate(basicSpent, adjustedBasic)],
    ['projectExecutionRate', rate(projectSpent, adjustedProject)],
    ['personnelExecutionRate', rate(personnelSpent, adjustedPersonnel)],
    ['operatingControlRate', rate(operatingSpent, operating)],
    ['threePublicExpensesControlRate', rate(threePublicSpent, threePublic)],
    ['procurementExecutionRate', rate(bought, procurement)],
    ['projectQuotaExecutionRate', rate(projectSpent, adjustedProject)],
    ['budgetAdjustmentRate', rate(adjusted.minus(initial), initial)],
    ['firstQuarterProgressRate', first.toFixed(2)],
    ['secondQuarterProgressRate', second.toFixed(2)],
    ['thirdQuarterProgressRate', third.toFixed(2)],
    ['fourthQuarterProgressRate', rate(spent, adjusted)],
    ['firstQuarterPaceRate', rate(first, new Decimal(25))],
    ['secondQuarterPaceRate', rate(second, new Decimal(50))],
    ['thirdQuarterPaceRate', rate(third, new Decimal(75))],
    ['fourthQuarterPaceRate', rate(spent, adjusted)],
    ['assetUtilizationRate', rate(used, fixed)],
    ['fundedStaffControlRate', rate(new Decimal(staff), new Decimal(authorized))],
    ['fiscalFundRate', '100.00'],
    ['publicSatisfactionRate', money(90, 99).toFixed(1)],
    ['petitionReplyRate', '100'],
  ];
  const counts: readonly [string, string][] = [
    ['authorizedStaffCount', String(authorized)],
    ['fundedStaffCount', String(staff)],
    ['retiredStaffCount', count(3, 30)],
    ['otherStaffCount', count(1, 9)],
    ['dispatchedStaffCount', count(2, 40)],
    ['projectCount', count(8, 45)],
    ['fixedAssetsCount', count(200, 2000)],
    ['intangibleAssetsCount', count(2, 30)],
    ['keyTaskCount', String(tasks)],
    ['finishedKeyTaskCount', String(tasks)],
    ['petitionCount', count(10, 300)],
    ['officialVehicleCount', count(1, 6)],
    ['receptionBatchCount', count(3, 40)],
    ['receptionGuestCount', count(50, 400)],
    ['plannedProjectCount', count(46, 60)],
    ['finishedProjectCount', count(40, 45)],
  ];
  return new Map([
    ...amounts.map(([fact, amount]) => [fact, show(amount)] as const),
    ...rates,
    ...counts,
  ]);
}
