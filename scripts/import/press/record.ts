/** Figures of one invented department that fit together, thrown from a seed. Money in 万元, as printed. */
import { Decimal, sum } from '../../../src/engine/model/decimal.ts';
import { dice, type Dice } from '../../demo/random.ts';
import { inventCounts, inventProgress, money, ratesOf, type Amounts } from './record-rates.ts';

export type Figures = ReadonlyMap<string, string>;

/** @param grouped whether thousands are parted by commas */
export function inventRecord(seed: string, grouped: boolean): Figures {
  const roll = dice(`press|${seed}`);
  const budget = inventBudget(roll);
  const spent = inventSpending(roll, budget);
  const small = inventSmallSums(roll);
  const assets = inventAssets(roll);
  const amounts: Amounts = { ...budget, ...spent, ...small, ...assets, ...repeated(budget, spent) };
  return new Map([
    ...Object.entries(amounts).map(([fact, amount]) => [fact, show(amount, grouped)] as const),
    ...ratesOf(amounts),
    ...inventProgress(roll, amounts),
    ...inventCounts(roll),
  ]);
}

function show(amount: Decimal, grouped: boolean): string {
  const [whole = '', part = ''] = amount.toFixed(2).split('.');
  return `${grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole}.${part}`;
}

function inventBudget(roll: Dice) {
  const personnelExpenseBudget = money(roll, 300, 900);
  const retiredStaffBudget = money(roll, 10, 60);
  const initialOperatingBudget = money(roll, 30, 120);
  const initialProjectBudget = money(roll, 2000, 40000);
  const initialPersonnelBudget = personnelExpenseBudget.plus(retiredStaffBudget);
  const initialBasicBudget = initialPersonnelBudget.plus(initialOperatingBudget);
  const adjustedPersonnelBudget = initialPersonnelBudget.plus(money(roll, 5, 60));
  const adjustedBasicBudget = adjustedPersonnelBudget.plus(initialOperatingBudget);
  const adjustedProjectBudget = initialProjectBudget.plus(money(roll, 200, 3000));
  const initialBudget = initialBasicBudget.plus(initialProjectBudget);
  const adjustedBudget = adjustedBasicBudget.plus(adjustedProjectBudget);
  return {
    initialBudget,
    initialBasicBudget,
    initialProjectBudget,
    initialPersonnelBudget,
    personnelExpenseBudget,
    retiredStaffBudget,
    initialOperatingBudget,
    budgetIncreaseAmount: money(roll, 100, 900),
    adjustedBudget,
    adjustedBasicBudget,
    adjustedProjectBudget,
    adjustedPersonnelBudget,
    adjustedOperatingBudget: initialOperatingBudget,
    adjustmentAmount: adjustedBudget.minus(initialBudget),
  };
}

type Budget = ReturnType<typeof inventBudget>;

function inventSpending(roll: Dice, budget: Budget) {
  const wagesAmount = budget.adjustedPersonnelBudget.times('0.9').toDecimalPlaces(2);
  const individualSubsidyAmount = money(roll, 8, 20);
  const personnelAmount = wagesAmount.plus(individualSubsidyAmount);
  const operatingAmount = budget.initialOperatingBudget.minus(money(roll, 2, 18));
  const executedBasicAmount = personnelAmount.plus(operatingAmount);
  const executedProjectAmount = budget.adjustedProjectBudget.minus(money(roll, 20, 900));
  const executedAmount = executedBasicAmount.plus(executedProjectAmount);
  return {
    executedAmount,
    executedBasicAmount,
    executedProjectAmount,
    personnelAmount,
    operatingAmount,
    wagesAmount,
    individualSubsidyAmount,
    previousExecutedAmount: executedAmount.minus(money(roll, 100, 900)),
    openingCarryoverAmount: money(roll, 1, 90),
    closingCarryoverAmount: money(roll, 1, 90),
  };
}

/** 三公经费 and purchases. */
function inventSmallSums(roll: Dice) {
  const officialVehicleBudget = money(roll, 3, 20);
  const officialVehicleAmount = officialVehicleBudget.minus(money(roll, 0, 2));
  const receptionExpenseBudget = money(roll, 2, 9);
  const receptionExpenseAmount = receptionExpenseBudget.minus(money(roll, 0, 1));
  const threePublicExpensesBudget = officialVehicleBudget.plus(receptionExpenseBudget);
  const threePublicExpensesAmount = officialVehicleAmount.plus(receptionExpenseAmount);
  const procurementExecutionBudget = money(roll, 100, 900);
  const procurementInitialBudget = procurementExecutionBudget.minus(money(roll, 10, 60));
  return {
    officialVehicleBudget,
    officialVehicleAmount,
    receptionExpenseBudget,
    receptionExpenseAmount,
    threePublicExpensesBudget,
    threePublicExpensesAmount,
    previousThreePublicExpensesAmount: threePublicExpensesAmount.plus(money(roll, 1, 3)),
    procurementInitialBudget,
    procurementExecutionBudget,
    procurementAmount: procurementExecutionBudget.minus(money(roll, 1, 80)),
    procurementAndThreePublicExpensesBudget:
      procurementInitialBudget.plus(threePublicExpensesBudget),
  };
}

function inventAssets(roll: Dice) {
  const fixedAssetsAmount = money(roll, 200, 3000);
  const intangibleAssetsAmount = money(roll, 10, 200);
  return {
    fixedAssetsAmount,
    intangibleAssetsAmount,
    fixedAssetsInUseAmount: fixedAssetsAmount.minus(money(roll, 1, 20)),
    assetsAmount: sum([fixedAssetsAmount, intangibleAssetsAmount, money(roll, 50, 500)]),
  };
}

/** The same amounts under the names that other sections give them. */
function repeated(budget: Budget, spent: ReturnType<typeof inventSpending>) {
  return {
    finalAccountsAdjustedBudget: budget.adjustedBudget,
    finalAccountsAmount: spent.executedAmount,
    agencyOperatingAmount: spent.operatingAmount,
  };
}
