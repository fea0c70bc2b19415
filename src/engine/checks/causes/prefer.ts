/** 与上年比: of several figures whose unit may be wrong, those that only another unit makes like last year's. */
import type { Decimal } from '../../model/decimal.ts';
import { baseValue, type Figure } from '../../model/figure.ts';
import type { Previous } from '../check.ts';
import type { FindingPolicy } from './policy.ts';
import type { Tried } from './trial.ts';

export type LastYear = (figure: Figure) => Decimal | undefined;

export function lastYearValues(previous: Previous): LastYear {
  return ({ fact, cell }) => {
    if (previous.kind === 'none' || cell) return undefined;
    const said = previous.figures.said(fact);
    return said.kind === 'known' && said.figure.number ? baseValue(said.figure) : undefined;
  };
}

/** @returns all of them where last year does not tell them apart */
export function preferByLastYear(
  alike: readonly Tried[],
  lastYear: LastYear,
  { mostTimes }: FindingPolicy,
): readonly Tried[] {
  const isLike = (figure: Figure, before: Decimal): boolean => {
    const now = baseValue(figure).abs();
    if (now.isZero() || before.isZero()) return false;
    const times = now.div(before.abs());
    return times.lte(mostTimes) && times.gte(mostTimes.pow(-1));
  };
  const told = alike.filter(({ changes }) =>
    changes.every(({ statement, to }) => {
      const before = lastYear(statement.figure);
      return before !== undefined && isLike(to, before) && !isLike(statement.figure, before);
    }),
  );
  return told.length > 0 ? told : alike;
}
