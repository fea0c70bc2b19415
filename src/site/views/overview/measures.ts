/** 比较用的量: what departments are compared by, each computed from published figures only. */
import type { Decimal } from '../../../engine/model/decimal.ts';
import { namedDispute } from './dispute.ts';
import { percent, percentagePointsText, percentCell, points, pointsCell } from '../format.ts';
import { absentWord, briefWord, type Overview } from './overview.ts';
import { rateOf, type Rate } from './rate.ts';

export interface Measure {
  readonly id: string;
  readonly name: string;
  /** Comparable only between departments scored by the same version of the rubric. */
  readonly byRubric: boolean;
  /** As a ratio; undefined when there is no such number, and then `absent` says why. */
  readonly of: (report: Overview) => Decimal | undefined;
  readonly absent: (report: Overview) => string;
  /** The same in a word, for the picture of a chart. */
  readonly brief: (report: Overview) => string;
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

/** What is printed and what fits, where checks contradict the value; else ''. */
export function doubtOf(measure: Measure, report: Overview): string {
  if (measure.of(report)) return '';
  const whole = measure.absent(report);
  return whole === measure.brief(report) ? '' : whole;
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
  of: ({ selfTotal, applicableMarks }) =>
    applicableMarks.isZero() ? undefined : selfTotal?.div(applicableMarks),
  absent: () => '自评不完整',
  brief: () => '自评不完整',
  remark: ({ selfTotal, applicableMarks, rubric }) =>
    selfTotal && !applicableMarks.eq(rubric.fullMarks)
      ? `（自评 ${pointsCell(selfTotal)} 分，适用分值 ${points(applicableMarks)}）`
      : '',
  ...RATE,
};

/** A printed or computed rate of a report; see rate.ts. */
function published(fact: string): Pick<Measure, 'of' | 'absent' | 'brief' | 'remark'> {
  // What stands in for a rate is named where it is in doubt.
  const why = (report: Overview, id: string): string => {
    const dispute = id === fact ? undefined : report.disputes.get(id);
    return dispute ? namedDispute(dispute) : absentWord(report, id);
  };
  const read = (report: Overview, word = why): Rate =>
    rateOf(fact, (id) => report.amounts.get(id) ?? word(report, id));
  return {
    of: (report) => read(report).value,
    absent: (report) => {
      const rate = read(report);
      return rate.value === undefined ? rate.word : '';
    },
    brief: (report) => {
      const rate = read(report, briefWord);
      return rate.value === undefined ? rate.word : '';
    },
    remark: (report) => {
      const rate = read(report);
      return rate.value !== undefined && rate.ratio ? '（按公布的金额算出）' : '';
    },
  };
}

export const EXECUTION_RATE: Measure = {
  id: 'execution-rate',
  name: '预算执行率',
  byRubric: false,
  ...published('executionRate'),
  ...RATE,
};

export const THREE_PUBLIC_RATE: Measure = {
  id: 'three-public-rate',
  name: '三公经费控制率',
  byRubric: false,
  ...published('threePublicExpensesControlRate'),
  ...RATE,
};

export const MEASURES: readonly Measure[] = [SELF_RATE, EXECUTION_RATE, THREE_PUBLIC_RATE];
