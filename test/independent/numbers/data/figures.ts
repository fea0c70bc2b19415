/** What one report prints of each fact. */
import type { Exact } from '../../exact.ts';
import type { Row } from './files.ts';
import type { Fact, Glossary } from './glossary.ts';
import type { Amount, Units } from './units.ts';

export interface Printed {
  readonly text: string;
  readonly unit: string;
  /** Undefined for words and ranges. */
  readonly amount: Amount | undefined;
}

export type Status = 'printed' | 'missing' | 'not-applicable' | 'conflicting';

export interface Figure {
  readonly fact: Fact;
  readonly status: Status;
  /** One where printed, several where they conflict. */
  readonly printed: readonly Printed[];
}

const statuses: Readonly<Record<string, Status>> = {
  已公布: 'printed',
  未公布: 'missing',
  不适用: 'not-applicable',
  冲突: 'conflicting',
};

export class Figures {
  private readonly byId = new Map<string, Figure>();

  static read(rows: readonly Row[], glossary: Glossary, units: Units): Figures {
    const figures = new Figures();
    for (const row of rows) {
      const fact = glossary.id(row['fact'] ?? '');
      const [text, unit] = [row['value'] ?? '', row['unit'] ?? ''];
      const status = statuses[row['status'] ?? ''] ?? 'missing';
      const hasText = status === 'printed' || status === 'conflicting';
      const before = figures.byId.get(fact.id)?.printed ?? [];
      const own = hasText ? [{ text, unit, amount: units.amount(text, unit) }] : [];
      figures.byId.set(fact.id, { fact, status, printed: [...before, ...own] });
    }
    return figures;
  }

  of(fact: Fact): Figure {
    return this.byId.get(fact.id) ?? { fact, status: 'missing', printed: [] };
  }

  /** The same figures, but one of them read otherwise. */
  with(fact: Fact, printed: Printed): Figures {
    const other = new Figures();
    for (const [id, figure] of this.byId) other.byId.set(id, figure);
    other.byId.set(fact.id, { fact, status: 'printed', printed: [printed] });
    return other;
  }

  /** The printed number in base units, where there is exactly one. */
  value(fact: Fact): Exact | undefined {
    return this.single(fact)?.amount?.value;
  }

  single(fact: Fact): Printed | undefined {
    const { status, printed } = this.of(fact);
    return status === 'printed' ? printed[0] : undefined;
  }

  all(): Figure[] {
    return [...this.byId.values()];
  }

  get printedCount(): number {
    return this.all().filter((figure) => figure.status === 'printed').length;
  }
}
