/**
 * 数值存疑: one other value mends two equations at once and breaks none; or all other figures of an equation
 * are borne out by further equations, and only this one is left.
 */
import { Exact, placesOf } from '../../exact.ts';
import type { Judged } from '../checks/run.ts';
import type { Printed } from '../data/figures.ts';
import type { Fact } from '../data/glossary.ts';
import type { Data } from '../data/jurisdictions.ts';
import type { Evaluation } from '../score/evaluation.ts';
import { type Dispute, withValue } from './dispute.ts';
import type { Laboratory } from './trial.ts';

export function findValues(
  facts: readonly Fact[],
  failing: readonly Judged[],
  laboratory: Laboratory,
  data: Data,
  { report }: Evaluation,
): Dispute[] {
  const found: (Dispute & { readonly mended: readonly string[] })[] = [];
  for (const fact of facts) {
    const printed = report.figures.single(fact);
    if (!printed?.amount || !['money', 'rate', 'count'].includes(fact.kind)) continue;
    for (const value of solutions(fact, printed, failing, laboratory, data)) {
      const read = withValue(printed, value, data.units);
      const { mended, broken } = laboratory.try(fact, read);
      const isLeft = mended.length === 1 && isOnlyOneLeft(fact, mended, laboratory, data);
      if (broken.length > 0 || (mended.length < 2 && !isLeft)) continue;
      const ids = mended.map((each) => each.id);
      found.push({ fact, kind: 'value', cause: fact.id, readings: [printed, read], mended: ids });
      break;
    }
  }
  // Of figures that mend the same equation, the one that mends most is the one to doubt.
  return found.filter(({ mended }) =>
    found.every(
      (each) =>
        each.mended.length <= mended.length || !each.mended.some((id) => mended.includes(id)),
    ),
  );
}

/** Every other figure of the equation is borne out by an equation that holds, and this one by none. */
function isOnlyOneLeft(
  fact: Fact,
  mended: readonly Judged[],
  laboratory: Laboratory,
  data: Data,
): boolean {
  // Two values side by side, or last year's and this year's, tell nothing of which is wrong.
  if (mended.some((each) => each.category === '口径矛盾' || laboratory.isYearly(each)))
    return false;
  const isBorneOut = (each: Fact): boolean =>
    laboratory.results(each).some(({ outcome }) => outcome === 'holds' || outcome === 'rounding');
  const others = mended
    .flatMap((each) => laboratory.factsOf(each))
    .filter((name) => name !== fact.name);
  const facts = others
    .filter((name) => data.glossary.isNamed(name))
    .map((name) => data.glossary.named(name));
  return facts.length > 0 && !isBorneOut(fact) && facts.every(isBorneOut);
}

/** Values that would make one failing equation hold, each found by moving the figure a step. */
export function solutions(
  fact: Fact,
  printed: Printed,
  failing: readonly Judged[],
  laboratory: Laboratory,
  data: Data,
): Exact[] {
  const ids = new Set(failing.map((each) => each.id));
  const own = printed.amount?.value ?? Exact.zero;
  const step = Exact.one
    .divide(Exact.of(10n ** BigInt(placesOf(printed.text))))
    .multiply(data.units.named(printed.unit)?.factor ?? Exact.one);
  const moved = withValue(printed, own.add(step), data.units);
  const after = new Map(laboratory.results(fact, moved).map((each) => [each.id, each]));
  return laboratory.results(fact).flatMap((each) => {
    const other = after.get(each.id)?.difference;
    if (!ids.has(each.id) || !each.difference || !other) return [];
    const slope = other.subtract(each.difference);
    return slope.isZero() ? [] : [own.subtract(each.difference.multiply(step).divide(slope))];
  });
}
