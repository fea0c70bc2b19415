/** An indicator under every reading of the figures that are disputed. */
import { Exact } from '../../exact.ts';
import type { Figures, Printed } from '../data/figures.ts';
import type { Fact } from '../data/glossary.ts';
import type { Indicator } from '../data/rubrics.ts';
import type { Dispute } from '../disputes/dispute.ts';
import { factsIn } from '../disputes/trial.ts';
import { part } from '../data/files.ts';
import type { IndicatorResult } from './indicators.ts';
import type { ItemResult } from './items.ts';

export type ScoreWith = (figures: Figures) => IndicatorResult;

export function scoreByReadings(
  indicator: Indicator,
  figures: Figures,
  disputes: readonly Dispute[],
  score: ScoreWith,
): IndicatorResult {
  const names = new Set(indicator.items.flatMap((item) => factsIn(part(item.rule, '计算'))));
  const contested = disputes.filter(({ fact }) => names.has(fact.name));
  if (contested.length === 0) return score(figures);
  const settled = contested.filter(({ isSettled }) => isSettled === true);
  if (settled.length > 0) {
    const others = disputes.filter((each) => !settled.includes(each));
    const meant = settled.reduce((read, each) => withLast(read, each), figures);
    const result = scoreByReadings(indicator, meant, others, score);
    // A self score is only ever borne out by what was not printed, never spoken against.
    if (!result.gap && !result.verdict.endsWith('disputed')) return result;
  }
  const results = combinations(contested).map((choice) =>
    score(choice.reduce((read, { fact, printed }) => read.with(fact, printed), figures)),
  );
  return combined(results, contested);
}

function withLast(figures: Figures, { fact, readings }: Dispute): Figures {
  const meant = readings.at(-1);
  return meant ? figures.with(fact, meant) : figures;
}

interface Read {
  readonly fact: Fact;
  readonly printed: Printed;
}

/** Every way to read all causes at once, as printed first; figures of one cause are read alike. */
function combinations(contested: readonly Dispute[]): Read[][] {
  const causes = [...new Set(contested.map((each) => each.cause))];
  return causes.reduce<Read[][]>(
    (all, cause) => {
      const own = contested.filter((each) => each.cause === cause);
      const ways = Math.max(...own.map((each) => each.readings.length));
      return all.flatMap((begun) =>
        Array.from({ length: ways }, (_, way) => [
          ...begun,
          ...own.flatMap((each) => readAs(each, way)),
        ]),
      );
    },
    [[]],
  );
}

function readAs({ fact, readings }: Dispute, way: number): Read[] {
  const printed = readings[way] ?? readings.at(-1);
  return printed ? [{ fact, printed }] : [];
}

function combined(
  results: readonly IndicatorResult[],
  contested: readonly Dispute[],
): IndicatorResult {
  const [first, ...others] = results;
  if (!first) throw new Error('no reading');
  const isSame = (one: IndicatorResult): boolean =>
    one.low.equals(first.low) && one.high.equals(first.high) && one.verdict === first.verdict;
  if (others.every(isSame)) return first;
  const isUnit = contested.some(({ kind }) => kind === 'unit');
  const isAgreed = others.every((each) => each.verdict === first.verdict);
  if (isAgreed && !first.gap && !isUnit) return first;
  const ordered = (values: readonly Exact[]): Exact[] => [...values].sort((a, b) => a.compare(b));
  const items = first.items.map((item, at): ItemResult => {
    const read = results.flatMap((each) => each.items[at] ?? []);
    const isAlike = (one: ItemResult): boolean =>
      one.low.equals(item.low) && one.high.equals(item.high);
    return read.every(isAlike) ? item : { ...item, kind: 'disputed' };
  });
  const isOpen = first.verdict === 'not-applicable' || first.verdict === 'unscored';
  return {
    ...first,
    low: ordered(results.map((each) => each.low))[0] ?? first.low,
    high: ordered(results.map((each) => each.high)).at(-1) ?? first.high,
    items,
    // What each reading settles otherwise is not settled.
    settled: Exact.sum(
      items.filter((each) => each.kind === 'scored').map((each) => each.item.marks),
    ),
    verdict: isOpen ? first.verdict : isUnit ? 'unit-disputed' : 'value-disputed',
    gap: undefined,
  };
}
