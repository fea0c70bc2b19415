/** What a report says of each fact: one figure, none, or several that contradict each other. */
import type { Fact } from './glossary.ts';
import type { Determined } from './determined.ts';
import { valueKey, type Dispute, type Disputes, type Figure } from './figure.ts';

/** A fact that the report prints with several values: each value once, in reading order. */
function conflictDispute(mentions: readonly Figure[]): Dispute | undefined {
  const numbers = mentions.filter((each) => each.number);
  const values = [...new Map(numbers.map((each) => [valueKey(each), each])).values()];
  if (values.length < 2) return undefined;
  const cause = `repeated:${values[0]?.fact.id ?? ''}`;
  return { kind: 'value', degree: 'told', cause, readings: values, isPrinted: true };
}

/** What a report says of a fact. A fact without any row is missing, not zero. */ export type Knowledge =
  | { readonly kind: 'known'; readonly figure: Figure }
  | { readonly kind: 'missing'; readonly fact: Fact }
  | { readonly kind: 'not-applicable'; readonly fact: Fact; readonly reason: string }
  | { readonly kind: 'conflict'; readonly fact: Fact; readonly figures: readonly Figure[] }
  | Determined;

/** What the report itself says, whatever a record knows. */ export type Said = Exclude<
  Knowledge,
  Determined
>;

export class Figures {
  readonly all: readonly Figure[];
  readonly #byFact = new Map<string, Figure[]>();
  readonly #determined: ReadonlyMap<string, Determined>;
  readonly #disputes: Disputes;

  /**
   * @param determined by the id of the fact: what a record knows better than the report
   * @param disputes what checks contradict
   */
  constructor(
    all: readonly Figure[],
    determined: ReadonlyMap<string, Determined> = new Map(),
    disputes: Disputes = new Map(),
  ) {
    this.all = all;
    this.#determined = determined;
    this.#disputes = disputes;
    for (const figure of all) {
      const rows = this.#byFact.get(figure.fact.id);
      if (rows) rows.push(figure);
      else this.#byFact.set(figure.fact.id, [figure]);
    }
  }

  /** The same figures, of which checks contradict some. */
  with(disputes: Disputes): Figures {
    return new Figures(this.all, this.#determined, disputes);
  }

  /** The same figures with some of them read otherwise: to try what a check makes of it. */
  replace(changed: ReadonlyMap<Figure, Figure>): Figures {
    const all = this.all.map((each) => changed.get(each) ?? each);
    return new Figures(all, this.#determined, this.#disputes);
  }

  /** Whether checks contradict what the report says of it: no headline, rank or verdict may rest on it. */
  dispute(fact: Fact): Dispute | undefined {
    const found = this.#disputes.get(fact.id);
    if (found?.degree === 'told') return found;
    const said = this.said(fact);
    return said.kind === 'conflict' ? conflictDispute(said.figures) : undefined;
  }

  /** The same, and those that only may be wrong. */
  suspicion(fact: Fact): Dispute | undefined {
    return this.dispute(fact) ?? this.#disputes.get(fact.id);
  }

  know(fact: Fact): Knowledge {
    return this.#determined.get(fact.id) ?? this.said(fact);
  }

  /** Without what a record determines. */
  said(fact: Fact): Said {
    const rows = this.#byFact.get(fact.id) ?? [];
    const first = rows[0];
    if (!first || first.status === 'missing') return { kind: 'missing', fact };
    if (first.status === 'not-applicable')
      return { kind: 'not-applicable', fact, reason: first.note };
    if (rows.length > 1 || first.status === 'conflict')
      return { kind: 'conflict', fact, figures: rows };
    return { kind: 'known', figure: first };
  }
}
