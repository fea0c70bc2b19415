/** 佐证: numbers that are only understood from the context count where they add up or divide to what is printed. */
import { sum, type Decimal } from '../../../engine/model/decimal.ts';
import { keyOf, type LabelCandidate, type YearComparison } from './candidate.ts';
import { agreeingOf } from './compare.ts';
import { isQuotient } from './quotient.ts';
import { candidatePlace, EvidencePool, type SumTerm, type Evidence } from './evidence.ts';
import { CHANGE, OPEN } from './label-state.ts';
import type { LabelWords, RateRule, SumRule, SumRules, LabelFacts } from './label-words.ts';

/** What speaks for it. */
export type Proof = 'said' | 'sum' | 'quotient' | 'adjustment' | 'chain' | 'change';

export interface Proven extends LabelCandidate {
  readonly proof: Proof;
}

/** @returns those that are said, and those that a sum or a quotient proves, with the aspect that it gives them */
export function reconcile(
  candidates: readonly LabelCandidate[],
  comparisons: readonly YearComparison[],
  evidence: Evidence,
  words: SumRules & LabelFacts,
): readonly Proven[] {
  // What no fact is called may still be all of what one is: 运行维护费 of 公务用车.
  const said = candidates.filter(
    (each) => each.isSaid && each.isOfYear && words.facts.has(keyOf(each)) && each.fits(),
  );
  const accepted = new Map<string, Proven>(
    said.map((each) => [candidatePlace(each), { ...each, proof: 'said' }]),
  );
  for (let before = -1; before !== accepted.size;) {
    before = accepted.size;
    const pool = new EvidencePool(candidates, accepted, evidence, words.mostValues);
    const found: readonly (readonly [Proof, readonly LabelCandidate[]])[] = [
      [
        'sum',
        words.sums.flatMap((rule) => [
          ...sumsOf(rule, pool, words),
          ...openSumsOf(rule, pool, words),
        ]),
      ],
      ['quotient', words.rates.flatMap((rule) => ratesOf(rule, pool))],
      ['adjustment', adjustedBy(words.adjusting, pool)],
      ['chain', chained(candidates, accepted)],
      ['change', comparedWith(comparisons, candidates)],
    ];
    for (const [proof, each] of found)
      for (const candidate of each)
        if (!accepted.has(candidatePlace(candidate)) && candidate.fits())
          accepted.set(candidatePlace(candidate), { ...candidate, proof });
  }
  return [...accepted.values()];
}

/** At least two parts, and the whole of the report's own year. */
function sumsOf(
  { parts, whole, as }: SumRule,
  pool: EvidencePool,
  { mostChoices }: SumRules,
): readonly LabelCandidate[] {
  return pool.aspects.flatMap((aspect) => {
    const choices = choicesOf(
      parts.map((part) => pool.of(part, aspect)),
      mostChoices,
    );
    return pool.of(whole, aspect).flatMap((total) => {
      const isOwn = total.isCertain || total.candidates.some(({ isOfYear }) => isOfYear);
      // Nothing and nothing is nothing by chance as well.
      const isTelling = total.isCertain || !total.value.isZero();
      const sums = choices.filter((terms) => sumOf(terms).equals(total.value));
      return (isOwn && isTelling ? sums : []).flatMap((terms) =>
        [total, ...terms].flatMap(({ candidates }) => candidates.map((each) => standing(each, as))),
      );
    });
  });
}

function standing(candidate: LabelCandidate, as: SumRule['as']): LabelCandidate {
  const subject = as.get(candidate.subject);
  return subject === undefined ? candidate : { ...candidate, subject, isSaid: false };
}

/** Parts whose aspect nothing tells: that of the one whole to which they add up. */
function openSumsOf(
  { parts, whole, as }: SumRule,
  pool: EvidencePool,
  { mostChoices }: SumRules,
): readonly LabelCandidate[] {
  const found = pool.aspects.flatMap((aspect) => {
    const choices = choicesOf(
      parts.map((part) => [...pool.certain(part, aspect), ...pool.of(part, OPEN)]),
      mostChoices,
    );
    const totals = pool.certain(whole, aspect);
    return choices
      .filter((terms) => totals.some(({ value }) => value.equals(sumOf(terms))))
      .flatMap((terms) => terms.flatMap(({ candidates }) => candidates))
      .filter((candidate) => candidate.aspect === OPEN)
      .map((candidate) => ({ ...standing(candidate, as), aspect }));
  });
  const places = Map.groupBy(found, candidatePlace);
  return [...places.values()]
    .filter((same) => new Set(same.map(({ aspect }) => aspect)).size === 1)
    .flatMap(([first]) => first ?? []);
}

