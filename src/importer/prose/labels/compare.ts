/** 与上年比: last year's figure, where this year's, last year's and the printed change agree. */
import type { Decimal } from '../../../engine/model/decimal.ts';
import type { Fact } from '../../../engine/model/glossary.ts';
import { keyOf, type YearChange, type YearComparison, type Printed } from './candidate.ts';
import { isQuotient } from './quotient.ts';
import type { LabelFacts } from './label-words.ts';

export interface Agreed {
  readonly fact: Fact;
  readonly printed: Printed;
}

/**
 * @param current this year's values of `subject aspect`
 * @returns nothing where none of them agrees with what is printed
 */
export function agreedOf(
  comparison: YearComparison,
  current: readonly Decimal[],
  words: LabelFacts,
): readonly Agreed[] {
  const key = keyOf(comparison);
  const { last } = comparison;
  const agreeing = agreeingOf(comparison, current);
  if (agreeing.length === 0 || !comparison.fits()) return [];
  const previous = words.previousFacts.get(key);
  const increase = words.increases.get(key);
  return [
    ...(previous && last ? [{ fact: previous, printed: last }] : []),
    ...agreeing.flatMap(({ printed, isMore }): readonly Agreed[] => {
      const fact = printed.unit === '%' ? increase?.rate : increase?.amount;
      return fact && isMore ? [{ fact, printed }] : [];
    }),
  ];
}

/** @returns the changes that this year's amount bears out; none where only one number speaks for it */
export function agreeingOf(
  { last, changes }: YearComparison,
  current: readonly Decimal[],
): readonly YearChange[] {
  const bases = last ? [last.value] : basesOf(changes, current);
  const least = last ? 1 : 2;
  // Of two amounts each would bear out a last year of its own: they have to agree on one.
  const agreeing = bases
    .map((base) => changes.filter((change) => current.some((value) => agrees(change, value, base))))
    .filter(({ length }) => length >= least);
  return [...new Set(agreeing.flat())];
}

/** What last year's amount must have been, by the change that is printed: the printed rate has to bear it out. */
function basesOf(changes: readonly YearChange[], current: readonly Decimal[]): readonly Decimal[] {
  const amounts = changes.filter(({ printed }) => printed.unit !== '%');
  return current.flatMap((value) =>
    amounts.map(({ printed, isMore }) =>
      isMore ? value.minus(printed.value) : value.plus(printed.value),
    ),
  );
}

function agrees({ printed, isMore }: YearChange, current: Decimal, last: Decimal): boolean {
  const more = current.minus(last);
  if (more.isNegative() === isMore && !more.isZero()) return false;
  return printed.unit === '%'
    ? isQuotient(more.abs(), last, printed)
    : more.abs().equals(printed.value);
}
