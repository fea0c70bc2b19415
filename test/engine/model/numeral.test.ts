/** Chinese numerals: one usual spelling each, anything else is none. */
import { expect, test } from 'vitest';
import { readNumeral } from '../../../src/engine/model/numeral.ts';

test.for([
  ['九', '9'],
  ['十', '10'],
  ['一十', '10'],
  ['十七', '17'],
  ['四十二', '42'],
  ['一百', '100'],
  ['一百零二', '102'],
  ['六百三十', '630'],
  ['一千二百零六', '1206'],
  ['一千零六', '1006'],
  ['九千九百九十九', '9999'],
] as const)('%s', ([text, expected]) => {
  expect(readNumeral(text)?.toString()).toBe(expected);
});

test.for([
  '',
  '一二三',
  '一千二',
  '一百十',
  '零',
  '十十',
  '百',
  '零一',
  '一千百',
  '二千五百零',
  '三万',
  '多',
  '12',
])('%s is none', (text) => {
  expect(readNumeral(text)).toBeUndefined();
});

test('every number is read back from its spelling', () => {
  for (const value of [11, 20, 101, 110, 111, 1000, 1001, 1010, 1011, 1100, 1101, 1110, 5040]) {
    const digits = String(value).padStart(4, '0');
    const places = ['千', '百', '十', ''];
    const long = Array.from(digits, (digit, at) =>
      digit === '0' ? '零' : `${'零一二三四五六七八九'[Number(digit)] ?? ''}${places[at] ?? ''}`,
    ).join('');
    const usual = long.replace(/^零+|零+$/gu, '').replace(/零+/gu, '零');
    expect([usual, readNumeral(usual)?.toNumber()]).toEqual([usual, value]);
  }
});
