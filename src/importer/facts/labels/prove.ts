/** 佐证: numbers that are only understood from the context count where they add up or divide to what is printed. */
import { Decimal } from '../../../model/decimal.ts';
import { keyOf, type Candidate, type Comparison } from './candidate.ts';
import { agreeingOf } from './compare.ts';
import { isQuotient } from './quotient.ts';
import { placeOf, Pool, type Term, type Witnesses } from './pool.ts';
import { CHANGE, OPEN } from './state.ts';
import type { LabelWords, RateRule, SumRule } from './words.ts';

/** What speaks for it. */
export type Proof = 'said' | 'sum' | 'quotient' | 'adjustment' | 'chain' | 'change';

export interface Proven extends Candidate {
  readonly proof: Proof;
}

/** @returns those that are said, and those that a sum or a quotient proves, with the aspect that it gives them */
export function proven(
  candidates: readonly Candidate[],
  comparisons: readonly Comparison[],
  witnesses: Witnesses,
  words: LabelWords,
): readonly Proven[] {
  // What no fact is called may still be all of what one is: 运行维护费 of 公务用车.
  const said = candidates.filter(
    (each) => each.isSaid && each.isOfYear && words.facts.has(keyOf(each)),
  );
  const accepted = new Map<string, Proven>(
    said.map((each) => [placeOf(each), { ...each, proof: 'said' }]),
  );
  for (let before = -1; before !== accepted.size;) {
    before = accepted.size;
    const pool = new Pool(candidates, accepted, witnesses);
    const found: readonly (readonly [Proof, readonly Candidate[]])[] = [
      ['sum', words.sums.flatMap((rule) => [...sumsOf(rule, pool), ...openSumsOf(rule, pool)])],
      ['quotient', words.rates.flatMap((rule) => ratesOf(rule, pool))],
      ['adjustment', adjustedBy(words.adjusting, pool)],
      ['chain', chained(candidates, accepted)],
      ['change', comparedWith(comparisons, candidates)],
    ];
    for (const [proof, each] of found)
      for (const candidate of each)
        if (!accepted.has(placeOf(candidate)))
          accepted.set(placeOf(candidate), { ...candidate, proof });
  }
  return [...accepted.values()];
}

/** At least two parts, and the whole of the report's own year. */
function sumsOf({ parts, whole, as }: SumRule, pool: Pool): readonly Candidate[] {
  return pool.aspects.flatMap((aspect) => {
    const choices = choicesOf(parts.map((part) => pool.of(part, aspect)));
    return pool.of(whole, aspect).flatMap((total) => {
      const isOwn = total.isCertain || total.candidate?.isOfYear === true;
      // Nothing and nothing is nothing by chance as well.
      const isTelling = total.isCertain || !total.value.isZero();
      const sums = choices.filter((terms) => sumOf(terms).equals(total.value));
      return (isOwn && isTelling ? sums : []).flatMap((terms) =>
        [total, ...terms].flatMap(({ candidate }) => (candidate ? [standing(candidate, as)] : [])),
      );
    });
  });
}

function standing(candidate: Candidate, as: SumRule['as']): Candidate {
  const subject = as.get(candidate.subject);
  return subject === undefined ? candidate : { ...candidate, subject, isSaid: false };
}

/** Parts whose aspect nothing tells: that of the one whole to which they add up. */
function openSumsOf({ parts, whole, as }: SumRule, pool: Pool): readonly Candidate[] {
  const found = pool.aspects.flatMap((aspect) => {
    const choices = choicesOf(
      parts.map((part) => [
        ...pool.of(part, aspect).filter(({ isCertain }) => isCertain),
        ...pool.of(part, OPEN),
      ]),
    );
    const totals = pool.of(whole, aspect).filter(({ isCertain }) => isCertain);
    return choices
      .filter((terms) => totals.some(({ value }) => value.equals(sumOf(terms))))
      .flatMap((terms) => terms.flatMap(({ candidate }) => candidate ?? []))
      .filter((candidate) => candidate.aspect === OPEN)
      .map((candidate) => ({ ...standing(candidate, as), aspect }));
  });
  const places = Map.groupBy(found, placeOf);
  return [...places.values()]
    .filter((same) => new Set(same.map(({ aspect }) => aspect)).size === 1)
    .flatMap(([first]) => first ?? []);
}

