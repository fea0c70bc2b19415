import { expect, test } from 'vitest';
import { readWish, wishAddress } from '../../../src/site/search/search-query.ts';

test.for([
  ['', { query: '', filters: {} }, '?'],
  ['?q=%E5%B1%80', { query: '局', filters: {} }, '?q=%E5%B1%80'],
  ['?q=+R%26D+', { query: 'R&D', filters: {} }, '?q=R%26D'],
  [
    '?kind=报告&q=局&area=福田区&year=&other=1',
    { query: '局', filters: { 行政区: '福田区', 类型: '报告' } },
    `?q=${encodeURIComponent('局')}&area=${encodeURIComponent('福田区')}&kind=${encodeURIComponent('报告')}`,
  ],
] as const)('%s', ([address, wish, again]) => {
  const read = readWish(new URLSearchParams(address));
  expect(read).toEqual(wish);
  expect(wishAddress(read)).toBe(again);
});
