/** Budgets, pace and 三公 over the years: every amount has its mark and words, nothing is cut or overprinted. */
import { describe, expect, test } from 'vitest';
import { budgetSlope } from '../../../src/site/views/charts/budget/budget-slope.ts';
import { paceLines } from '../../../src/site/views/charts/pace/pace-lines.ts';
import { threePublicYears } from '../../../src/site/views/charts/three-public/three-public-years.ts';
import { NONE, WIDTHS, words, YEARS } from '../../helpers/chart-rows.ts';
import { draw, expectSound, type Drawing } from '../../helpers/chart-svg.ts';

const BREAK = { before: '2020', label: '评分标准更换' };

/** Rows of heights by year; the last year is the latest. */
function byYear(heights: Readonly<Record<string, readonly number[]>>) {
  const all = Object.entries(heights);
  return all.map(([year, values], index) => ({
    year,
    latest: index === all.length - 1,
    points: values.map((height) => ({ height, label: words(height) })),
  }));
}

function slope(heights: Readonly<Record<string, readonly number[]>>, width = 704): Drawing {
  const stages = ['年初预算', '调整预算', '实际支出'];
  return draw(budgetSlope('budget', '预算', { stages, years: byYear(heights) }, width));
}

describe('budget slope', () => {
  test('both ends carry year and amount', () => {
    const drawing = slope({ 2020: [41581.76, 134419.15, 133246.22], 2021: [300, 400, 350] });
    expect(drawing.paths.map((path) => path.length)).toEqual([3, 3]);
    for (const text of ['2020  41581.76', '2020  133246.22', '2021  300', '2021  350', '400'])
      expect(drawing.texts).toContain(text);
  });

  test('an unpublished amount is a gap, a year without any is named', () => {
    const drawing = slope({ 2020: [100, NONE, 90], 2021: [NONE, NONE, NONE] });
    expect(drawing.paths).toEqual([]);
    expect(drawing.count('circle')).toBe(2);
    expect(drawing.texts).toContain('2021 未公布');
  });

  test('zero lies on the floor', () => {
    const drawing = slope({ 2020: [0, 0, 0], 2021: [100, 100, 100] });
    const places = [...drawing.element.querySelectorAll('circle')].map((dot) =>
      Number(dot.getAttribute('cy')),
    );
    expect(Math.max(...places)).toBeCloseTo(drawing.height - 12, 1);
  });
});

function pace(heights: Readonly<Record<string, readonly number[]>>, width = 704): Drawing {
  const quarters = ['一季度末', '二季度末', '三季度末', '四季度末'].map((name, index) => {
    return { name, scheduled: 25 * (index + 1) };
  });
  return draw(paceLines('pace', '进度', { quarters, years: byYear(heights) }, width));
}

describe('pace by quarter', () => {
  test('the diagonal stands behind, an unpublished quarter is a gap', () => {
    const drawing = pace({ 2020: [0.85, 18.64, NONE, 99.13] });
    expect(drawing.paths.map((path) => path.length).toSorted()).toEqual([2, 4]);
    for (const text of ['序时进度', '18.64', '99.13', '未公布', '2020', '三季度末'])
      expect(drawing.texts).toContain(text);
  });

  test('an earlier year is named wherever its line ends', () => {
    const drawing = pace({ 2020: [1, 18, NONE, 99], 2021: [24, 50, 70, 97] });
    expect(drawing.texts.filter((text) => text === '2020')).toHaveLength(2);
    expect(drawing.texts.filter((text) => text === '2021')).toHaveLength(1);
  });
});

const DOUBT = '单位存疑：印作 10,623.14 万元，疑为 10,623.14 元';

/** Infinity stands for a figure in doubt: it has no length. */
function amount(value: number) {
  return value === Infinity
    ? { length: NONE, label: '单位待核', doubt: DOUBT }
    : { length: value, label: words(value), doubt: '' };
}

function threePublic(
  values: readonly (readonly [number, number])[],
  width = 704,
  years = YEARS,
): Drawing {
  const kinds = ['公务接待费', '公务用车购置及运行维护费', '因公出国（境）费'].map((name) => ({
    name,
    bars: values.map(([budget, actual], index) => {
      return { year: years[index] ?? '', budget: amount(budget), actual: amount(actual) };
    }),
  }));
  return draw(threePublicYears('three', '三公', { years, kinds, breaks: [BREAK] }, width));
}

describe('三公 by year', () => {
  const values = [
    [5, 1.2],
    [4.85, 0],
    [NONE, NONE],
    [3, NONE],
  ] as const;

  test('a bar for each amount above zero, one word for a year without any', () => {
    const drawing = threePublic(values);
    // Beside the swatches of the key.
    expect(drawing.count('[fill="var(--sand)"] rect')).toBe(3 * 3 + 1);
    expect(drawing.count('[fill="var(--blue)"] rect')).toBe(3 * 1 + 1);
    expect(drawing.texts.filter((text) => text === '未公布')).toHaveLength(3 + 3);
    expect(drawing.texts.filter((text) => text === '0')).toHaveLength(3);
  });

  test('all bars stand on one floor in each row of panels', () => {
    const drawing = threePublic(values, 1120);
    const ends = [...drawing.element.querySelectorAll('[fill="var(--sand)"] rect')]
      .slice(1)
      .map((bar) => {
        return Number(bar.getAttribute('y')) + Number(bar.getAttribute('height'));
      });
    expect(new Set(ends.map((end) => Math.round(end))).size).toBe(1);
  });
});

const FIVE = {
  2018: [30210.5, 61200.2, 58000.1],
  2019: [33210.5, 71200.2, NONE],
  2020: [41581.76, 134419.15, 133246.22],
  2021: [NONE, NONE, NONE],
  2022: [43581.76, 90419.15, 88246.22],
};
const CLOSE = {
  2018: [1200, 1210, 1190],
  2019: [1201, 1215, 1195],
  2020: [1204, 1220, 1199],
  2021: [1204, NONE, 1201],
  2022: [1210, 1230, 1222],
};
const QUARTERS = {
  2018: [20, 43, 70, 97],
  2019: [22, 48, 74, 99.5],
  2020: [0.85, 18.64, NONE, 99.13],
  2021: [12, 40, NONE, NONE],
  2022: [24, 51.3, NONE, 98.2],
};
const CASES: Readonly<Record<string, (width: number) => Drawing>> = {
  'slope of five years': (width) => slope(FIVE, width),
  'slope of close years': (width) => slope(CLOSE, width),
  'slope of zeros': (width) => slope({ 2020: [0, 0, 0] }, width),
  'slope of nothing': (width) => slope({ 2020: [NONE, NONE, NONE] }, width),
  'pace of five years': (width) => pace(QUARTERS, width),
  'pace of nothing': (width) => pace({ 2020: [NONE, NONE, NONE, NONE] }, width),
  三公: (width) =>
    threePublic(
      [
        [5, 1.2],
        [4.85, 0.6],
        [0, 0],
        [NONE, NONE],
        [12345.67, 23456.78],
      ],
      width,
    ),
  'one year of 三公': (width) => threePublic([[5, 1.2]], width, ['2020']),
  'no 三公': (width) =>
    threePublic(
      YEARS.map(() => [NONE, NONE]),
      width,
    ),
};

describe.for(Object.entries(CASES))('%s', ([, make]) => {
  test.for(WIDTHS)('at %i pixels nothing is cut off or overprinted', (width) => {
    expectSound(make(width), width);
  });
});
