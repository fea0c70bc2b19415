/** From facts to one quantity (计算): a number, or the reason why there is none. */
import { Exact } from '../../exact.ts';
import type { Yaml } from '../../yaml.ts';
import type { Figures } from '../data/figures.ts';
import { hasPart, list, part } from '../data/files.ts';
import type { Glossary } from '../data/glossary.ts';

export type Gap = 'missing' | 'not-applicable' | 'not-computable';
export type Quantity = Exact | Gap;

export function isNumber(quantity: Quantity): quantity is Exact {
  return quantity instanceof Exact;
}

export class Calculator {
  private readonly figures: Figures;
  private readonly glossary: Glossary;

  constructor(figures: Figures, glossary: Glossary) {
    this.figures = figures;
    this.glossary = glossary;
  }

  fact(name: string): Quantity {
    const { status, printed } = this.figures.of(this.glossary.named(name));
    if (status === 'printed') return printed[0]?.amount?.value ?? 'not-computable';
    return status === 'conflicting' ? 'not-computable' : status;
  }

  /** A fact by name, or a calculation of a kind. */
  value(tree: Yaml): Quantity {
    if (typeof tree === 'string') return this.fact(tree);
    if (hasPart(tree, '直接取数')) return this.value(part(tree, '直接取数'));
    if (hasPart(tree, '合计')) return this.total(list(tree, '合计'));
    if (hasPart(tree, '相减')) {
      return combine(
        list(tree, '相减').map((each) => this.value(each)),
        ([whole, less]) => (whole && less ? whole.subtract(less) : 'not-computable'),
      );
    }
    if (hasPart(tree, '择先')) return this.first(list(tree, '择先'));
    if (hasPart(tree, '比率')) {
      const [over, under] = [part(part(tree, '比率'), '分子'), part(part(tree, '比率'), '分母')];
      return combine([this.value(over), this.value(under)], ([a, b]) => ratio(a, b));
    }
    if (hasPart(tree, '变动率')) {
      const [now, before] = [
        part(part(tree, '变动率'), '本期'),
        part(part(tree, '变动率'), '基期'),
      ];
      return combine([this.value(now), this.value(before)], ([a, b]) =>
        ratio(a && b && a.subtract(b), b),
      );
    }
    throw new Error(`unknown calculation: ${JSON.stringify(tree)}`);
  }

  private total(parts: readonly Yaml[]): Quantity {
    return combine(
      parts.map((each) => this.value(each)),
      (numbers) => Exact.sum(numbers),
    );
  }

  /** The first that is published in full; where none is, what keeps the first of them. */
  private first(choices: readonly Yaml[]): Quantity {
    const values = choices.map((each) => this.value(each));
    return values.find((each) => each !== 'missing') ?? 'missing';
  }
}

/** What is not published outweighs the other reasons: with it, the others might not arise. */
function combine(parts: readonly Quantity[], calculate: (numbers: Exact[]) => Quantity): Quantity {
  for (const reason of ['missing', 'not-computable', 'not-applicable'] as const) {
    if (parts.includes(reason)) return reason;
  }
  return calculate(parts.filter(isNumber));
}

function ratio(over: Exact | undefined, under: Exact | undefined): Quantity {
  if (!over || !under || under.isZero()) return 'not-computable';
  return over.divide(under);
}
