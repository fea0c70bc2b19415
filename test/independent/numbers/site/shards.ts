/** The JSON files behind the page of comparisons: every measure of every report. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Exact } from '../../exact.ts';
import { hundred, printedValue, rateOf, selfRate, tenThousand, type Value } from '../statistics/rates.ts';
import type { Subject, World, WorldPlace } from '../world.ts';
import { paceOf } from './pace.ts';
import { agrees } from './tally.ts';
import type { Tally } from './tally.ts';

interface Reading {
  readonly text?: string;
  readonly value?: string;
  readonly status?: string;
}

interface Shard {
  readonly years: readonly { readonly year: string; readonly path: string; readonly values: Readonly<Record<string, Reading>> }[];
}

export function compareShards(distRoot: string, place: WorldPlace, world: World, tally: Tally): void {
  const folder = join(distRoot, 'compare', place.place.id);
  const seen = new Set<string>();
  for (const department of place.place.departments) {
    const file = join(folder, `${department.id}.json`);
    if (!existsSync(file)) continue;
    const shard = JSON.parse(readFileSync(file, 'utf8')) as Shard;
    for (const { path, values } of shard.years) {
      const subject = place.subjects.find((each) => `/${each.path}` === path);
      if (!subject) {
        tally.missing('compare', `${file} ${path}`, 'no such report');
        continue;
      }
      seen.add(subject.path);
      compareYear(values, subject, world, tally);
    }
  }
  const lost = place.subjects.filter((each) => !seen.has(each.path)).map((each) => each.path);
  tally.same('compare', `${place.place.id} reports without a shard`, lost.join(), '');
}

function compareYear(values: Readonly<Record<string, Reading>>, subject: Subject, world: World, tally: Tally): void {
  const own = measuresOf(subject, world);
  for (const [id, reading] of Object.entries(values)) {
    const where = `compare ${subject.path} ${id}`;
    const measure = own.get(id);
    if (!measure) {
      tally.missing('compare', where, 'a measure that is not recomputed');
      continue;
    }
    const { value, scale } = measure;
    const number = value.number?.multiply(scale);
    if (!number) {
      tally.same('compare', where, reading.text ?? reading.status, statuses[value.status]);
      continue;
    }
    tally.numbers('compare', where, reading.text, [number]);
    if (reading.value !== undefined) {
      const isExact = agrees(reading.value, number) || Exact.of(reading.value).equals(number);
      tally.same('compare', `${where} exact`, isExact ? 'same' : reading.value, 'same');
    }
  }
  const lost = [...own.keys()].filter((id) => !(id in values));
  tally.same('compare', `compare ${subject.path} measures not there`, lost.join(), '');
}

const statuses: Readonly<Record<Value['status'], string>> = {
  printed: '',
  missing: '未公布',
  'not-applicable': '不适用',
  'not-computable': '无法计算',
  conflicting: '冲突',
  incomplete: '不完整',
};

interface Scaled {
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

function measuresOf(subject: Subject, world: World): Map<string, Scaled> {
  const { evaluation } = subject;
  const measures = new Map<string, Scaled>();
  const pace = paceOf(subject, world);
  for (const [id, scale] of Object.entries(facts)) {
    const printed = rateOf(id, subject, world);
    const rate = pace?.[quarters.indexOf(id)]?.rate;
    // A quarter that is not printed as such follows from its cumulative progress.
    const isRead = printed.status === 'missing' && rate instanceof Exact;
    measures.set(id, { value: isRead ? known(rate) : printed, scale });
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
  points('findingCount', Exact.of(subject.findings));
  points('doubtCount', Exact.of(subject.doubts.length));
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
  if (selves.length < applying.length) return nothing(selves.length === 0 ? 'missing' : 'incomplete');
  return known(Exact.sum(selves).divide(Exact.sum(applying.map((each) => each.indicator.marks))));
}
