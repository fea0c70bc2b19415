/**
 * Year by year, where all departments lie: a dot each, the middle half as a bar, the median as a tick with its value.
 * Years stand one under the other, so that values have the whole width also on a phone. One department may be
 * brought out; its dot is named. Dots that would cover one another stand aside, without chance.
 */
import * as Plot from '@observablehq/plot';
import { swarm } from '../draw/beeswarm.ts';
import { boxMark, canvas, isKnownValue, linear, ruleMark, type Scale } from '../draw/canvas.ts';
import { absenceLabel, lower, upper, type DistributionRow } from './distribution-labels.ts';
import { domainOf, type Floor } from '../draw/domain.ts';
import type { ChartSpec } from '../draw/render.ts';
import { INK, MUTED, textMarks } from '../draw/chart-text.ts';
import type { Tick, YearBreak } from '../draw/years.ts';
import { yearColumn, yearStack } from '../draw/year-rows.ts';
import type { DistributionYear } from './distribution-year.ts';

export interface YearDistribution {
  readonly years: readonly DistributionYear[];
  readonly breaks: readonly YearBreak[];
  readonly floor: Floor;
  readonly ticks?: readonly Tick[];
}

const ROW = 84;
const RADIUS = 3.5;
/** Dots stay within this distance of the middle of their row. */
const REACH = 15;
const BAR = 9;
const TICK = 18;
const TOP = 8;
const AXIS = 26;

export function yearDistribution(
  id: string,
  label: string,
  rows: YearDistribution,
  width: number,
): ChartSpec {
  const names = rows.years.map(({ year, count }) => ({ year, note: count }));
  const left = yearColumn(names) + 10;
  const right = width - 22;
  const stack = yearStack(names, rows.breaks, { top: TOP, height: ROW, width });
  const ticks = rows.ticks ?? [];
  const x = linear(domainOf(valuesOf(rows), rows.floor), [left, right]);
  const placed = rows.years.map((year, index): DistributionRow => {
    return { year, y: stack.middles[index] ?? 0, x, left, right: width };
  });
  return {
    id,
    label,
    options: canvas(width, stack.bottom + (ticks.length > 0 ? AXIS : 4), [
      ...grid(ticks, placed, x),
      ...stack.marks,
      ...placed.flatMap(rowMarks),
      ...textMarks(
        ticks.map(({ height, label: text }) => {
          const y = stack.bottom + 12;
          return { x: x(height), y, text, size: 12, anchor: 'middle', fill: MUTED };
        }),
      ),
    ]),
  };
}

function valuesOf({ years, ticks = [] }: YearDistribution): readonly number[] {
  const marks = years.flatMap(({ dots, median, low, high, highlight }) => [
    ...dots,
    ...[median, low, high, highlight].flatMap((each) => (each ? [each] : [])),
  ]);
  return [...marks, ...ticks].map(({ height }) => height);
}

/** Inside the rows only: a rule through the words of a break would strike them out. */
function grid(
  ticks: readonly Tick[],
  rows: readonly DistributionRow[],
  x: Scale,
): readonly Plot.Markish[] {
  const rules = rows.flatMap(({ y }) =>
    ticks.map(({ height }) => ({
      x1: x(height),
      x2: x(height),
      y1: y - ROW / 2,
      y2: y + ROW / 2,
    })),
  );
  return ruleMark(rules, { stroke: 'var(--rule)', strokeWidth: 1 });
}

function rowMarks(row: DistributionRow): readonly Plot.Markish[] {
  const { year, y, x } = row;
  const { dots, low, high, median, highlight } = year;
  const places = dots.map(({ height }) => x(height));
  const offsets = swarm(places, RADIUS, REACH);
  const shown = dots.flatMap(({ height, title }, index) =>
    isKnownValue(height) ? [{ x: x(height), y: y + (offsets[index] ?? 0), title }] : [],
  );
  const half =
    low && high
      ? [{ left: x(low.height), right: x(high.height), top: y - BAR, bottom: y + BAR }]
      : [];
  const middle = median
    ? [{ x1: x(median.height), x2: x(median.height), y1: y - TICK, y2: y + TICK }]
    : [];
  return [
    ...boxMark(half, { fill: 'var(--band)', stroke: 'var(--light-blue)', strokeWidth: 0.75 }),
    Plot.dot(shown, {
      x: 'x',
      y: 'y',
      r: RADIUS,
      fill: 'var(--context)',
      fillOpacity: 0.85,
      stroke: 'var(--paper)',
      strokeWidth: 0.75,
      title: 'title',
    }),
    ...ruleMark(middle, { stroke: INK, strokeWidth: 2 }),
    ...(highlight && isKnownValue(highlight.height) ? [emphasis(x(highlight.height), y)] : []),
    ...textMarks(shown.length === 0 ? [absenceLabel(row)] : [...upper(row), ...lower(row)]),
  ];
}

function emphasis(x: number, y: number): Plot.Markish {
  return Plot.dot([{ x, y }], {
    x: 'x',
    y: 'y',
    r: 6,
    fill: 'var(--blue)',
    stroke: 'var(--paper)',
    strokeWidth: 2,
  });
}
