/** What numbers there are to prove others with, by subject and aspect; equal ones together. */
import type { Decimal } from '../../../engine/model/decimal.ts';
import { keyOfOrigin } from '../../text/passage.ts';
import type { Sentence } from '../../text/sentences.ts';
import { keyOf, type LabelCandidate } from './candidate.ts';
import { OPEN } from './label-state.ts';

/** Values of what others have read, as `subject aspect` → values. */
export type Evidence = ReadonlyMap<string, readonly Decimal[]>;

/** One number is one thing: what is proven first of it stays. */
export function candidatePlace({ sentence, from }: LabelCandidate): string {
  return keyOfOrigin(sentence.passage.origins[from]);
}

/** One value of one subject and aspect. */
export interface SumTerm {
  readonly value: Decimal;
  /** Those that are not yet certain. */
  readonly candidates: readonly LabelCandidate[];
  /** Printed with its name, or proven before. */
  readonly isCertain: boolean;
}

type Terms = Map<string, Map<string, SumTerm>>;

export class EvidencePool {
  readonly candidates: readonly LabelCandidate[];
  readonly #mostValues: number;
  readonly #all: Terms = new Map();
  readonly #inSentence = new Map<Sentence, Terms>();

  constructor(
    candidates: readonly LabelCandidate[],
    accepted: ReadonlyMap<string, LabelCandidate>,
    evidence: Evidence,
    mostValues: number,
  ) {
    this.candidates = candidates;
    this.#mostValues = mostValues;
    for (const [key, values] of evidence) for (const value of values) add(this.#all, key, value);
    for (const each of accepted.values()) add(this.#all, keyOf(each), each.value);
    for (const each of candidates) {
      if (accepted.has(candidatePlace(each))) continue;
      add(this.#all, keyOf(each), each.value, each);
      const own: Terms =
        this.#inSentence.get(each.sentence) ?? new Map<string, Map<string, SumTerm>>();
      this.#inSentence.set(each.sentence, own);
      add(own, keyOf(each), each.value, each);
    }
  }

  /** None where there are too many to tell anything. */
  of(subject: string, aspect: string): readonly SumTerm[] {
    const terms = this.#all.get(`${subject} ${aspect}`);
    return terms && terms.size <= this.#mostValues ? [...terms.values()] : [];
  }

  certain(subject: string, aspect: string): readonly SumTerm[] {
    return this.of(subject, aspect).filter(({ isCertain }) => isCertain);
  }

  /** What is certain, and what the same sentence prints. */
  near(subject: string, aspect: string, sentence: Sentence): readonly SumTerm[] {
    const own = this.#inSentence.get(sentence)?.get(`${subject} ${aspect}`);
    return [...this.certain(subject, aspect), ...(own?.values() ?? [])];
  }

  get aspects(): readonly string[] {
    const all = [...this.#all.keys()].map((key) => key.split(' ')[1] ?? '');
    return [...new Set(all)].filter((aspect) => aspect !== OPEN);
  }
}

/** @param candidate undefined for what is certain */
function add(terms: Terms, key: string, value: Decimal, candidate?: LabelCandidate): void {
  const values = terms.get(key) ?? new Map<string, SumTerm>();
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
