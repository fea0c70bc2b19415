/** What numbers there are to prove others with, by subject and aspect. */
import type { Decimal } from '../../../model/decimal.ts';
import { keyOf, type Candidate } from './candidate.ts';
import { OPEN } from './state.ts';

/** Values of what others have read, as `subject aspect` → values. */
export type Witnesses = ReadonlyMap<string, readonly Decimal[]>;

/** One number is one thing: what is proven first of it stays. */
export function placeOf({ sentence, from }: Candidate): string {
  const origin = sentence.passage.origins[from];
  return `${String(origin?.line.number)}/${String(origin?.offset)}`;
}

export interface Term {
  readonly value: Decimal;
  readonly candidate: Candidate | undefined;
  /** Certain without this proof. */
  readonly isCertain: boolean;
}

export class Pool {
  readonly candidates: readonly Candidate[];
  readonly #terms = new Map<string, Term[]>();

  constructor(
    candidates: readonly Candidate[],
    accepted: ReadonlyMap<string, Candidate>,
    witnesses: Witnesses,
  ) {
    this.candidates = candidates;
    for (const [key, values] of witnesses)
      for (const value of values) this.#add(key, { value, candidate: undefined, isCertain: true });
    for (const candidate of accepted.values())
      this.#add(keyOf(candidate), { value: candidate.value, candidate, isCertain: true });
    for (const candidate of candidates)
      if (!accepted.has(placeOf(candidate)))
        this.#add(keyOf(candidate), { value: candidate.value, candidate, isCertain: false });
  }

  #add(key: string, term: Term): void {
    this.#terms.set(key, [...(this.#terms.get(key) ?? []), term]);
  }

  of(subject: string, aspect: string): readonly Term[] {
    return this.#terms.get(`${subject} ${aspect}`) ?? [];
  }

  get aspects(): readonly string[] {
    const all = [...this.#terms.keys()].map((key) => key.split(' ')[1] ?? '');
    return [...new Set(all)].filter((aspect) => aspect !== OPEN);
  }
}
