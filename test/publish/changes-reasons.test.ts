/** What `npm run changes` accepts as a reason: a line of the CHANGELOG, a chain of corrections. */
import { expect, test } from 'vitest';
import { entryNaming, newEntries } from '../../src/publish/changes/changelog.ts';
import { correctionBetween } from '../../src/publish/changes/reasons.ts';
import type { Correction } from '../../src/dataset/jurisdiction.ts';

test.for([
  ['福田区“预算执行率”2020 年度重读', '2020', ['预算执行率'], true],
  ['深圳市福田区科技创新局 2020“预算执行率”', '2020', ['预算执行率'], true],
  ['科技创新局 2020、2021：“预算执行率”', '2020', ['预算执行率'], true],
  // Another year.
  ['福田区“预算执行率”2020', '2021', ['预算执行率'], false],
  ['福田区“预算执行率”12020', '2020', ['预算执行率'], false],
  ['福田区“预算执行率”见 futian-2020', '2020', ['预算执行率'], false],
  // Another place, or none.
  ['示例区“预算执行率”2020', '2020', ['预算执行率'], false],
  ['“预算执行率”2020', '2020', ['预算执行率'], false],
  // Another thing, or one that cannot be told apart.
  ['2020 年度：福田区的项目预算执行率说明补充', '2020', ['预算执行率'], false],
  ['福田区 2020“项目预算执行率”', '2020', ['预算执行率'], false],
  ['福田区 2020 预算执行率', '2020', ['预算执行率'], false],
  ['福田区 T31 is new for 2020', '2020', ['T31', '上年实际支出'], true],
  ['福田区核对T31在2020年新增', '2020', ['T31'], true],
  ['福田区 T31 is new for 2020', '2020', ['T3'], false],
  ['福田区 procurement-execution 2020', '2020', ['procurement'], false],
  [
    '福田区 procurement-execution 2020',
    '2020',
    ['政府采购执行情况', 'procurement-execution'],
    true,
  ],
  ['福田区 anything 2020 “”', '2020', [''], false],
] as const)('“%s” explains %s %s: %s', ([entry, year, names, explains]) => {
  const where = { year, places: ['科技创新局', '福田区', ''] };
  expect(entryNaming([`- ${entry}`], where, names) !== undefined).toBe(explains);
});

test('an entry of the CHANGELOG is new when its words are, wherever its lines break', () => {
  const old = '# Changelog\n\n## Unreleased\n\n- One line\n  and its rest.\n- Two.\n';
  const now = '# Changelog\n\n## 0.2\n\n- One line and its rest.\n- Three\n  2020.\n\n- Two.\n';
  expect(newEntries(old, now)).toEqual(['- Three 2020.']);
});

function correction(fact: string, old: string, now: string): Correction {
  return { date: '2027-01-08', kind: '抄录更正', fact, name: fact, old, new: now, reason: '抄错' };
}

test.for([
  [[['a', '1', '2']], ['1'], ['2'], true],
  [[['a', '1', '2']], ['1'], ['3'], false],
  [[['b', '1', '2']], ['1'], ['2'], false],
  // One after another.
  [
    [
      ['a', '1', '2'],
      ['a', '2', '3'],
    ],
    ['1'],
    ['3'],
    true,
  ],
  [
    [
      ['a', '1', '2'],
      ['a', '2', '3'],
    ],
    ['2'],
    ['3'],
    true,
  ],
  // The first leads away from where the second begins.
  [
    [
      ['a', '1', '2'],
      ['a', '4', '3'],
    ],
    ['1'],
    ['3'],
    false,
  ],
  [[], ['1'], ['1'], false],
] as const)('corrections %j lead from %j to %j: %s', ([rows, from, to, leads]) => {
  const corrections = rows.map(([fact, old, now]) => correction(fact, old, now));
  expect(correctionBetween(corrections, 'a', from, to) !== undefined).toBe(leads);
});
