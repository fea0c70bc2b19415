/** The charts over years: gaps stay gaps, breaks are drawn and named, labels neither collide nor are cut. */
import { describe, expect, test } from 'vitest';
import { yearDistribution } from '../../../src/site/views/charts/distribution/year-distribution.ts';
import { yearLines } from '../../../src/site/views/charts/year-lines/year-lines.ts';
import type { YearLines } from '../../../src/site/views/charts/year-lines/year-line.ts';
import { yearMultiples } from '../../../src/site/views/charts/multiples/year-multiples.ts';
import type { YearMultiples } from '../../../src/site/views/charts/multiples/year-panel.ts';
import type { YearBreak } from '../../../src/site/views/charts/draw/years.ts';
import { draw, expectSound, type Drawing } from '../../helpers/chart-svg.ts';
import {
  LONG_NAME,
  names,
  NONE,
  points,
  scattered,
  WIDTHS,
  YEARS,
} from '../../helpers/chart-rows.ts';

const BREAK: YearBreak = { before: '2020', label: '评分标准更换' };
const DASHES = '[stroke-dasharray="4,3"]';

function lines(heights: readonly number[], rest: Partial<YearLines> = {}): YearLines {
  const main = { name: '自评得分', tone: 'main', points: points(heights) } as const;
  return { years: YEARS, lines: [main], breaks: [], floor: 'fit', ...rest };
}

function drawLines(rows: YearLines, width = 704): Drawing {
  return draw(yearLines('score', '自评得分', rows, width));
}

describe('lines over years', () => {
  test('a line through all years is one path of as many points, each with its value', () => {
    const drawing = drawLines(lines([88.4, 90.95, 93.1, 95.2, 96.4]));
    expect(drawing.paths.map((path) => path.length)).toEqual([5]);
    expect(drawing.count('circle')).toBe(5);
    for (const text of ['88.4', '90.95', '96.4', '自评得分', ...YEARS])
      expect(drawing.texts).toContain(text);
  });

  test('a year without a value is a gap with its word', () => {
    const drawing = drawLines(lines([88.4, 90.95, NONE, 95.2, 96.4]));
    expect(drawing.paths.map((path) => path.length)).toEqual([2, 2]);
    expect(drawing.count('circle')).toBe(4);
    expect(drawing.texts.filter((text) => text === '未公布')).toHaveLength(1);
    expect(drawing.markup).not.toContain('NaN');
  });

  test('a point between two gaps stands alone', () => {
    const drawing = drawLines(lines([NONE, 90.95, NONE, 95.2, NONE]));
    expect(drawing.paths).toEqual([]);
    expect(drawing.count('circle')).toBe(2);
  });

  test('a zero is a value', () => {
    const drawing = drawLines(lines([0, 50, 100, 50, 0], { floor: 'zero' }));
    expect(drawing.count('circle')).toBe(5);
    expect(drawing.texts).not.toContain('未公布');
  });

  test('a break ends the line, is drawn dashed and named; a counterfactual runs through', () => {
    const heights = [88.4, 90.95, 93.1, 95.2, 96.4];
    const broken = drawLines(lines(heights, { breaks: [BREAK] }));
    expect(broken.paths.map((path) => path.length)).toEqual([2, 3]);
    expect(broken.element.querySelectorAll(`${DASHES} path, ${DASHES} line`)).toHaveLength(1);
    expect(broken.texts).toContain('评分标准更换');
    const counterfactual = { name: '按一个标准', points: points(heights) };
    const through = drawLines(
      lines([], { breaks: [BREAK], lines: [{ ...counterfactual, tone: 'counterfactual' }] }),
    );
    expect(through.paths.filter((path) => path.length === 5)).toHaveLength(1);
    expect(through.texts.some((text) => text.includes('反事实'))).toBe(true);
  });

  test('a break before the first year separates nothing', () => {
    const drawing = drawLines(lines([1, 2, 3, 4, 5], { breaks: [{ ...BREAK, before: '2018' }] }));
    expect(drawing.texts).not.toContain('评分标准更换');
    expect(drawing.count(DASHES)).toBe(0);
  });

  test('the range of a year is a column, and no column where it is unknown', () => {
    const bands = YEARS.map((year, index) => {
      return { year, low: index === 2 ? NONE : 60, high: index === 2 ? NONE : 99 };
    });
    const drawing = drawLines(lines([88, 90, 92, 94, 96], { bands }));
    expect(drawing.count('[fill="var(--band)"] rect')).toBe(4);
    expect(drawing.texts).toContain('复算区间');
  });

  test('a line that ends early is named at its own end', () => {
    const reference = { name: '中位数', points: points([1, 2, 3, 4, 5]) };
    const drawing = drawLines(
      lines([], {
        lines: [
          { ...reference, tone: 'reference' },
          { name: '某局', tone: 'main', points: points([5, 4, NONE, NONE, NONE]) },
        ],
      }),
    );
    const name = drawing.labels.find(({ text }) => text === '某局');
    const year = drawing.labels.find(({ text }) => text === '2020');
    expect(name?.x).toBeLessThan(year?.x ?? 0);
  });
});

function multiples(count: number, rest: Partial<YearMultiples> = {}): YearMultiples {
  const panels = names(count).map((name) => {
    return { name, title: name, href: '../x/', points: points(scattered(5, 85, 99)) };
  });
  return { years: YEARS, panels, breaks: [], floor: 'fit', ...rest };
}

