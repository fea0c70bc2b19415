/** 影响得分: by how much the recomputed score depends on how a figure is read. */
import { greatest, sum, ZERO, type Decimal } from '../../model/decimal.ts';
import type { Figure } from '../../model/figure.ts';
import type { Figures } from '../../model/figures.ts';
import type { Fact } from '../../model/glossary.ts';
import { evaluateIndicator } from '../../rubric/evaluate.ts';
import type { Know } from '../../rubric/measures/measure.ts';
import type { IndicatorOutcome } from '../../rubric/outcome.ts';
import type { Indicator } from '../../rubric/rubric.ts';
import type { Evaluation } from '../../rubric/total.ts';
import type { OtherReading } from './statement.ts';
import type { PointsMoved } from './weigh.ts';

/** Of an indicator: its items in their order. */
type Points = IndicatorOutcome['items'];

/** @param evaluation of the figures as printed, with the self scores */
export function pointsMoved({ rubric, outcomes }: Evaluation, figures: Figures): PointsMoved {
  const using = (facts: ReadonlySet<string>): readonly Indicator[] =>
    rubric.indicators.filter(({ items }) =>
      items.some(({ measure }) => measure?.facts.some(({ id }) => facts.has(id))),
    );
  const points = (indicator: Indicator, know: Know): Points =>
    evaluateIndicator(indicator, know, undefined, rubric.rounding).items;
  const asPrinted: Know = (fact) => figures.know(fact);
  const rounded = (value: Decimal): Decimal => value.toDecimalPlaces(rubric.rounding.places);
  return {
    by(changes) {
      const { facts, know } = readOtherwise(figures, changes);
      return rounded(
        sum(using(facts).map((each) => apart(points(each, asPrinted), points(each, know)))),
      );
    },
    agreesWith(changes) {
      const { facts, know } = readOtherwise(figures, changes);
      return using(facts).every((indicator) => {
        const outcome = outcomes.find((each) => each.indicator === indicator);
        return !evaluateIndicator(indicator, know, outcome?.self, rubric.rounding).gap;
      });
    },
    between(mentions) {
      const fact = mentions[0]?.fact;
      if (!fact) return ZERO;
      const moved = using(new Set([fact.id])).map((indicator) => {
        const all = mentions.map((each) => points(indicator, readAs(fact, each, asPrinted)));
        return all.flatMap((one) => all.map((other) => apart(one, other))).reduce(greatest, ZERO);
      });
      return rounded(sum(moved));
    },
  };
}

/** Figures of the text alone are scored, not cells of tables. */
function readOtherwise(
  figures: Figures,
  changes: readonly OtherReading[],
): { readonly facts: ReadonlySet<string>; readonly know: Know } {
  const printed = changes.filter(({ statement }) => !statement.figure.cell && !statement.table);
  const changed = figures.replace(
    new Map(printed.map(({ statement, to }) => [statement.figure, to])),
  );
  return {
    facts: new Set(printed.map(({ statement }) => statement.figure.fact.id)),
    know: (fact) => changed.know(fact),
  };
}

function readAs(fact: Fact, figure: Figure, otherwise: Know): Know {
  return (asked) => (asked === fact ? { kind: 'known', figure } : otherwise(asked));
}

/** An item that no reading settles stays open: where its range ends decides nothing. */
function apart(one: Points, other: Points): Decimal {
  return sum(
    one.map((item, index) => {
      const same = other[index];
      if (!same || (item.kind !== 'scored' && same.kind !== 'scored')) return ZERO;
      return greatest(item.min.minus(same.min).abs(), item.max.minus(same.max).abs());
    }),
  );
}
