/** 与同类部门相比: the sentences that hold a value against the median of its peers. */
import { Exact } from '../../exact.ts';
import { peersOf } from '../statistics/peers.ts';
import { hundred, rateOf, selfRate, type Value } from '../statistics/rates.ts';
import type { Subject, World, WorldPlace } from '../world.ts';
import { withoutBrackets } from './read.ts';
import type { Expected, Tally } from './tally.ts';

export interface Measure {
  readonly name: string;
  readonly chart: string;
  readonly isOfRubric: boolean;
  readonly of: (subject: Subject) => Value;
}

export function measuresOf(world: World): Measure[] {
  return [
    { name: '自评得分率', chart: 'chart-score', isOfRubric: true, of: selfRate },
    {
      name: '预算执行率',
      chart: 'chart-execution',
      isOfRubric: false,
      of: (subject) => rateOf('executionRate', subject, world),
    },
    {
      name: '三公经费控制率',
      chart: 'chart-three-public-rate',
      isOfRubric: false,
      of: (subject) => rateOf('threePublicExpensesControlRate', subject, world),
    },
  ];
}

export function compareSentence(
  text: string | undefined,
  measure: Measure,
  subject: Subject,
  place: WorldPlace,
  where: string,
  world: World,
  tally: Tally,
): void {
  const own = measure.of(subject).number?.multiply(hundred);
  const year = Exact.of(subject.year);
  const plain = withoutBrackets(text ?? '');
  const readings = measure.of(subject).readings ?? [];
  if (!own) return tally.numbers('peers', where, plain, [year, ...readings]);
  compareRemark(text ?? '', measure, subject, where, tally);
  const peers = peersOf(subject, place.subjects, measure.of, world, measure.isOfRubric);
  if (!peers) return tally.numbers('peers', where, plain, [year, own]);
  const median = peers.spread.median.multiply(hundred);
  // What is printed has to subtract to what is said.
  const apart = own.round(2).subtract(median.round(2));
  const count: Expected[] =
    peers.by === '全区' && peers.members === 1 ? [] : [Exact.of(peers.members)];
  const side = apart.isNegative() ? '低' : '高';
  const rest: Expected[] = apart.isZero() ? ['相同'] : [apart.abs(), side];
  tally.numbers('peers', where, plain, [year, own, ...count, median, ...rest]);
}

/** （自评 86.56 分，适用分值 97 分） where something does not apply. */
function compareRemark(
  text: string,
  measure: Measure,
  subject: Subject,
  where: string,
  tally: Tally,
): void {
  const { selfTotal, applicable, rubric } = subject.evaluation;
  if (measure.name !== '自评得分率' || !selfTotal || applicable.equals(rubric.fullMarks)) return;
  tally.numbers('peers', `${where} remark`, /（自评[^）]*）/.exec(text)?.[0], [
    selfTotal,
    applicable,
  ]);
}
