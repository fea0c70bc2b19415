/** 佐证: numbers that are only understood from the context count where they add up or divide to what is printed. */
import { Decimal } from '../../../model/decimal.ts';
import { keyOf, type Candidate } from './candidate.ts';
import type { LabelWords, RateRule, SumRule } from './words.ts';

/** Values of what others have read, as `subject aspect` → values. */
export type Witnesses = ReadonlyMap<string, readonly Decimal[]>;

/** @returns those that are said, and those that a sum or a quotient proves */
export function proven(
  candidates: readonly Candidate[],
  witnesses: Witnesses,
  words: LabelWords,
): ReadonlySet<Candidate> {
  const accepted = new Set(candidates.filter(({ isSaid, isOfYear }) => isSaid && isOfYear));
  for (let before = -1; before !== accepted.size;) {
    before = accepted.size;
    const pool = new Pool(candidates, accepted, witnesses);
    for (const rule of words.sums) for (const each of sumsOf(rule, pool)) accepted.add(each);
    for (const rule of words.rates) for (const each of ratesOf(rule, pool)) accepted.add(each);
  }
  return accepted;
}

interface Term {
  readonly value: Decimal;
  readonly candidate: Candidate | undefined;
  /** Certain without this proof. */
  readonly isCertain: boolean;
}

class Pool {
  readonly terms: ReadonlyMap<string, readonly Term[]>;
  readonly candidates: readonly Candidate[];
  readonly accepted: ReadonlySet<Candidate>;

  constructor(
    candidates: readonly Candidate[],
    accepted: ReadonlySet<Candidate>,
    witnesses: Witnesses,
  ) {
    this.candidates = candidates;
    this.accepted = accepted;
    const terms = new Map<string, Term[]>();
    for (const [key, values] of witnesses)
      terms.set(
        key,
        values.map((value) => ({ value, candidate: undefined, isCertain: true })),
      );
    for (const candidate of candidates) {
      const isCertain = accepted.has(candidate);
      const term = { value: candidate.value, candidate, isCertain };
      const key = keyOf(candidate);
      terms.set(key, [...(terms.get(key) ?? []), term]);
    }
    this.terms = terms;
  }

  of(subject: string, aspect: string): readonly Term[] {
    return this.terms.get(`${subject} ${aspect}`) ?? [];
  }

  get aspects(): ReadonlySet<string> {
    return new Set([...this.terms.keys()].map((key) => key.split(' ')[1] ?? ''));
  }
}

/** At least two parts, and the whole of the report's own year. */
function sumsOf({ parts, whole }: SumRule, pool: Pool): readonly Candidate[] {
  return [...pool.aspects].flatMap((aspect) => {
    const listed = parts.map((part) => pool.of(part, aspect)).filter(({ length }) => length > 0);
    if (listed.length < 2) return [];
    const choices = combine(listed);
    return pool.of(whole, aspect).flatMap((total) => {
      const isOwn = total.isCertain || total.candidate?.isOfYear === true;
      const sums = choices.filter((terms) => isOwn && sumOf(terms).equals(total.value));
      return sums.flatMap((terms) => [total, ...terms].flatMap(({ candidate }) => candidate ?? []));
    });
  });
}

/** Ways of choosing one of each; more than these is no paragraph that anybody understands. */
const MOST = 400;

function combine(lists: readonly (readonly Term[])[]): readonly (readonly Term[])[] {
  return lists.reduce<readonly (readonly Term[])[]>(
    (all, list) =>
      all.length * list.length > MOST
        ? []
        : all.flatMap((terms) => list.map((term) => [...terms, term])),
    [[]],
  );
}

function sumOf(terms: readonly Term[]): Decimal {
  return terms.reduce((sum, { value }) => sum.plus(value), new Decimal(0));
}

/** The amount and the rate of one sentence, and a base of it or one that is certain. */
function ratesOf({ amount, bases, rates }: RateRule, pool: Pool): readonly Candidate[] {
  return pool.candidates
    .filter(({ aspect, isOfYear }) => rates.includes(aspect) && isOfYear)
    .flatMap((rate) => {
      const amounts = pool.of(rate.subject, amount).filter(isNear(rate));
      const under = bases.flatMap((base) => pool.of(rate.subject, base)).filter(isNear(rate));
      return amounts.flatMap((above) =>
        under
          .filter((base) => isQuotient(above.value, base.value, rate))
          .flatMap((base) => [above, base].flatMap(({ candidate }) => candidate ?? []))
          .concat(under.some((base) => isQuotient(above.value, base.value, rate)) ? [rate] : []),
      );
    });
}

function isNear(rate: Candidate) {
  return ({ candidate, isCertain }: Term): boolean =>
    isCertain || candidate?.sentence === rate.sentence;
}

/** As printed, rounded or cut off. */
function isQuotient(amount: Decimal, base: Decimal, { value, decimals }: Candidate): boolean {
  if (base.isZero()) return false;
  const off = amount.div(base).times(100).minus(value).abs();
  return off.lessThan(new Decimal(10).pow(-decimals));
}
