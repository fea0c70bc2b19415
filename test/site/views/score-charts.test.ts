/** Score bins, shares of the hundred points and the matrix of indicators. */
import { describe, expect, test } from 'vitest';
import { matrixHeat } from '../../../src/site/views/charts/matrix/matrix-heat.ts';
import type { HeatCell, MatrixHeat } from '../../../src/site/views/charts/matrix/heat-cell.ts';
import { scoreHistogram } from '../../../src/site/views/charts/scores/score-histogram.ts';
import type { ScoreHistogram } from '../../../src/site/views/charts/scores/score-range.ts';
import { SHARE_LOOKS, type ShareKind } from '../../../src/site/views/charts/stacks/share-looks.ts';
import {
  stackBars,
  type StackBars,
  type StackSegment,
} from '../../../src/site/views/charts/stacks/stack-bars.ts';
import {
  bins,
  LONG_NAME,
  names,
  NONE,
  scattered,
  WIDTHS,
  words,
} from '../../helpers/chart-rows.ts';
import { draw, expectSound, type Drawing } from '../../helpers/chart-svg.ts';

const EDGES = Array.from({ length: 21 }, (_, index) => {
  return { at: 80 + index, label: String(80 + index), main: index % 5 === 0 };
});

function histogram(rest: Partial<ScoreHistogram> = {}): ScoreHistogram {
  const counts = [0, 1, 0, 2, 0, 1, 1, 2, 1, 2, 6, 1, 0, 2, 3, 1, 0, 1, 0, 0];
  return { bins: bins(counts, 80), edges: EDGES, ...rest };
}

describe('score bins', () => {
  test('a bar for each bin with departments, from zero, the bunching ones brought out', () => {
    const drawing = draw(scoreHistogram('scores', '分布', histogram(), 704));
    const bars = [...drawing.element.querySelectorAll('rect')].filter((bar) =>
      bar.querySelector('title'),
    );
    expect(bars).toHaveLength(13);
    expect(bars.filter((bar) => bar.getAttribute('fill') === 'var(--blue)')).toHaveLength(3);
    const heights = bars.map((bar) => Number(bar.getAttribute('height')));
    expect(Math.max(...heights) / Math.min(...heights)).toBeCloseTo(6, 1);
    for (const text of ['90', '95', '6']) expect(drawing.texts).toContain(text);
  });

  test('a line for each range, cut and marked where it begins before the first edge', () => {
    const ranges = [
      { low: 60, high: 90, self: 88, title: '甲局' },
      { low: 85, high: 95, self: NONE, title: '乙局' },
      { low: NONE, high: NONE, self: 90, title: '丙局' },
    ];
    const drawing = draw(scoreHistogram('scores', '分布', histogram({ ranges }), 704));
    expect(drawing.count('[fill="var(--light-blue)"] rect')).toBe(2);
    expect(drawing.count('circle')).toBe(2);
    const lefts = [...drawing.element.querySelectorAll('[fill="var(--light-blue)"] rect')].map(
      (bar) => Number(bar.getAttribute('x')),
    );
    expect(Math.min(...lefts)).toBe(16);
  });
});

function segments(
  points: Readonly<Partial<Record<ShareKind, number>>>,
): readonly StackSegment<ShareKind>[] {
  return Object.entries(points).map(([kind, value]) => {
    return { kind: kind as ShareKind, size: value, label: words(value) };
  });
}

const SHARES: StackBars<ShareKind> = {
  years: [
    {
      year: '2018',
      note: '',
      segments: segments({
        consistent: 8,
        explainable: 7,
        judged: 42,
        'not-computable': 34,
        lost: 9,
      }),
    },
    { year: '2019', note: '', segments: [] },
    {
      year: '2020',
      note: '',
      segments: segments({
        consistent: 40,
        explainable: 0.5,
        judged: 30,
        'not-computable': 28.5,
        overstated: 0.5,
        lost: 0.5,
      }),
    },
    { year: '2021', note: '', segments: segments({ judged: 100, lost: 0 }) },
  ],
  names: [
    { kind: 'consistent', text: '一致' },
    { kind: 'lost', text: '失分' },
  ],
  breaks: [{ before: '2020', label: '评分标准更换' }],
};

