/** 影响得分: by how much the recomputed score depends on how a figure is read. */
import { greatest, sum, ZERO, type Decimal } from '../../model/decimal.ts';
import type { Figure, Figures } from '../../model/figure.ts';
import type { Fact } from '../../model/glossary.ts';
import { evaluateIndicator } from '../../rubric/evaluate.ts';
import type { Know } from '../../rubric/measures/measure.ts';
import type { Indicator, Rubric } from '../../rubric/rubric.ts';
import type { PointsMoved } from './weigh.ts';

interface Points {
  readonly min: Decimal;
  readonly max: Decimal;
}

export function pointsMoved(rubric: Rubric, figures: Figures): PointsMoved {
  const using = (facts: ReadonlySet<string>): readonly Indicator[] =>
    rubric.indicators.filter(({ items }) =>
      items.some(({ measure }) => measure?.facts.some(({ id }) => facts.has(id))),
    );
  const points = (indicator: Indicator, know: Know): Points =>
    evaluateIndicator(indicator, know, undefined, rubric.rounding);
  const asPrinted: Know = (fact) => figures.know(fact);
  return {
    by(changes) {
      const printed = changes.filter(({ statement }) => !statement.figure.cell && !statement.table);
      if (printed.length === 0) return ZERO;
      const facts = new Set(printed.map(({ statement }) => statement.figure.fact.id));
      const changed = figures.replace(
        new Map(printed.map(({ statement, to }) => [statement.figure, to])),
      );
      const otherwise: Know = (fact) => changed.know(fact);
      return sum(
        using(facts).map((each) => apart(points(each, asPrinted), points(each, otherwise))),
      );
    },
    between(mentions) {
      const fact = mentions[0]?.fact;
      if (!fact) return ZERO;
      return sum(
        using(new Set([fact.id])).map((indicator) => {
          const all = mentions.map((each) => points(indicator, readAs(fact, each, asPrinted)));
          return all.flatMap((one) => all.map((other) => apart(one, other))).reduce(greatest, ZERO);
        }),
      );
    },
  };
}

function readAs(fact: Fact, figure: Figure, otherwise: Know): Know {
  return (asked) => (asked === fact ? { kind: 'known', figure } : otherwise(asked));
}

function apart(one: Points, other: Points): Decimal {
  return greatest(one.min.minus(other.min).abs(), one.max.minus(other.max).abs());
}