describe('small multiples', () => {
  test.for([
    [1120, 6],
    [704, 4],
    [358, 2],
  ] as const)('24 panels at %i pixels stand in %i columns, each a link', ([width, columns]) => {
    const drawing = draw(yearMultiples('all', '各部门', multiples(24), width));
    expect(drawing.count('a')).toBe(24);
    const lefts = drawing.labels.filter(({ text }) => text.endsWith('局')).map(({ x }) => x);
    expect(new Set(lefts).size).toBe(columns);
  });

  test('gaps split the line and an empty panel says so', () => {
    const [first] = multiples(1).panels;
    if (!first) throw new Error('no panel');
    const panels = [
      { ...first, points: points([90, 91, NONE, 93, 94]) },
      { ...first, name: '空局', points: points([NONE, NONE, NONE, NONE, NONE]) },
    ];
    const drawing = draw(yearMultiples('all', '各部门', multiples(0, { panels }), 704));
    expect(drawing.paths.map((path) => path.length)).toEqual([2, 2]);
    expect(drawing.texts.filter((text) => text === '未公布')).toHaveLength(1);
  });

  test('what all panels share is said once', () => {
    const context = { name: '全区中位数', points: points([90, 91, 92, 93, 94]) };
    const drawing = draw(
      yearMultiples('all', '各部门', multiples(24, { context, breaks: [BREAK] }), 1120),
    );
    for (const text of ['全区中位数', '评分标准更换'])
      expect(drawing.texts.filter((each) => each === text)).toHaveLength(1);
  });
});

function distribution(counts: readonly (readonly number[])[]) {
  const years = counts.map((heights, index) => ({
    year: YEARS[index] ?? '',
    count: `n = ${heights.length}`,
    dots: heights.map((height) => ({ height, title: String(height) })),
    ...(heights.length > 0 && {
      median: { height: 92.1, label: '中位数 92.10' },
      low: { height: 90, label: '90.00' },
      high: { height: 95, label: '95.00' },
      highlight: { height: 92.2, label: `${LONG_NAME} 92.20` },
    }),
  }));
  return { years, breaks: [BREAK], floor: 'fit' } as const;
}

describe('distribution by year', () => {
  test('a dot a department, a median, quartiles, the count, the break', () => {
    const rows = distribution([scattered(24, 85, 99), scattered(20, 85, 99), [90]]);
    const drawing = draw(yearDistribution('spread', '分布', rows, 704));
    expect(drawing.count('[fill="var(--context)"] circle')).toBe(45);
    expect(drawing.texts.filter((text) => text === '中位数 92.10')).toHaveLength(3);
    for (const text of ['n = 24', '90.00', '95.00', '评分标准更换'])
      expect(drawing.texts).toContain(text);
    expect(drawing.element.querySelectorAll(DASHES)).toHaveLength(1);
  });

  test('equal values stand beside one another and inside their row', () => {
    const rows = distribution([Array.from({ length: 24 }, () => 95)]);
    const dots = [
      ...draw(yearDistribution('spread', '分布', rows, 358)).element.querySelectorAll(
        '[fill="var(--context)"] circle',
      ),
    ];
    const heights = dots.map((dot) => Number(dot.getAttribute('cy')));
    expect(new Set(heights).size).toBe(24);
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(31);
    expect(new Set(dots.map((dot) => dot.getAttribute('cx'))).size).toBe(1);
  });

  test('a year without values has the word and no dot', () => {
    const drawing = draw(yearDistribution('spread', '分布', distribution([[]]), 704));
    expect(drawing.texts).toContain('未公布');
    expect(drawing.count('circle')).toBe(0);
  });
});

const LINES = (['main', 'second', 'third', 'fourth'] as const).map((tone, index) => ({
  name: index === 0 ? LONG_NAME : `第${String(index)}局`,
  tone,
  points: points(scattered(5, 90 - index, 99 - index)),
}));
const CASES: Readonly<Record<string, (width: number) => Drawing>> = {
  'one year': (width) =>
    drawLines(
      {
        ...lines([]),
        years: ['2020'],
        lines: [{ name: '某局', tone: 'main', points: points([90], ['2020']) }],
      },
      width,
    ),
  'all missing': (width) => drawLines(lines([NONE, NONE, NONE, NONE, NONE]), width),
  'equal lines': (width) =>
    drawLines(
      lines([], {
        lines: [
          { name: '中位数', tone: 'reference', points: points([95, 95, 95, 95, 95]) },
          { name: '自评得分', tone: 'main', points: points([95, 95, 95, 95, 95]) },
        ],
      }),
      width,
    ),
  'two breaks': (width) =>
    drawLines(
      lines([88.4, 90.95, 93.1, 95.2, 96.4], {
        breaks: [BREAK, { before: '2021', label: LONG_NAME }],
      }),
      width,
    ),
  'four lines': (width) => drawLines(lines([], { lines: LINES }), width),
  '24 panels': (width) => draw(yearMultiples('all', '各部门', multiples(24), width)),
  'one panel, long name': (width) => {
    const panels = [{ name: LONG_NAME, title: LONG_NAME, points: points([90], ['2020']) }];
    return draw(
      yearMultiples('all', '各部门', { ...multiples(0), years: ['2020'], panels }, width),
    );
  },
  distribution: (width) =>
    draw(
      yearDistribution('spread', '分布', distribution([scattered(24, 85, 99), [], [95]]), width),
    ),
};

describe.for(Object.entries(CASES))('%s', ([, make]) => {
  test.for(WIDTHS)('at %i pixels nothing is cut off or overprinted', (width) => {
    expectSound(make(width), width);
  });
});
