/** 事实字典: one Chinese term ↔ one English id. Source: data/glossary.csv. */
import type { Unit } from './unit.ts';

export const FACT_KINDS = [
  'money',
  'rate',
  'count',
  'score',
  'days',
  'text',
  'choice',
  'range',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

export interface Fact {
  readonly id: string;
  /** The Chinese term; the name that rubrics and checks use. */
  readonly name: string;
  readonly kind: FactKind;
  /** Canonical unit; undefined for text and choices. */
  readonly unit: Unit | undefined;
  readonly group: string;
  readonly aliases: readonly string[];
  /** Allowed values of a choice. */
  readonly options: readonly string[];
  readonly definition: string;
}

export class Glossary {
  readonly facts: readonly Fact[];
  readonly #byId: ReadonlyMap<string, Fact>;
  readonly #byName: ReadonlyMap<string, Fact>;

  constructor(facts: readonly Fact[]) {
    this.facts = facts;
    this.#byId = new Map(facts.map((fact) => [fact.id, fact]));
    this.#byName = new Map(facts.map((fact) => [fact.name, fact]));
  }

  byId(id: string): Fact | undefined {
    return this.#byId.get(id);
  }

  byName(name: string): Fact | undefined {
    return this.#byName.get(name);
  }

  /** The known name nearest to a misspelt one, to suggest in a message. */
  nearest(name: string): Fact | undefined {
    const overlap = (fact: Fact): number =>
      Array.from(name).filter((character) => fact.name.includes(character)).length -
      Math.abs(fact.name.length - name.length) / 2;
    return [...this.facts].sort((a, b) => overlap(b) - overlap(a))[0];
  }
}