describe('shares of the hundred points', () => {
  test('a piece for each share above zero with its points; the fills of the 百分条', () => {
    const drawing = draw(stackBars('share', '百分', SHARES, SHARE_LOOKS, 704));
    const patterns = drawing.count('pattern rect');
    // 5 + 6 + 1 pieces and two swatches.
    expect(drawing.count('rect') - patterns).toBe(14);
    expect(drawing.texts.filter((text) => text === '未公布')).toHaveLength(1);
    expect(drawing.texts).not.toContain('0');
    expect(drawing.markup).toContain('url(#share-alarm)');
    expect(drawing.texts).toContain('评分标准更换');
  });

  test('the pieces of a year fill the row', () => {
    const drawing = draw(stackBars('share', '百分', SHARES, SHARE_LOOKS, 704));
    const right = Math.max(
      ...[...drawing.element.querySelectorAll('rect')].map(
        (bar) => Number(bar.getAttribute('x')) + Number(bar.getAttribute('width')),
      ),
    );
    expect(right).toBeGreaterThan(700);
  });
});

const STEPS = [
  { from: 1, label: '满分' },
  { from: 0.9, label: '90% 以上' },
  { from: 0.8, label: '80%–90%' },
  { from: 0.6, label: '60%–80%' },
  { from: 0, label: '不足 60%' },
];

function cell(share: number, rest: Partial<HeatCell> = {}): HeatCell {
  return { kind: 'scored', share, title: '', ...rest };
}

function matrix(rows: number, columns: number): MatrixHeat {
  const groups = ['部门决策', '部门管理', '部门绩效'];
  return {
    steps: STEPS,
    columns: names(columns).map((name, index) => {
      const group = groups[Math.floor((index * 3) / columns)] ?? '';
      return { number: String(index + 1), name: `${name}执行情况`, group };
    }),
    rows: names(rows).map((name) => {
      return {
        name,
        title: name,
        href: '../x/',
        cells: scattered(columns, 0.3, 1).map((share) => cell(share)),
      };
    }),
  };
}

describe('matrix', () => {
  test('each cell has the fill of its step; missing and 不适用 have their own', () => {
    const [row] = matrix(1, 1).rows;
    if (!row) throw new Error('no row');
    const cells = [
      cell(1),
      cell(0.95),
      cell(0.9),
      cell(0),
      cell(NONE, { kind: 'missing' }),
      cell(NONE, { kind: 'not-applicable' }),
      cell(0.7, { verdict: 'overstated' }),
    ];
    const drawing = draw(
      matrixHeat('heat', '得分率', { ...matrix(0, 7), rows: [{ ...row, cells }] }, 704),
    );
    // One more of each: the swatch of the key.
    const counts = [1, 2, 3, 4, 5].map(
      (step) => drawing.count(`[fill="var(--heat-${step})"] rect`) - 1,
    );
    expect(counts).toEqual([1, 2, 0, 1, 1]);
    expect(drawing.count('[fill="url(#heat-missing)"] rect') - 1).toBe(1);
    expect(drawing.texts.filter((text) => text === '–')).toHaveLength(2);
    expect(drawing.count('[fill="var(--cinnabar)"] path')).toBe(2);
    for (const text of ['满分', '未自评', '不适用', '自评高于复算'])
      expect(drawing.texts).toContain(text);
    expect(drawing.texts).not.toContain('自评低于复算');
  });

  test('on a phone the groups stand one under the other', () => {
    const wide = draw(matrixHeat('heat', '得分率', matrix(24, 23), 704));
    const narrow = draw(matrixHeat('heat', '得分率', matrix(24, 23), 358));
    expect(wide.texts.filter((text) => text === '第1局')).toHaveLength(1);
    expect(narrow.texts.filter((text) => text === '第1局')).toHaveLength(3);
    expect(narrow.count('a')).toBe(72);
  });
});

const RANGES = scattered(24, 82, 100).map((self) => ({
  low: self - 9,
  high: Math.min(self + 4, 100),
  self,
  title: '某局',
}));
const CASES: Readonly<Record<string, (width: number) => Drawing>> = {
  'score bins': (width) =>
    draw(
      scoreHistogram(
        'scores',
        '分布',
        histogram({ ranges: RANGES, rangesName: `${LONG_NAME}${LONG_NAME}` }),
        width,
      ),
    ),
  'empty bins': (width) =>
    draw(
      scoreHistogram('scores', '分布', { bins: bins([0, 0], 98), edges: EDGES.slice(18) }, width),
    ),
  shares: (width) => draw(stackBars('share', '百分', SHARES, SHARE_LOOKS, width)),
  matrix: (width) => draw(matrixHeat('heat', '得分率', matrix(24, 23), width)),
  'matrix with long names': (width) => {
    const { rows, ...rest } = matrix(2, 3);
    return draw(
      matrixHeat(
        'heat',
        '得分率',
        { ...rest, rows: rows.map((row) => ({ ...row, name: LONG_NAME })) },
        width,
      ),
    );
  },
};

describe.for(Object.entries(CASES))('%s', ([, make]) => {
  test.for(WIDTHS)('at %i pixels nothing is cut off or overprinted', (width) => {
    expectSound(make(width), width);
  });
});
