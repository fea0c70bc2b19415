/** What follows from the amounts of a record, and what is counted rather than paid. */
import { Decimal } from '../../../src/engine/model/decimal.ts';
import type { Dice } from '../../demo/random.ts';

/** By fact, in 万元. */
export type Amounts = Readonly<Record<string, Decimal>>;

export function money(roll: Dice, low: number, high: number): Decimal {
  return new Decimal(roll.between(low * 100, high * 100)).div(100);
}

function rate(part: Decimal, all: Decimal): string {
  return part.div(all).times(100).toFixed(2);
}

const RATES: Readonly<Record<string, readonly [string, string]>> = {
  executionRate: ['executedAmount', 'adjustedBudget'],
  basicExecutionRate: ['executedBasicAmount', 'adjustedBasicBudget'],
  projectExecutionRate: ['executedProjectAmount', 'adjustedProjectBudget'],
  personnelExecutionRate: ['personnelAmount', 'adjustedPersonnelBudget'],
  operatingControlRate: ['operatingAmount', 'adjustedOperatingBudget'],
  threePublicExpensesControlRate: ['threePublicExpensesAmount', 'threePublicExpensesBudget'],
  procurementExecutionRate: ['procurementAmount', 'procurementExecutionBudget'],
  budgetAdjustmentRate: ['adjustmentAmount', 'initialBudget'],
  assetUtilizationRate: ['fixedAssetsInUseAmount', 'fixedAssetsAmount'],
};

export function ratesOf(amounts: Amounts): readonly (readonly [string, string])[] {
  const of = (fact: string): Decimal => amounts[fact] ?? new Decimal(0);
  const increase = of('budgetIncreaseAmount');
  return [
    ...Object.entries(RATES).map(([fact, [part, all]]) => [fact, rate(of(part), of(all))] as const),
    ['budgetIncreaseRate', rate(increase, of('initialBudget').minus(increase))],
    ['fiscalFundRate', '100.00'],
  ];
}

export function inventProgress(
  roll: Dice,
  amounts: Amounts,
): readonly (readonly [string, string])[] {
  const year = rate(
    amounts['executedAmount'] ?? new Decimal(0),
    amounts['adjustedBudget'] ?? new Decimal(1),
  );
  const quarters = [
    ['first', money(roll, 8, 24), 25],
    ['second', money(roll, 38, 49), 50],
    ['third', money(roll, 60, 74), 75],
    ['fourth', new Decimal(year), 100],
  ] as const;
  return [
    ...quarters.flatMap(([quarter, progress, pace]) => [
      [`${quarter}QuarterProgressRate`, progress.toFixed(2)] as const,
      [`${quarter}QuarterPaceRate`, rate(progress, new Decimal(pace))] as const,
    ]),
    ['publicSatisfactionRate', money(roll, 90, 99).toFixed(1)],
    ['petitionReplyRate', '100'],
  ];
}

export function inventCounts(roll: Dice): readonly (readonly [string, string])[] {
  const authorized = roll.between(20, 60);
  const staff = authorized - roll.between(1, 6);
  const tasks = String(roll.between(12, 40));
  const ranges: Readonly<Record<string, readonly [number, number]>> = {
    retiredStaffCount: [3, 30],
    otherStaffCount: [1, 9],
    dispatchedStaffCount: [2, 40],
    projectCount: [8, 45],
    fixedAssetsCount: [200, 2000],
    intangibleAssetsCount: [2, 30],
    petitionCount: [10, 300],
    officialVehicleCount: [1, 6],
    receptionBatchCount: [3, 40],
    receptionGuestCount: [50, 400],
    plannedProjectCount: [46, 60],
    finishedProjectCount: [40, 45],
  };
  return [
    ...Object.entries(ranges).map(
      ([fact, [low, high]]) => [fact, String(roll.between(low, high))] as const,
    ),
    ['authorizedStaffCount', String(authorized)],
    ['fundedStaffCount', String(staff)],
    ['fundedStaffControlRate', rate(new Decimal(staff), new Decimal(authorized))],
    ['keyTaskCount', tasks],
    ['finishedKeyTaskCount', tasks],
  ];
}
