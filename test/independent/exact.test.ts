/** The second opinion's own arithmetic, by examples worked out by hand. */
import { describe, expect, it } from 'vitest';

import { Exact, halfPlace, placesOf } from './exact.ts';

describe('Exact', () => {
  it.each([
    ['1,234.50', '1234.5'],
    ['−3', '-3'],
    ['-0.05', '-0.05'],
    ['99.13%', '0.9913'],
    ['+1.5', '1.5'],
    ['1，234', '1234'],
  ])('reads %s', (text, expected) => {
    expect(Exact.read(text)?.toString()).toBe(expected);
  });

  it.each(['', '-', '—', '1,23', '1.', '.5', '1 234', '12a', '1,2345'])('refuses “%s”', (text) => {
    expect(Exact.read(text)).toBeUndefined();
  });

  it.each([
    ['0.005', 2, '0.01'],
    ['-0.005', 2, '-0.01'],
    ['-0.004', 2, '0.00'],
    ['1.225', 2, '1.23'],
    ['934337.22', 0, '934337'],
    ['0.5', 0, '1'],
    ['9.995', 2, '10.00'],
  ])('rounds %s to %i places', (text, places, expected) => {
    expect(Exact.of(text).toFixed(places)).toBe(expected);
  });

  it('groups by thousands', () => {
    expect(Exact.of('1234567.5').toGrouped(2)).toBe('1,234,567.50');
    expect(Exact.of('-999').toGrouped(0)).toBe('-999');
  });

  it('adds without binary error', () => {
    expect(Exact.of('0.1').add(Exact.of('0.2')).equals(Exact.of('0.3'))).toBe(true);
    expect(Exact.sum(['1.10', '2.20', '-3.30'].map((text) => Exact.of(text))).isZero()).toBe(true);
  });

  it('keeps thirds', () => {
    const third = Exact.one.divide(Exact.of(3));
    expect(third.multiply(Exact.of(3)).equals(Exact.one)).toBe(true);
    expect(third.toString()).toBe('1/3');
    expect(third.negate().abs().compare(third)).toBe(0);
    expect(third.subtract(Exact.one).isNegative()).toBe(true);
  });

  it('refuses to divide by zero', () => {
    expect(() => Exact.one.divide(Exact.zero)).toThrow(RangeError);
  });

  it('knows the last printed place', () => {
    expect(placesOf('1,234.50')).toBe(2);
    expect(halfPlace('1.5').toString()).toBe('0.05');
    expect(halfPlace('99.13%').toString()).toBe('0.00005');
    expect(halfPlace('12').toString()).toBe('0.5');
  });
});