/** 支出980万元，执行率98%: what follows a number that is certain, and says its aspect, is of the same. */
function chained(
  candidates: readonly LabelCandidate[],
  accepted: ReadonlyMap<string, LabelCandidate>,
): readonly LabelCandidate[] {
  const known = Map.groupBy(accepted.values(), ({ sentence }) => sentence);
  return candidates.filter((each) => {
    const inSentence = known.get(each.sentence) ?? [];
    const isTaken = inSentence.some((other) => keyOf(other) === keyOf(each));
    const before = inSentence.find(({ from }) => from === each.after);
    return each.isOfYear && !isTaken && before?.subject === each.subject;
  });
}

/** 批复预算2146万元，比上年增加104万元，增长5.09%: the change is that of no other amount. */
function comparedWith(
  comparisons: readonly YearComparison[],
  candidates: readonly LabelCandidate[],
): readonly LabelCandidate[] {
  const bySentence = Map.groupBy(candidates, ({ sentence }) => sentence);
  return comparisons.flatMap((comparison) => {
    const { sentence, subject, aspect } = comparison;
    return (bySentence.get(sentence) ?? [])
      .filter(
        (each) =>
          each.subject === subject &&
          each.isOfYear &&
          !each.isSecond &&
          (each.aspect === aspect || (each.aspect === 'budget' && aspect === 'initial')),
      )
      .filter((each) => agreeingOf(comparison, [each.value]).length > 0)
      .filter((each) => each.isClear() && comparison.fits())
      .map((each) => ({ ...each, aspect }));
  });
}

/**
 * One of each part that is printed, and at least two.
 * @param most ways of choosing; where there are more, none is tried
 */
function choicesOf(
  all: readonly (readonly SumTerm[])[],
  most: number,
): readonly (readonly SumTerm[])[] {
  const lists = all.filter(({ length }) => length > 0);
  const count = lists.reduce((product, { length }) => product * length, 1);
  if (lists.length < 2 || count > most) return [];
  return lists.reduce<readonly (readonly SumTerm[])[]>(
    (chosen, list) => chosen.flatMap((terms) => list.map((term) => [...terms, term])),
    [[]],
  );
}

function sumOf(terms: readonly SumTerm[]): Decimal {
  return sum(terms.map(({ value }) => value));
}

/** The amount and the rate of one sentence, and a base of it or one that is certain. */
function ratesOf(
  { amount, bases, rates }: RateRule,
  pool: EvidencePool,
): readonly LabelCandidate[] {
  return pool.candidates
    .filter(({ aspect, isOfYear }) => rates.includes(aspect) && isOfYear)
    .flatMap((rate) => {
      const above = pool.near(rate.subject, amount, rate.sentence);
      const under = bases.flatMap((base) => pool.near(rate.subject, base, rate.sentence));
      const pairs = above.flatMap((one) =>
        under.filter((base) => isQuotient(one.value, base.value, rate)).map((base) => [one, base]),
      );
      const proved = pairs
        .flat()
        .flatMap(({ candidates }) => candidates)
        .filter(isIn(rate));
      return pairs.length > 0 && rate.isClear() ? [...proved, rate] : [];
    });
}

/** 年初100万元，年中追加20万元，调整后120万元. */
function adjustedBy(
  { from, to }: LabelWords['adjusting'],
  pool: EvidencePool,
): readonly LabelCandidate[] {
  return pool.candidates
    .filter(({ aspect, unit }) => aspect === CHANGE && unit !== '%')
    .flatMap((change) => {
      const before = pool.near(change.subject, from, change.sentence);
      const after = pool.near(change.subject, to, change.sentence);
      return before.flatMap((one) =>
        after
          .filter((other) => other.value.minus(one.value).abs().equals(change.value.abs()))
          .filter(() => change.isClear())
          .flatMap((other) => [one, other].flatMap(({ candidates }) => candidates))
          .filter(isIn(change)),
      );
    });
}

function isIn({ sentence }: LabelCandidate) {
  return (each: LabelCandidate): boolean => each.sentence === sentence;
}
