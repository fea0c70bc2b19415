import { Decimal } from '../../../engine/model/decimal.ts';

/** Whether a printed percentage is this quotient, rounded or cut off at its last digit. A base of zero has none. */
export function isQuotient(
  amount: Decimal,
  base: Decimal,
  { value, decimals }: { readonly value: Decimal; readonly decimals: number },
): boolean {
  if (base.isZero()) return false;
  const off = amount.div(base).times(100).minus(value).abs();
  return off.lessThan(new Decimal(10).pow(-decimals));
}
