/** A printed number moved a little, printed in the same manner. */
import { decimal } from '../../../src/engine/model/decimal.ts';
import { readPrinted } from '../../../src/engine/model/printed.ts';

/** As printed, with thousands separators, moved by `by`. */
export function shifted(value: string, by: string): string {
  const number = readPrinted(value, []);
  if (!number) throw new Error(`cannot be moved: ${value}`);
  const moved = number.value.plus(by);
  if (decimal(by).decimalPlaces() > number.decimals || moved.eq(number.value))
    throw new Error(`${value} is not printed finely enough to be moved by ${by}`);
  const [whole = '', fraction] = moved.abs().toFixed(number.decimals).split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${moved.isNegative() ? '-' : ''}${digits}${fraction === undefined ? '' : `.${fraction}`}`;
}
