/**
 * The checks of the 2020 Futian report against an independent recalculation of the same document,
 * made by hand before the program existed (identities A01 to G03, contradictions K03, K04).
 */
import { expect, test } from 'vitest';
import type { Decimal } from '../../../src/engine/model/decimal.ts';
import type { CheckResult } from '../../../src/engine/checks/check.ts';
import { differenceText } from '../../../src/site/views/findings/check-row.ts';
import { sentence } from '../../../src/site/views/format.ts';
import { readCases } from '../../helpers/cases.ts';
import { futian2020, words } from '../../helpers/data.ts';

const COLUMNS = [
  'id',
  'outcome',
  'left',
  'compared',
  'right',
  'difference',
  'unit',
  'shown',
] as const;
const cases = readCases('identities-futian-2020.csv', COLUMNS);
const { checks } = futian2020();

function result(id: string): CheckResult {
  const found = checks.find((each) => each.check.id === id);
  if (!found) throw new Error(`no check ${id}`);
  return found;
}

/** In the printed unit, to six decimals, as the recalculation gives it. */
function inUnit(value: Decimal | undefined, unit: string): string {
  const factor = words.units.get(unit)?.factor;
  if (!factor) throw new Error(`no such unit: ${unit}`);
  return value?.div(factor).toDecimalPlaces(6).toString() ?? '';
}

test.for(cases)('$id: $outcome, $left against “$right” $unit', (want) => {
  const { outcome, left, right, difference, ...rest } = result(want.id);
  expect({
    outcome,
    // A printed rate is compared at its own precision, everything else exactly.
    left: inUnit(left?.value, want.unit),
    right: inUnit(right?.value, want.unit),
    difference: inUnit(difference, want.unit),
    shown: differenceText({ outcome, left, right, difference, ...rest }),
  }).toEqual({
    outcome: want.outcome,
    left: want.compared || want.left,
    right: want.right,
    difference: want.difference,
    shown: want.shown,
  });
});

test('no identity of the report is left out, and none is added unnoticed', () => {
  const ids = checks.map((each) => each.check.id).filter((id) => /^[A-G]\d/.test(id));
  expect(ids).toEqual(cases.map((each) => each.id));
});

test('every result says where its figures are printed', () => {
  const nowhere = cases.filter((each) => result(each.id).source.lines.length === 0);
  expect(nowhere.map((each) => each.id)).toEqual([]);
});

test.for([
  [
    'K03',
    '印作 736,952,966.93 万元；按元读，736,952,966.93 元 + 546.83 万元 = 74,242.13 万元 ≈ 74,242.12 万元，差 0.01 万元，在各数四舍五入的尾差之内；按所印的单位读则不合，两种单位相差 10,000 倍',
  ],
  [
    'K04',
    '印作 725,402,982.00 万元；按元读，725,402,982.00 元 ÷ 736,952,966.93 元 = 98.43%，与所印相同；两个数所印的单位相同，比率不因单位而变，那一个数换单位，这个数也要换，两种单位相差 10,000 倍',
  ],
  [
    'G03',
    '预算执行率印刷的评分项合计 2 分 ≠ 分值 6 分，差 −4 分；自评 3.37 分高于印刷的各评分项分值之和 2 分，这是评分表印刷的分值不合，不表示自评多给了分',
  ],
] as const)('%s does not hold, and says why', ([id, message]) => {
  const { outcome, message: said } = result(id);
  expect({ outcome, message: sentence(said) }).toEqual({ outcome: 'fails', message });
});

test('C02 is explained by rounding: the difference lies within the tolerance', () => {
  const { difference, tolerance } = result('C02');
  // Half of 0.01 万元 for each of the two figures printed in 万元; the one printed in 元 is exact.
  expect([difference, tolerance].map(String)).toEqual(['66.93', '100']);
});
