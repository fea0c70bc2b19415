/** 与上年比: last year's figure, where this year's, last year's and the printed change agree. */
import type { Decimal } from '../../../model/decimal.ts';
import type { Fact } from '../../../model/glossary.ts';
import type { Change, Comparison, Printed } from './candidate.ts';
import { isQuotient } from './quotient.ts';
import type { LabelWords } from './words.ts';

export interface Agreed {
  readonly fact: Fact;
  readonly printed: Printed;
}

/** @param current this year's value of `subject aspect`, where it is certain */
export function agreedOf(
  comparison: Comparison,
  current: readonly Decimal[],
  words: LabelWords,
): readonly Agreed[] {
  const key = `${comparison.subject} ${comparison.aspect}`;
  const { last, changes } = comparison;
  const agreeing = changes.filter((change) =>
    current.some((value) => agrees(change, value, last.value)),
  );
  if (agreeing.length === 0) return [];
  const previous = words.previousFacts.get(key);
  const increase = words.increases.get(key);
  return [
    ...(previous ? [{ fact: previous, printed: last }] : []),
    ...agreeing.flatMap(({ printed, isMore }): readonly Agreed[] => {
      const fact = printed.unit === '%' ? increase?.rate : increase?.amount;
      return fact && isMore ? [{ fact, printed }] : [];
    }),
  ];
}

function agrees({ printed, isMore }: Change, current: Decimal, last: Decimal): boolean {
  const more = current.minus(last);
  if (more.isNegative() === isMore && !more.isZero()) return false;
  return printed.unit === '%'
    ? isQuotient(more.abs(), last, printed)
    : more.abs().equals(printed.value);
}
