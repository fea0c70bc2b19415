/**
 * 存疑: an indicator under every reading of the figures that checks contradict. Where all readings give the same
 * points, or none changes the verdict, the dispute is beside the point; otherwise nothing is held against a department.
 */
import { greatest, least, sum } from '../model/decimal.ts';
import { valueKey } from '../model/figure.ts';
import type { Figures, Knowledge } from '../model/figures.ts';
import type { Fact } from '../model/glossary.ts';
import {
  joinPhrases,
  phrase,
  pointsPart,
  pointsRangePart,
  printed,
  type Phrase,
} from '../model/phrase.ts';
import type { SelfScore } from '../model/read-scores.ts';
import { evaluateIndicator } from './evaluate.ts';
import type { IndicatorOutcome, ItemOutcome } from './outcome.ts';
import { contestedFacts, readings, type Contested, type ContestedReading } from './readings.ts';
import type { Indicator, Rounding } from './rubric.ts';

export interface SelfScores {
  readonly whole: SelfScore | undefined;
  readonly items: readonly SelfScore[];
}

/** One way to read all contested figures at once, and what comes of it. */
interface Read {
  readonly reading: ContestedReading;
  readonly outcome: IndicatorOutcome;
}

export function evaluateReadings(
  indicator: Indicator,
  figures: Figures,
  self: SelfScores,
  rounding: Rounding,
): IndicatorOutcome {
  const run: Run = (know) => evaluateIndicator(indicator, know, self.whole, rounding, self.items);
  const told = contestedFacts(indicator, (fact) => figures.dispute(fact));
  const outcome = settledOutcome(run, figures, told) ?? combine(readsOf(run, figures, told), told);
  if (!outcome.gap) return outcome;
  // Nobody is told to have scored too high by a figure that only may be wrong.
  const suspected = contestedFacts(indicator, (fact) => figures.suspicion(fact));
  if (suspected.length === told.length) return outcome;
  const reads = readsOf(run, figures, suspected);
  return reads.every((each) => each.outcome.gap) ? outcome : combine(reads, suspected);
}

/**
 * A misprinted unit that the other figures settle is read as they show it, where the self score agrees: the department
 * scored what it meant. Where it does not agree, nothing is held against it by a figure that it did not print.
 */
function settledOutcome(
  run: Run,
  figures: Figures,
  told: readonly Contested[],
): IndicatorOutcome | undefined {
  const settled = told.filter(({ dispute }) => dispute.isSettled);
  if (settled.length === 0) return undefined;
  const open = told.filter(({ dispute }) => !dispute.isSettled);
  const meant = settled.map(({ fact, dispute }) => ({
    fact,
    dispute: { ...dispute, readings: dispute.readings.slice(-1) },
  }));
  const outcome = combine(readsOf(run, figures, [...open, ...meant]), open);
  const isOpen = ['unit-disputed', 'value-disputed'].includes(outcome.verdict);
  if (outcome.gap || isOpen) return undefined;
  return { ...outcome, notes: [...outcome.notes, ...settled.map(sayMeant)] };
}

function sayMeant({ fact, dispute }: Contested): Phrase {
  const [asPrinted, meant] = dispute.readings;
  if (!asPrinted || !meant) throw new Error('a settled figure without two readings');
  return phrase`${fact.name}印作 ${printed(asPrinted, true)}；与报告里别的数核对，只有 ${printed(meant, true)} 相合，照此复算`;
}

type Run = (know: (fact: Fact) => Knowledge) => IndicatorOutcome;

/** Without a contested figure there is one reading. */
function readsOf(run: Run, figures: Figures, contested: readonly Contested[]): readonly Read[] {
  return readings(contested).map((reading): Read => {
    const figureOf = new Map(reading.map(({ fact, figure }) => [fact.id, figure]));
    const outcome = run((fact) => {
      const figure = figureOf.get(fact.id);
      return figure ? { kind: 'known', figure } : figures.know(fact);
    });
    return { reading, outcome };
  });
}

function combine(reads: readonly Read[], contested: readonly Contested[]): IndicatorOutcome {
  const [first, ...others] = reads;
  if (!first) throw new Error('a contested figure without a reading');
  const { outcome } = first;
  if (others.every((each) => isSame(each.outcome, outcome)))
    return { ...outcome, notes: [...outcome.notes, ...contested.map(sayAlike)] };
  const isAgreed = others.every((each) => each.outcome.verdict === outcome.verdict);
  if (isAgreed && !outcome.gap && isOfValues(contested))
    return { ...outcome, notes: [...outcome.notes, sayOthers(others)] };
  return dispute(reads, contested);
}

