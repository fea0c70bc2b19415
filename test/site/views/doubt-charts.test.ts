/** 存疑 in pictures: a stub of one length that sets no scale, a word beside it, the sentence for the pointer. */
import { describe, expect, test } from 'vitest';
import { amountBars } from '../../../src/site/views/charts/budget/amount-bars.ts';
import { budgetSlope } from '../../../src/site/views/charts/budget/budget-slope.ts';
import { STUB } from '../../../src/site/views/charts/draw/doubt.ts';
import { matrixHeat } from '../../../src/site/views/charts/matrix/matrix-heat.ts';
import { pairedBars } from '../../../src/site/views/charts/three-public/paired-bars.ts';
import { threePublicYears } from '../../../src/site/views/charts/three-public/three-public-years.ts';
import { verdictEdge, verdictFill } from '../../../src/site/views/charts/draw/verdict-fill.ts';
import { yearLines } from '../../../src/site/views/charts/year-lines/year-lines.ts';
import { NONE, WIDTHS, YEARS } from '../../helpers/chart-rows.ts';
import { draw, expectSound, type Drawing } from '../../helpers/chart-svg.ts';

const SENTENCE = '单位存疑：印作 10,623.14 万元，疑为 10,623.14 元';
const KEY = '印出的数待核，长短不表示数值';
const IN_DOUBT = { length: NONE, label: '单位待核', doubt: SENTENCE };
/** As wide as the word of a figure in doubt. */
const ABSENT = { length: NONE, label: '没有公布', doubt: '' };

function known(length: number) {
  return { length, label: `${String(length)}.00`, doubt: '' };
}

type Amount = ReturnType<typeof known>;

function amounts(executed: Amount, width = 532): Drawing {
  const bars = [
    { name: '年初预算', strong: false, ...known(1000) },
    { name: '调整预算', strong: false, ...known(2000) },
    { name: '实际支出', strong: true, ...executed },
  ];
  return draw(amountBars('budget', '预算', bars, width));
}

function paired(actual: Amount, width = 532): Drawing {
  const label = `预算 4.85   实际 ${actual.label}`;
  const bars = ['公务接待费', '公务用车购置及运行维护费'].map((name) => {
    return { name, budget: known(4), actual, label };
  });
  return draw(pairedBars('three', '三公', bars, width));
}

function years(last: Amount, width = 1120): Drawing {
  const kinds = ['公务接待费', '公务用车购置及运行维护费', '因公出国（境）费'].map((name) => ({
    name,
    bars: YEARS.map((year, index) => {
      return { year, budget: known(6), actual: index === 2 ? last : known(5) };
    }),
  }));
  return draw(threePublicYears('years', '三公', { years: YEARS, kinds, breaks: [] }, width));
}

const HATCHED = '[fill^="url("] rect';

function sizes(drawing: Drawing, side: 'width' | 'height'): readonly number[] {
  const all = [...drawing.element.querySelectorAll(HATCHED)];
  return all.map((each) => Number(each.getAttribute(side)));
}

const CHARTS: Readonly<Record<string, (amount: Amount, width?: number) => Drawing>> = {
  amounts,
  paired,
  years,
};

describe.for(Object.entries(CHARTS))('%s', ([, make]) => {
  test('what is in doubt is a hatched stub with its word, its sentence and a key', () => {
    const drawing = make(IN_DOUBT);
    expect(drawing.count(HATCHED)).toBeGreaterThan(1);
    expect(drawing.texts.join(' ')).toContain('单位待核');
    expect(drawing.texts).toContain(KEY);
    expect(drawing.markup).toContain(`<title>${SENTENCE}</title>`);
  });

  test('it sets no scale: the others are as long as if it were absent', () => {
    const bars = (drawing: Drawing): readonly (string | null)[] =>
      ['--sand', '--blue'].flatMap((token) =>
        [...drawing.element.querySelectorAll(`[fill="var(${token})"] rect`)].map((bar) =>
          bar.getAttribute(make === years ? 'height' : 'width'),
        ),
      );
    expect(bars(make(IN_DOUBT))).toEqual(bars(make(ABSENT)));
  });

  test('nothing is explained that does not occur', () => {
    const drawing = make(ABSENT);
    expect(drawing.count(HATCHED)).toBe(0);
    expect(drawing.texts).not.toContain(KEY);
    expect(drawing.markup).not.toContain('<pattern');
  });

  test.for(WIDTHS)('at %i pixels nothing is cut off or overprinted', (width) => {
    expectSound(make(IN_DOUBT, width), width);
  });
});

test('every stub is of one length', () => {
  // The first is the swatch of the key.
  expect(sizes(amounts(IN_DOUBT), 'width').slice(1)).toEqual([STUB]);
  expect(sizes(paired(IN_DOUBT), 'width').slice(1)).toEqual([STUB, STUB]);
  expect(sizes(years(IN_DOUBT), 'height').slice(1)).toEqual([STUB, STUB, STUB]);
});

describe('lines', () => {
  const points = [NONE, 2, 3].map((height) => ({ height, label: String(height) }));
  const notes = [{ text: '2020 年初预算：前后不一', title: SENTENCE }];
  const slope = (width: number): Drawing =>
    draw(
      budgetSlope(
        'slope',
        '预算',
        {
          stages: ['年初', '调整', '实际'],
          years: [{ year: '2020', latest: true, points }],
          notes,
        },
        width,
      ),
    );
  const rate = (width: number): Drawing => {
    const own = YEARS.map((year, index) =>
      index === 2
        ? { year, height: NONE, label: '数值存疑', title: SENTENCE }
        : { year, height: 90 + index, label: String(90 + index) },
    );
    const line = { name: '本部门', tone: 'main', points: own } as const;
    return draw(
      yearLines('rate', '率', { years: YEARS, lines: [line], breaks: [], floor: 'fit' }, width),
    );
  };

  test('an amount in doubt is a gap that is told below', () => {
    expect(slope(532).texts).toContain('2020 年初预算：前后不一');
    expect(slope(532).count('circle')).toBe(2);
  });

  test('a rate in doubt is a gap with its word', () => {
    expect(rate(532).texts).toContain('数值存疑');
    expect(rate(532).count('circle')).toBe(4);
  });

  test.for(WIDTHS)('at %i pixels nothing is cut off, and the sentence is there', (width) => {
    for (const drawing of [slope(width), rate(width)]) {
      expectSound(drawing, width);
      expect(drawing.markup).toContain(`<title>${SENTENCE}</title>`);
    }
  });
});

test.for(['unit-disputed', 'value-disputed'] as const)('%s is not in cinnabar', (verdict) => {
  expect(verdictFill('bar', verdict)).toBe('url(#bar-doubt)');
  expect(verdictEdge(verdict)).toBe('var(--doubt)');
});

test('the heat map marks it with a diamond, and says so', () => {
  const cell = { kind: 'scored', share: 0.9, title: '', verdict: 'disputed' } as const;
  const drawing = draw(
    matrixHeat(
      'heat',
      '得分率',
      {
        rows: [{ name: '某局', title: '某局', cells: [cell] }],
        columns: [{ number: '1', name: '执行率', group: '过程' }],
        steps: [{ from: 0, label: '全部' }],
      },
      704,
    ),
  );
  expect(drawing.count('[fill="var(--doubt)"] path')).toBe(2);
  expect(drawing.texts).toContain('单位或数值存疑');
});
