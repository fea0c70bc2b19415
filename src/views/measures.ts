/** 比较用的量: what departments are compared by, each computed from published figures only. */
import { sum, type Decimal } from '../model/decimal.ts';
import { percent, percentagePointsText, percentCell, points } from './format.ts';
import { absentWord, type Overview } from './overview.ts';

export interface Measure {
  readonly id: string;
  readonly name: string;
  /** Comparable only between departments scored by the same version of the rubric. */
  readonly byRubric: boolean;
  /** As a ratio; undefined when there is no such number, and then `absent` says why. */
  readonly of: (report: Overview) => Decimal | undefined;
  readonly absent: (report: Overview) => string;
  /** What must be said beside a value that is not as printed; '' for most. */
  readonly remark: (report: Overview) => string;
  readonly text: (value: Decimal) => string;
  /** For columns under a head that names the unit. */
  readonly cell: (value: Decimal) => string;
  /** Of a difference, without its sign. */
  readonly apart: (difference: Decimal) => string;
  /** （%） */
  readonly unit: string;
  /** From a value to the number that its axis shows: 0.99 is 99%. */
  readonly scale: number;
}

const RATE = {
  text: (value: Decimal): string => percent(value),
  cell: percentCell,
  apart: percentagePointsText,
  unit: '（%）',
  scale: 100,
};

/** A rate, not points: a department to which three points do not apply is not three points behind. */
export const SELF_RATE: Measure = {
  id: 'self-rate',
  name: '自评得分率',
  byRubric: true,
  of: ({ selfTotal, applicableMarks }) => ratio(selfTotal, applicableMarks),
  absent: () => '自评不完整',
  remark: ({ selfTotal, applicableMarks, rubric }) =>
    selfTotal && !applicableMarks.eq(rubric.fullMarks)
      ? `（自评 ${points(selfTotal)}，适用分值 ${points(applicableMarks)}）`
      : '',
  ...RATE,
};

/** As printed; computed from two amounts where the rate itself was not printed, never where it was printed twice. */
function printedOrComputed(
  fact: string,
  parts: (amounts: Overview['amounts']) => readonly [Decimal | undefined, Decimal | undefined],
  facts: readonly string[],
): Pick<Measure, 'of' | 'absent' | 'remark'> {
  const isComputed = ({ amounts, absent }: Overview): boolean =>
    !amounts.has(fact) && (absent.get(fact) ?? MISSING) === MISSING;
  return {
    of: (report) => {
      const printed = report.amounts.get(fact);
      return printed ?? (isComputed(report) ? ratio(...parts(report.amounts)) : undefined);
    },
    absent: (report) => {
      if (!isComputed(report)) return absentWord(report, fact);
      const [top, bottom] = parts(report.amounts);
      if (top && bottom) return '无法计算';
      const words = facts.map((each) => report.absent.get(each) ?? MISSING);
      return words.find((word) => word !== MISSING) ?? MISSING;
    },
    remark: (report) => (isComputed(report) ? '（按公布的金额算出）' : ''),
  };
}

const MISSING = '未公布';

export const EXECUTION_RATE: Measure = {
  id: 'execution-rate',
  name: '预算执行率',
  byRubric: false,
  ...printedOrComputed(
    'executionRate',
    (amounts) => [amounts.get('executedAmount'), amounts.get('adjustedBudget')],
    ['executedAmount', 'adjustedBudget'],
  ),
  ...RATE,
};

export const THREE_PUBLIC_RATE: Measure = {
  id: 'three-public-rate',
  name: '三公经费控制率',
  byRubric: false,
  ...printedOrComputed(
    'threePublicExpensesControlRate',
    (amounts) => [threePublic(amounts, 'Amount'), threePublic(amounts, 'Budget')],
    ['threePublicExpensesAmount', 'threePublicExpensesBudget'],
  ),
  ...RATE,
};

export const MEASURES: readonly Measure[] = [SELF_RATE, EXECUTION_RATE, THREE_PUBLIC_RATE];

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
