/** The whole report: every indicator, the recomputed range, and how much of the 100 points published figures settle. */
import { type Decimal, sum } from '../model/decimal.ts';
import type { Figures } from '../model/figures.ts';
import type { SelfScore } from '../model/read-scores.ts';
import { evaluateReadings } from './contested.ts';
import type { IndicatorOutcome } from './outcome.ts';
import type { Rubric } from './rubric.ts';

export interface Evaluation {
  readonly rubric: Rubric;
  readonly outcomes: readonly IndicatorOutcome[];
  /** Sum of the self scores given; undefined unless every applicable indicator has one. */
  readonly selfTotal: Decimal | undefined;
  /** 适用分值: full marks of the indicators that apply; what does not apply leaves the denominator. */
  readonly applicableMarks: Decimal;
  readonly min: Decimal;
  readonly max: Decimal;
  /** Full marks of the items that published figures settle. */
  readonly settledMarks: Decimal;
}

export function evaluate(
  rubric: Rubric,
  figures: Figures,
  scores: readonly SelfScore[],
): Evaluation {
  const outcomes = rubric.indicators.map((indicator) => {
    const own = scores.filter((score) => score.indicator === indicator.id);
    const whole = own.find(({ item }) => item === '');
    const items = own.filter(({ item }) => item !== '');
    return evaluateReadings(indicator, figures, { whole, items }, rubric.rounding);
  });
  const applicable = outcomes.filter((outcome) => outcome.verdict !== 'not-applicable');
  const given = applicable.flatMap((outcome) => (outcome.self ? [outcome.self.score] : []));
  return {
    rubric,
    outcomes,
    selfTotal: given.length === applicable.length ? sum(given) : undefined,
    applicableMarks: sum(applicable.map(({ indicator }) => indicator.fullMarks)),
    min: sum(applicable.map((outcome) => outcome.min)),
    max: sum(applicable.map((outcome) => outcome.max)),
    settledMarks: sum(applicable.map((outcome) => outcome.settledMarks)),
  };
}