/** 支出980万元，执行率98%: what follows a number that is certain, and says its aspect, is of the same. */
function chained(
  candidates: readonly Candidate[],
  accepted: ReadonlyMap<string, Candidate>,
): readonly Candidate[] {
  const known = [...accepted.values()];
  return candidates.filter((each) => {
    const inSentence = known.filter(({ sentence }) => sentence === each.sentence);
    const isTaken = inSentence.some((other) => keyOf(other) === keyOf(each));
    const before = inSentence.find(({ from }) => from === each.after);
    return each.isOfYear && !isTaken && before?.subject === each.subject;
  });
}

/** 批复预算2146万元，比上年增加104万元，增长5.09%: the change is that of no other amount. */
function comparedWith(
  comparisons: readonly Comparison[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  return comparisons.flatMap((comparison) => {
    const { sentence, subject, aspect } = comparison;
    return candidates
      .filter(
        (each) =>
          each.sentence === sentence &&
          each.subject === subject &&
          each.isOfYear &&
          each.isClear &&
          !each.isSecond &&
          (each.aspect === aspect || (each.aspect === 'budget' && aspect === 'initial')),
      )
      .filter(({ value }) => agreeingOf(comparison, [value]).length > 0)
      .map((each) => ({ ...each, aspect }));
  });
}

/** Ways of choosing; with more than these nobody understands the paragraph. */
const MOST = 400;

/** One of each part that is printed, and at least two. */
function choicesOf(all: readonly (readonly Term[])[]): readonly (readonly Term[])[] {
  const lists = all.filter(({ length }) => length > 0);
  const count = lists.reduce((product, { length }) => product * length, 1);
  if (lists.length < 2 || count > MOST) return [];
  return lists.reduce<readonly (readonly Term[])[]>(
    (chosen, list) => chosen.flatMap((terms) => list.map((term) => [...terms, term])),
    [[]],
  );
}

function sumOf(terms: readonly Term[]): Decimal {
  return terms.reduce((sum, { value }) => sum.plus(value), new Decimal(0));
}

/** The amount and the rate of one sentence, and a base of it or one that is certain. */
function ratesOf({ amount, bases, rates }: RateRule, pool: Pool): readonly Candidate[] {
  return pool.candidates
    .filter(({ aspect, isOfYear, isClear }) => rates.includes(aspect) && isOfYear && isClear)
    .flatMap((rate) => {
      const above = pool.of(rate.subject, amount).filter(isNear(rate));
      const under = bases.flatMap((base) => pool.of(rate.subject, base)).filter(isNear(rate));
      const pairs = above.flatMap((one) =>
        under.filter((base) => isQuotient(one.value, base.value, rate)).map((base) => [one, base]),
      );
      const proved = pairs.flat().flatMap(({ candidate }) => candidate ?? []);
      return pairs.length > 0 ? [...proved, rate] : [];
    });
}

/** 年初100万元，年中追加20万元，调整后120万元. */
function adjustedBy({ from, to }: LabelWords['adjusting'], pool: Pool): readonly Candidate[] {
  return pool.candidates
    .filter(({ aspect, unit, isClear }) => aspect === CHANGE && unit !== '%' && isClear)
    .flatMap((change) => {
      const before = pool.of(change.subject, from).filter(isNear(change));
      const after = pool.of(change.subject, to).filter(isNear(change));
      return before.flatMap((one) =>
        after
          .filter((other) => other.value.minus(one.value).abs().equals(change.value.abs()))
          .flatMap((other) => [one, other].flatMap(({ candidate }) => candidate ?? [])),
      );
    });
}

function isNear(rate: Candidate) {
  return ({ candidate, isCertain }: Term): boolean =>
    isCertain || candidate?.sentence === rate.sentence;
}