/** The sum above reads one of them. */
function sayAlike({ fact, dispute }: Contested): Phrase {
  const distinct = new Map(dispute.readings.map((figure) => [valueKey(figure), figure]));
  const values = joinPhrases(
    [...distinct.values()].map((figure) => [printed(figure, true)]),
    '、',
  );
  return phrase`${fact.name}可读作 ${values}，照哪一个读，得分都相同`;
}

function isSame(one: IndicatorOutcome, other: IndicatorOutcome): boolean {
  return (
    one.min.eq(other.min) &&
    one.max.eq(other.max) &&
    one.verdict === other.verdict &&
    one.items.every((item, index) => {
      const same = other.items[index];
      return same && item.min.eq(same.min) && item.max.eq(same.max) && item.kind === same.kind;
    })
  );
}

/** A number in a doubtful unit is not shown as the base of anything. */
function isOfValues(contested: readonly Contested[]): boolean {
  return contested.every(({ dispute }) => dispute.kind === 'value');
}

function sayOthers(others: readonly Read[]): Phrase {
  const said = others.map(({ reading, outcome }) => {
    const range = pointsRangePart(outcome.min, outcome.max);
    return phrase`照${sayReading(reading)}读，复算 ${range}`;
  });
  return phrase`${joinPhrases(said, '；')}，结论相同`;
}

function sayReading(reading: ContestedReading): Phrase {
  return joinPhrases(
    reading.map(({ fact, figure }) => phrase`${fact.name} ${printed(figure, true)}`),
    '、',
  );
}

/** Verdict 单位存疑 or 数值存疑: the range spans every reading, and no gap is told. */
function dispute(reads: readonly Read[], contested: readonly Contested[]): IndicatorOutcome {
  const outcomes = reads.map((each) => each.outcome);
  const [first] = outcomes;
  if (!first) throw new Error('a contested figure without a reading');
  const isUnit = contested.some(({ dispute: { kind } }) => kind === 'unit');
  const items = first.items.map((item, index) =>
    disputeItem(
      item,
      reads.flatMap(({ reading, outcome }) => {
        const read = outcome.items[index];
        return read ? [{ reading, item: read }] : [];
      }),
    ),
  );
  const isOpen = ['not-applicable', 'unscored'].includes(first.verdict);
  return {
    ...first,
    items,
    min: outcomes.map(({ min }) => min).reduce(least),
    max: outcomes.map(({ max }) => max).reduce(greatest),
    verdict: isOpen ? first.verdict : isUnit ? 'unit-disputed' : 'value-disputed',
    gap: undefined,
    implied: undefined,
    // What each reading settles otherwise is not settled.
    settledMarks: sum(
      items.filter(({ kind }) => kind === 'scored').map(({ item }) => item.fullMarks),
    ),
  };
}

interface ReadItem {
  readonly reading: ContestedReading;
  readonly item: ItemOutcome;
}

function disputeItem(item: ItemOutcome, reads: readonly ReadItem[]): ItemOutcome {
  const outcomes = reads.map((each) => each.item);
  const min = outcomes.map((each) => each.min).reduce(least);
  const max = outcomes.map((each) => each.max).reduce(greatest);
  if (outcomes.every((each) => each.min.eq(item.min) && each.max.eq(item.max))) return item;
  const facts = new Set(item.item.measure?.facts ?? []);
  const own = (reading: ContestedReading): ContestedReading =>
    reading.filter(({ fact }) => facts.has(fact));
  const keyOf = (reading: ContestedReading): string =>
    own(reading)
      .map(({ figure }) => `${figure.printed} ${figure.unit?.id ?? ''}`)
      .join();
  // A cause may reach beyond this item: readings that are the same here are told once.
  const distinct = new Map(reads.map((each) => [keyOf(each.reading), each]));
  const told = [...distinct.values()].map(
    (each) => phrase`照${sayReading(own(each.reading))}读，${sayPoints(each.item)}`,
  );
  return {
    ...item,
    kind: 'disputed',
    min,
    max,
    phrase: joinPhrases(told, '；'),
    partial: undefined,
    // The points are open, but the periods that nothing contradicts can still be shown.
    series: item.series,
  };
}

/** The points alone: a quotient of a misprinted unit is no figure of the department. */
function sayPoints({ min, max, kind }: ItemOutcome): Phrase {
  if (kind === 'not-computable') return ['无法计算'];
  return min.eq(max) ? phrase`得 ${pointsPart(min)}` : phrase`得 ${pointsRangePart(min, max)}`;
}
