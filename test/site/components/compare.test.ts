/** The geometry of a comparison: axes, labels, breaks. */
import { expect, test } from 'vitest';
import { axisOf } from '../../../src/site/components/compare/axis.ts';
import {
  placeLabels,
  raiseLabels,
  type Box,
} from '../../../src/site/components/compare/place-labels.ts';
import {
  breakMarks,
  compareEndLabels,
  compareLayout,
  writtenYears,
} from '../../../src/site/components/compare/layout.ts';
import { findDepartment } from '../../../src/site/views/compare/choice.ts';
import type { CompareUnit } from '../../../src/site/views/compare/data.ts';
import { seriesOf, type CompareSeries } from '../../../src/site/views/compare/series.ts';
import { readCases } from '../../helpers/cases.ts';
import { INDEX, SHARDS } from '../../helpers/comparison.ts';

test.for(readCases('axes.csv', ['values', 'unit', 'ticks']))(
  'row $line: the axis of $values $unit',
  ({ values, unit, ticks }) => {
    const numbers = values.split(' ').map(Number);
    const axis = axisOf(numbers, unit as CompareUnit);
    expect(axis.ticks.join(' ')).toBe(ticks);
    expect(axis.low).toBeLessThanOrEqual(Math.min(...numbers));
    expect(axis.high).toBeGreaterThanOrEqual(Math.max(...numbers));
  },
);

const box = (y: number, x = 0): Box => ({ x, y, width: 80, height: 18 });

test('labels that would meet are moved apart, in their order, within the chart', () => {
  for (const given of [
    [50, 50, 50],
    [20, 22, 200],
    [195, 198, 199, 199, 200, 200],
    [0, 0, 0, 0, 0, 0],
  ]) {
    const ys = placeLabels(
      given.map((y) => box(y)),
      10,
      210,
    );
    const sorted = [...ys].sort((a, b) => a - b);
    sorted.slice(1).forEach((y, index) => {
      expect(y - (sorted[index] ?? 0), given.join(' ')).toBeGreaterThan(17.5);
    });
    expect(sorted[0]).toBeGreaterThanOrEqual(19 - 0.01);
    expect(sorted.at(-1)).toBeLessThanOrEqual(201 + 0.01);
    given.slice(1).forEach((y, index) => {
      if (y > (given[index] ?? 0)) expect(ys[index + 1]).toBeGreaterThan(ys[index] ?? 0);
    });
  }
});

test('labels that do not meet stay where they are', () => {
  expect(placeLabels([box(50), box(90)], 0, 200)).toEqual([50, 90]);
  expect(placeLabels([box(50), box(50, 100)], 0, 200)).toEqual([50, 50]);
});

test('labels above their points only rise, and only where they would meet', () => {
  expect(raiseLabels([box(50), box(60, 100)])).toEqual([50, 60]);
  const [first, second] = raiseLabels([box(50), box(52, 60)]);
  expect(first).toBe(50);
  expect(second).toBeLessThanOrEqual(32);
});

const YEARS = ['2019', '2020', '2021', '2022'];

function series(ids: readonly string[], measure: string): readonly CompareSeries[] {
  const info = INDEX.measures.find(({ id }) => id === measure);
  if (!info) throw new Error(`no measure ${measure}`);
  const chosen = ids.flatMap((id) => {
    const [known, shard] = [findDepartment(INDEX, id), SHARDS[id]];
    return known && shard ? [{ ...known, shard }] : [];
  });
  return seriesOf(chosen, info, YEARS);
}

test('points lie inside, years from left to right, higher values higher', () => {
  const [one] = series(['north.a'], 'rate');
  if (!one) throw new Error('no series');
  for (const width of [320, 390, 704, 1100]) {
    const layout = compareLayout([one], YEARS, '%', width);
    const xs = YEARS.map((year) => layout.x(year, 0));
    const ys = one.points.map(layout.y);
    expect([...xs].sort((a, b) => a - b)).toEqual(xs);
    expect([...ys].sort((a, b) => b - a)).toEqual(ys);
    expect(Math.min(...xs)).toBeGreaterThan(layout.left);
    expect(Math.max(...xs)).toBeLessThan(layout.right);
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(layout.top);
    expect(Math.max(...ys)).toBeLessThanOrEqual(layout.bottom);
  }
});

test('each series with a value has its label beside its last one', () => {
  const all = series(['north.a', 'north.b', 'north.e', 'south.f'], 'rate');
  const layout = compareLayout(all, YEARS, '%', 704);
  const labels = compareEndLabels(all, layout);
  expect(labels.map(({ lines }) => lines.join(' '))).toEqual([
    '甲局 93.50',
    '戊局 62.50',
    '己局 94.50',
  ]);
  expect(labels[1]?.of.x).toBe(layout.x('2021', 0));
  const last = all.at(0)?.points.at(-1);
  expect(last && labels[0]?.of).toEqual({
    x: layout.x('2022', 0),
    y: last && layout.y(last),
  });
});

test('a break stands between the years that must not be compared, with its reasons', () => {
  const all = series(['north.a', 'north.e'], 'score');
  const layout = compareLayout(all, YEARS, '分', 704);
  const [mark, ...others] = breakMarks(all, YEARS, layout);
  expect(others).toEqual([]);
  expect(mark?.text).toBe('评分标准更换、合并');
  expect(mark?.x).toBeCloseTo((layout.x('2020', 0) + layout.x('2021', 0)) / 2);
  expect(breakMarks(series(['north.a'], 'rate'), YEARS, layout)).toEqual([]);
});

test('years that would touch are left out, never the last one', () => {
  const [one] = series(['north.a'], 'rate');
  if (!one) throw new Error('no series');
  const years = Array.from({ length: 20 }, (_, index) => String(2003 + index));
  const wide = writtenYears(years, compareLayout([one], years, '%', 1100));
  const narrow = writtenYears(years, compareLayout([one], years, '%', 360));
  expect(wide).toEqual(years);
  expect(narrow.length).toBeLessThan(10);
  expect(narrow.at(-1)).toBe('2022');
});

test('of a single year each department has a column, with its name above the point', () => {
  const all = series(['north.a', 'north.d', 'south.f'], 'rate').map((each) => ({
    ...each,
    points: each.points.slice(0, 1),
  }));
  const layout = compareLayout(all, ['2019'], '%', 390);
  const xs = all.map((_, index) => layout.x('2019', index));
  expect(xs[1]).toBeCloseTo(((xs[0] ?? 0) + (xs[2] ?? 0)) / 2);
  for (const { x, y, of, lines } of compareEndLabels(all, layout)) {
    expect(x).toBe(of.x);
    expect(y).toBeLessThan(of.y - 10);
    expect(lines).toHaveLength(2);
  }
});
