/** 比较用的量: what departments are compared by, each computed from published figures only. */
import { sum, type Decimal } from '../model/decimal.ts';
import { percent, percentagePointsText, percentCell, points, pointsCell } from './format.ts';
import type { Overview } from './overview.ts';

export interface Measure {
  readonly id: string;
  readonly name: string;
  /** In 分, or as a ratio; undefined when unpublished or not computable. */
  readonly of: (report: Overview) => Decimal | undefined;
  readonly text: (value: Decimal) => string;
  /** What must be said beside a value that is not as published; '' for most. */
  readonly remark?: (report: Overview) => string;
  /** For columns under a head that names the unit. */
  readonly cell: (value: Decimal) => string;
  /** Of a difference, without its sign. */
  readonly apart: (difference: Decimal) => string;
  /** （分） or （%）. */
  readonly unit: string;
  /** From a value to the number that its axis shows: 0.99 is 99%. */
  readonly scale: number;
}

const SCORE = { text: points, cell: pointsCell, apart: points, unit: '（分）', scale: 1 };
const RATE = {
  text: percent,
  cell: percentCell,
  apart: percentagePointsText,
  unit: '（%）',
  scale: 100,
};

export const SELF_TOTAL: Measure = {
  id: 'self-total',
  name: '自评得分',
  // Out of as many points as the rubric has: a department to which three do not apply is not three behind.
  of: ({ selfTotal, applicableMarks, rubric }) =>
    selfTotal && !applicableMarks.isZero()
      ? selfTotal.times(rubric.fullMarks).div(applicableMarks)
      : undefined,
  remark: ({ selfTotal, applicableMarks, rubric }) =>
    selfTotal && !applicableMarks.eq(rubric.fullMarks)
      ? `（自评 ${points(selfTotal)}，有指标不适用，适用 ${points(applicableMarks)}，按 ${points(rubric.fullMarks)}折合）`
      : '',
  ...SCORE,
};

export const EXECUTION_RATE: Measure = {
  id: 'execution-rate',
  name: '预算执行率',
  // As published; computed from the two amounts where only these were published.
  of: ({ amounts }) =>
    amounts.get('executionRate') ??
    ratio(amounts.get('executedAmount'), amounts.get('adjustedBudget')),
  ...RATE,
};

export const THREE_PUBLIC_RATE: Measure = {
  id: 'three-public-rate',
  name: '三公经费控制率',
  of: ({ amounts }) =>
    amounts.get('threePublicExpensesControlRate') ??
    ratio(threePublic(amounts, 'Amount'), threePublic(amounts, 'Budget')),
  ...RATE,
};

export const MEASURES: readonly Measure[] = [SELF_TOTAL, EXECUTION_RATE, THREE_PUBLIC_RATE];

const THREE = ['receptionExpense', 'officialVehicle', 'overseasTravel'];

/** The printed total, or the sum where all three kinds are printed; two of three are no total. */
function threePublic(
  amounts: ReadonlyMap<string, Decimal>,
  side: 'Amount' | 'Budget',
): Decimal | undefined {
  const parts = THREE.flatMap((each) => amounts.get(`${each}${side}`) ?? []);
  const total = amounts.get(`threePublicExpenses${side}`);
  return total ?? (parts.length === THREE.length ? sum(parts) : undefined);
}

function ratio(top: Decimal | undefined, bottom: Decimal | undefined): Decimal | undefined {
  return top && bottom && !bottom.isZero() ? top.div(bottom) : undefined;
}
