import { expect, test } from 'vitest';
import { Decimal, decimal, decimalOrPercent, sum } from '../../../src/engine/model/decimal.ts';

test('a sum keeps every digit that a float or twenty digits would lose', () => {
  const parts = ['123456789012345678901.23', '0.01', '-0.2'].map(decimal);
  expect(sum(parts).toString()).toBe('123456789012345678901.04');
  expect(sum(['0.1', '0.2'].map(decimal)).toString()).toBe('0.3');
});

test('a quotient is exact far beyond what is shown', () => {
  expect(decimal('379.54').div(decimal('659.78')).toFixed(30)).toBe(
    '0.575252356846221467761981266483',
  );
});

test('rounding is half up, as the official tables round', () => {
  const rounded = ['0.585', '0.575', '2.5'].map((text) =>
    decimal(text)
      .toDecimalPlaces(text.length - 3)
      .toString(),
  );
  expect(rounded).toEqual(['0.59', '0.58', '3']);
  expect(new Decimal('-0.585').toDecimalPlaces(2).toString()).toBe('-0.59');
});

test.for(['', '1e5', '1,000', '５', ' 5', '.5', '5.', '+5', 'NaN'])(
  '“%s” is no decimal',
  (text) => {
    expect(() => decimal(text)).toThrow(`invalid decimal: ${text}`);
  },
);

test.for([
  ['90%', '0.9'],
  ['0.9', '0.9'],
  ['100%', '1'],
  ['12.5 %', undefined],
  ['九成', undefined],
  ['', undefined],
] as const)('“%s” as an edge is %s', ([text, value]) => {
  expect(decimalOrPercent(text)?.toString()).toBe(value);
});
