/** What numbers there are to prove others with, by subject and aspect; equal ones together. */
import type { Decimal } from '../../../engine/model/decimal.ts';
import { keyOfOrigin } from '../../text/passage.ts';
import type { Sentence } from '../../text/sentences.ts';
import { keyOf, type Candidate } from './candidate.ts';
import { OPEN } from './label-state.ts';

/** Values of what others have read, as `subject aspect` → values. */
export type Witnesses = ReadonlyMap<string, readonly Decimal[]>;

/** One number is one thing: what is proven first of it stays. */
export function placeOf({ sentence, from }: Candidate): string {
  return keyOfOrigin(sentence.passage.origins[from]);
}

/** One value of one subject and aspect. */
export interface Term {
  readonly value: Decimal;
  /** Those that are not yet certain. */
  readonly candidates: readonly Candidate[];
  /** Printed with its name, or proven before. */
  readonly isCertain: boolean;
}

type Terms = Map<string, Map<string, Term>>;

export class Pool {
  readonly candidates: readonly Candidate[];
  readonly #mostValues: number;
  readonly #all: Terms = new Map();
  readonly #inSentence = new Map<Sentence, Terms>();

  constructor(
    candidates: readonly Candidate[],
    accepted: ReadonlyMap<string, Candidate>,
    witnesses: Witnesses,
    mostValues: number,
  ) {
    this.candidates = candidates;
    this.#mostValues = mostValues;
    for (const [key, values] of witnesses) for (const value of values) add(this.#all, key, value);
    for (const each of accepted.values()) add(this.#all, keyOf(each), each.value);
    for (const each of candidates) {
      if (accepted.has(placeOf(each))) continue;
      add(this.#all, keyOf(each), each.value, each);
      const own: Terms =
        this.#inSentence.get(each.sentence) ?? new Map<string, Map<string, Term>>();
      this.#inSentence.set(each.sentence, own);
      add(own, keyOf(each), each.value, each);
    }
  }

  /** None where there are too many to tell anything. */
  of(subject: string, aspect: string): readonly Term[] {
    const terms = this.#all.get(`${subject} ${aspect}`);
    return terms && terms.size <= this.#mostValues ? [...terms.values()] : [];
  }

  certain(subject: string, aspect: string): readonly Term[] {
    return this.of(subject, aspect).filter(({ isCertain }) => isCertain);
  }

  /** What is certain, and what the same sentence prints. */
  near(subject: string, aspect: string, sentence: Sentence): readonly Term[] {
    const own = this.#inSentence.get(sentence)?.get(`${subject} ${aspect}`);
    return [...this.certain(subject, aspect), ...(own?.values() ?? [])];
  }

  get aspects(): readonly string[] {
    const all = [...this.#all.keys()].map((key) => key.split(' ')[1] ?? '');
    return [...new Set(all)].filter((aspect) => aspect !== OPEN);
  }
}

/** @param candidate undefined for what is certain */
function add(terms: Terms, key: string, value: Decimal, candidate?: Candidate): void {
  const values = terms.get(key) ?? new Map<string, Term>();
  terms.set(key, values);
  const id = value.toString();
  const before = values.get(id);
  const candidates = before?.candidates ?? [];
  values.set(id, {
    value,
    candidates: candidate ? [...candidates, candidate] : candidates,
    isCertain: candidate === undefined || before?.isCertain === true,
  });
}
