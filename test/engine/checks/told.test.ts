/** Every equation is true as printed: read back with a pocket calculator, whatever units meet. */
import { expect, test } from 'vitest';
import { Decimal, sum, ZERO } from '../../../src/engine/model/decimal.ts';
import { compareEqual } from '../../../src/engine/checks/compare.ts';
import { knownFigure, total, type Known } from '../../../src/engine/checks/known.ts';
import { differenceText } from '../../../src/site/views/findings/check-row.ts';
import { sentence } from '../../../src/site/views/format.ts';
import { given } from '../../helpers/given.ts';

const AMOUNTS = ['0', '9.2', '25.71', '471.50', '4400.4701', '18743492.01', '-3.995'] as const;
const UNITS = ['元', '万元', '亿元', '万'] as const;
const FACTORS: Readonly<Record<string, string>> = { 元: '1', 万元: '1e4', 万: '1e4', 亿元: '1e8' };
const NUMBER = /([−-]?)([\d,]+(?:\.\d+)?)(?: (亿元|万元|元|万))?/g;

interface Read {
  /** In 元. */
  readonly value: Decimal;
  /** Half of the last printed place. */
  readonly slack: Decimal;
}

/** @param common the unit that is written only once, at the end */
function readNumbers(text: string, common: string): readonly Read[] {
  return [...text.matchAll(NUMBER)].map(([, minus, digits = '', unit = common]) => {
    const factor = new Decimal(FACTORS[unit] ?? '1');
    const [, fraction = ''] = digits.split('.');
    const value = new Decimal(digits.replaceAll(',', '')).times(factor);
    return {
      value: minus ? value.neg() : value,
      slack: new Decimal(10).pow(-fraction.length).div(2).times(factor),
    };
  });
}

/** 1.00 + 2.00 = 3.00 万元 ≠ 4.00 万元，差 −1.00 万元 */
function untruths(message: string): readonly string[] {
  const [said = '', gap] = message.split('，差 ');
  const [left = '', right = ''] = said.split(/ [≠≈] /);
  const ends = (gap === undefined ? [said] : [left, right]).flatMap((each) => each.split(' = '));
  const unit = /(\S+)$/.exec(left)?.[1] ?? '';
  const numbers = ends.map((each) => readNumbers(each, unit));
  const wrong: string[] = [];
  const [terms = [], result, other] = numbers;
  const come = sum(terms.map(({ value }) => value));
  const told = result?.[0];
  if (
    told &&
    ends.length > (gap === undefined ? 1 : 2) &&
    come.minus(told.value).abs().gt(told.slack)
  )
    wrong.push('the sum');
  if (gap === undefined) return wrong;
  const [one, two] = [ends.length > 2 ? told?.value : come, (other ?? result)?.[0]?.value];
  const difference = readNumbers(gap, '')[0]?.value ?? ZERO;
  if (!one || !two || one.eq(two)) wrong.push('the relation');
  else if (!one.minus(two).eq(difference)) wrong.push('the difference');
  return wrong;
}

function known(amount: string, unit: string, name: string): Known {
  const [figure] = given(`${name}=${amount} ${unit}`).all;
  if (!figure) throw new Error('no figure');
  return knownFigure(figure);
}

test.for(UNITS.flatMap((one) => UNITS.map((two) => [one, two] as const)))(
  'sums of %s and %s against every unit',
  ([one, two]) => {
    const wrong = AMOUNTS.flatMap((first) =>
      AMOUNTS.flatMap((second) =>
        UNITS.flatMap((unit) =>
          ['25.71', '4400.47', '37374409.00'].flatMap((printed) => {
            const left = total([
              known(first, one, '基本支出实际数'),
              known(second, two, '项目支出实际数'),
            ]);
            const body = compareEqual(left, known(printed, unit, '实际支出'));
            const message = sentence(body.message);
            const row = differenceText({ ...body, check: undefined as never, cells: [] });
            const isSame = row === '' || message.includes(`，差 ${row}`);
            return [...untruths(message), ...(isSame ? [] : ['the row'])].map(
              (each) => `${each}: ${message}`,
            );
          }),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  },
);

test.for([
  ['1 + 2 = 4.00 万元 ≠ 5.00 万元，差 −1.00 万元', ['the sum']],
  ['4,400.47 + 471.50 = 4,400.52 万元 ≠ 4,871.97 万元，差 −471.45 万元', ['the sum']],
  ['10000 + 1 = 1.00 万元 ≠ 1.00 万元，差 1.00 元', ['the sum', 'the relation']],
  ['1.00 + 2.00 = 3.00 万元 ≠ 4.00 万元，差 1.00 万元', ['the difference']],
  ['1.00 + 2.00 = 3.00 万元', []],
] as const)('this test would notice %s', ([message, wrong]) => {
  expect(untruths(message)).toEqual(wrong);
});
