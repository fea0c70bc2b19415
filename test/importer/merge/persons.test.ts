/** Names and telephone numbers are masked; words that only look like a label are not. All names are invented. */
import { expect, test } from 'vitest';
import { endsWithLabel, MASK, withoutPersons } from '../../../src/importer/merge/persons.ts';

test.for([
  ['填报人：甲某某', `填报人：${MASK}`],
  ['单位负责人（签字）：甲某某 日期', `单位负责人（签字）：${MASK}`],
  ['联系电话 0755-81234567', `联系电话 ${MASK}`],
  ['请致电 13800001234 咨询', `请致电 ${MASK}`],
  ['请致电 １３８００００１２３４', `请致电 ${MASK}`],
  ['年初预算数 13,800,001,234.00 元', '年初预算数 13,800,001,234.00 元'],
  ['年初预算数 0.13 万元', '年初预算数 0.13 万元'],
  ['落实负责人制度，电话办理 30 件', '落实负责人制度，电话办理 30 件'],
])('%s → %s', ([text = '', masked]) => {
  expect(withoutPersons(text)).toBe(masked);
});

test('a label at the end of a line names what stands on the next', () => {
  expect(endsWithLabel('单位负责人：')).toBe(true);
  expect(endsWithLabel('联系人')).toBe(true);
  expect(endsWithLabel('单位名称：')).toBe(false);
});

test('a long hostile line is judged at once', () => {
  const start = performance.now();
  withoutPersons(`${'负责人（'.repeat(20_000)}${'0'.repeat(100_000)}`);
  expect(performance.now() - start).toBeLessThan(1000);
});
