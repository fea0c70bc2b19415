/** Every measure of the page of comparisons, of one report. */
import { Exact } from '../../exact.ts';
import type { Subject, World } from '../world.ts';
import { paceOf, paceReadOtherwise } from './pace.ts';
import { hundred, rateOf, selfRate, tenThousand, type Value } from './rates.ts';

export interface Scaled {
  readonly value: Value;
  readonly scale: Exact;
}

const perWan = Exact.one.divide(tenThousand);
const facts: Readonly<Record<string, Exact>> = {
  executionRate: hundred,
  initialBudget: perWan,
  adjustedBudget: perWan,
  executedAmount: perWan,
  procurementAmount: perWan,
  firstQuarterPaceRate: hundred,
  secondQuarterPaceRate: hundred,
  thirdQuarterPaceRate: hundred,
  fourthQuarterPaceRate: hundred,
  threePublicExpensesBudget: perWan,
  threePublicExpensesAmount: perWan,
  threePublicExpensesControlRate: hundred,
  receptionExpenseBudget: perWan,
  receptionExpenseAmount: perWan,
  officialVehicleBudget: perWan,
  officialVehicleAmount: perWan,
  overseasTravelBudget: perWan,
  overseasTravelAmount: perWan,
  fundedStaffControlRate: hundred,
  nonStaffPersonnelControlRate: hundred,
  fundedStaffCount: Exact.one,
  authorizedStaffCount: Exact.one,
  dispatchedStaffCount: Exact.one,
};
const quarters = Object.keys(facts).filter((id) => id.endsWith('PaceRate'));

export function comparedMeasures(subject: Subject, world: World): Map<string, Scaled> {
  const { evaluation } = subject;
  const measures = new Map<string, Scaled>();
  const pace = paceOf(subject, world);
  const otherwise = paceReadOtherwise(subject, world);
  for (const [id, scale] of Object.entries(facts)) {
    const printed = rateOf(id, subject, world);
    const quarter = quarters.indexOf(id);
    const rate = pace?.[quarter]?.rate;
    const other = otherwise?.[quarter]?.rate;
    const isDisputed = rate instanceof Exact && other instanceof Exact && !rate.equals(other);
    // A quarter that is not printed as such follows from its cumulative progress.
    const isRead = printed.status === 'missing' && rate instanceof Exact;
    const read = isDisputed ? nothing('disputed') : rate instanceof Exact ? known(rate) : printed;
    measures.set(id, { value: isRead ? read : printed, scale });
  }
  const points = (id: string, number: Exact | undefined): Map<string, Scaled> =>
    measures.set(id, { value: number ? known(number) : nothing('incomplete'), scale: Exact.one });
  points('selfScoreTotal', evaluation.selfTotal);
  measures.set('selfScoreRate', { value: selfRate(subject), scale: hundred });
  points('recomputedMinimum', evaluation.low);
  points('recomputedMaximum', evaluation.high);
  points('settledMarks', evaluation.settled);
  for (const section of evaluation.rubric.sections) {
    const own = evaluation.results.filter((each) => each.indicator.section === section.id);
    measures.set(`section.${section.id}`, { value: shareOf(own), scale: hundred });
  }
  for (const result of evaluation.results) {
    measures.set(`indicator.${result.indicator.id}`, { value: shareOf([result]), scale: hundred });
  }
  const told = world.doubtCounts.get(subject.path);
  points('findingCount', Exact.of(told?.heavy ?? subject.findings));
  points('doubtCount', Exact.of(told?.checks ?? subject.doubts.length));
  return measures;
}

function known(number: Exact): Value {
  return { number, status: 'printed', isComputed: true };
}

function nothing(status: Value['status']): Value {
  return { number: undefined, status, isComputed: false };
}

/** Self scores over the marks of the indicators that apply. */
function shareOf(results: Subject['evaluation']['results']): Value {
  const applying = results.filter((each) => each.verdict !== 'not-applicable');
  if (applying.length === 0) return nothing('not-applicable');
  const selves = applying.flatMap((each) => each.self ?? []);
  if (selves.length < applying.length)
    return nothing(selves.length === 0 ? 'missing' : 'incomplete');
  return known(Exact.sum(selves).divide(Exact.sum(applying.map((each) => each.indicator.marks))));
}
