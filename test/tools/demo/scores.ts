/** Self scores as a department would give them: what the rubric gives where it can be reckoned, a little less than all where it is judged. */
import { Decimal, greatest, least, sum, ZERO } from '../../../src/engine/model/decimal.ts';
import type { Figures } from '../../../src/engine/model/figures.ts';
import type { IndicatorOutcome } from '../../../src/engine/rubric/outcome.ts';
import type { Rubric } from '../../../src/engine/rubric/rubric.ts';
import { evaluate } from '../../../src/engine/rubric/total.ts';
import { dice, type Dice } from './rng.ts';

export interface SelfGiven {
  readonly indicator: string;
  readonly name: string;
  readonly score: Decimal;
  /** Of its items in their order, where the report scores item by item. */
  readonly items?: readonly string[];
}

/** @param figures everything the department knows, also what its report leaves out */
export function scoreItself(seed: string, rubric: Rubric, figures: Figures): readonly SelfGiven[] {
  const roll = dice(`${seed}|scores`);
  const outcomes = evaluate(rubric, figures, []).outcomes.filter(
    (each) => each.verdict !== 'not-applicable',
  );
  const given = outcomes.map((outcome) => ({ outcome, score: first(outcome, roll) }));
  return lift(given).map(({ outcome, score }) => ({
    indicator: outcome.indicator.id,
    name: outcome.indicator.name,
    score,
  }));
}

interface Scored {
  readonly outcome: IndicatorOutcome;
  readonly score: Decimal;
}

function first({ min, max }: IndicatorOutcome, roll: Dice): Decimal {
  if (min.eq(max)) return max;
  const off = roll.oneIn(4) ? roll.pick(['0.5', '0.5', '1', '1.5', '2']) : '0';
  return greatest(min, max.minus(off));
}

/** Marks that a total is brought up to when it lies a little below: reports bunch there. */
const MARKS = ['90', '95'];
const WITHIN = '1.1';

function lift(given: readonly Scored[]): readonly Scored[] {
  const total = sum(given.map((each) => each.score));
  const mark = MARKS.map((each) => new Decimal(each)).find(
    (each) => each.gt(total) && each.minus(total).lte(WITHIN),
  );
  let needed = mark ? mark.minus(total) : ZERO;
  return given.map(({ outcome, score }) => {
    const raise = least(needed, outcome.max.minus(score));
    needed = needed.minus(raise);
    return { outcome, score: score.plus(raise) };
  });
}
