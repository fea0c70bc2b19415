/** The address of a comparison: read, told, written back. */
import { expect, test } from 'vitest';
import { readChoice } from '../../../../src/site/views/compare/choice.ts';
import { comparePath } from '../../../../src/site/views/paths.ts';
import { readCases } from '../../../helpers/cases.ts';
import { INDEX } from '../../../helpers/comparison.ts';

const columns = ['address', 'departments', 'measure', 'years', 'told'] as const;
const cases = readCases('compare-addresses.csv', columns);

test.for(cases)('row $line: ?$address', ({ address, departments, measure, years, told }) => {
  const read = readChoice(new URLSearchParams(address), INDEX);
  expect(read.choice.departments.join(' ')).toBe(departments);
  expect(read.choice.measure).toBe(measure);
  expect(`${read.choice.from}-${read.choice.to}`).toBe(years);
  expect(read.told.join('；')).toBe(told);
});

test.for(cases)('row $line: what was read of ?$address reads the same again', ({ address }) => {
  const { choice } = readChoice(new URLSearchParams(address), INDEX);
  const path = comparePath(choice.departments, choice.measure, [choice.from, choice.to]);
  const again = readChoice(new URLSearchParams(path.split('?')[1]), INDEX);
  expect(again).toEqual({ choice, told: [] });
});

test('an address says no more than it must', () => {
  expect(comparePath(['north.a', 'south.f'])).toBe('/compare/?d=north.a,south.f');
  expect(comparePath(['north.a'], 'rate', ['2020', '2020'])).toBe(
    '/compare/?d=north.a&m=rate&y=2020',
  );
  expect(comparePath([], 'indicator.a-b', ['2019', '2020'])).toBe(
    '/compare/?d=&m=indicator.a-b&y=2019-2020',
  );
});

test('what an address of any length asks for in vain is told in a few words', () => {
  const ids = Array.from({ length: 5000 }, (_, number) => `north.z${String(number)}`);
  const long = 'x'.repeat(100_000);
  const address = new URLSearchParams({ d: ids.join(','), m: long, y: long });
  const { told } = readChoice(address, INDEX);
  const cut = `“${'x'.repeat(40)}…”`;
  expect(told).toEqual([
    '网址里的“north.z0”、“north.z1”、“north.z2”等 5000 个不是这里的部门，已略去',
    `网址里的${cut}不是可以比较的项目，改为执行率`,
    `网址里的年度${cut}没有收录，改为最近的年度`,
  ]);
});
