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
  const bases = last ? [last.value] : basesOf(changes, current);
  const agreeing = changes.filter((change) =>
    current.some((value) => bases.some((base) => agrees(change, value, base))),
  );
  if (agreeing.length === 0 || (!last && agreeing.length < 2)) return [];
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

/** What last year's amount must have been, by the change that is printed: the printed rate has to bear it out. */
function basesOf(changes: readonly Change[], current: readonly Decimal[]): readonly Decimal[] {
  const amounts = changes.filter(({ printed }) => printed.unit !== '%');
  return current.flatMap((value) =>
    amounts.map(({ printed, isMore }) =>
      isMore ? value.minus(printed.value) : value.plus(printed.value),
    ),
  );
}

function agrees({ printed, isMore }: Change, current: Decimal, last: Decimal): boolean {
  const more = current.minus(last);
  if (more.isNegative() === isMore && !more.isZero()) return false;
  return printed.unit === '%'
    ? isQuotient(more.abs(), last, printed)
    : more.abs().equals(printed.value);
}
