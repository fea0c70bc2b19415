/**
 * 累计支出进度 quarter by quarter, one line a year, before the diagonal of the 序时进度. The latest year is brought
 * out with its values; an unpublished quarter is a gap, and in the latest year carries the word.
 */
import type { Markish } from '@observablehq/plot';
import {
  boxMark,
  canvas,
  linear,
  pathMark,
  ruleMark,
  type DrawnBox,
  type Scale,
} from '../draw/canvas.ts';
import { domainOf } from '../draw/domain.ts';
import { paceLabels } from './pace-line-labels.ts';
import type { ChartSpec } from '../draw/render.ts';
import { yearMarks } from '../budget/slope-parts.ts';
import { MUTED, textMarks, textWidth, type TextLabel } from '../draw/chart-text.ts';
import type { Tick } from '../draw/years.ts';
import type { PaceLines } from './pace-year.ts';

const TOP = 20;
const BOTTOM = 30;
const SIZE = 13;
const SMALL = 12;
const BESIDE = 26;

export function paceLines(id: string, label: string, rows: PaceLines, width: number): ChartSpec {
  const height = width >= 500 ? 300 : 290;
  const ticks = rows.ticks ?? [];
  const left = Math.max(0, ...ticks.map((tick) => textWidth(tick.label, SMALL) + 8));
  const names = rows.years.map(({ year }) => textWidth(year, SMALL, true));
  const plot = {
    left,
    right: width - Math.max(0, ...names) - 14,
    top: TOP,
    bottom: height - BOTTOM,
  };
  const at = (quarter: number): number => {
    const step = (plot.right - plot.left - 2 * BESIDE) / Math.max(rows.quarters.length - 1, 1);
    return plot.left + BESIDE + quarter * step;
  };
  const heights = rows.years.flatMap(({ points }) => points.map((point) => point.height));
  const scheduled = rows.quarters.map((quarter) => quarter.scheduled);
  const scale = linear(domainOf([...heights, ...scheduled], 'zero'), [plot.bottom, plot.top]);
  const ordered = rows.years.toSorted((a, b) => Number(a.latest) - Number(b.latest));
  return {
    id,
    label,
    options: canvas(width, height, [
      ...grid(ticks, scale, plot),
      ...ordered.flatMap((year) => yearMarks(year, at, scale)),
      ...schedule(rows, at, scale),
      ...paceLabels(rows, at, scale, plot),
      ...textMarks(
        rows.quarters.map(({ name }, index): TextLabel => {
          return {
            x: at(index),
            y: plot.bottom + 17,
            text: name,
            size: SIZE,
            anchor: 'middle',
            fill: MUTED,
          };
        }),
      ),
    ]),
  };
}

function grid(ticks: readonly Tick[], scale: Scale, plot: DrawnBox): readonly Markish[] {
  const at = (y: number) => ({ x1: plot.left, x2: plot.right, y1: y, y2: y });
  return [
    ...ruleMark(
      ticks.map(({ height }) => at(scale(height))),
      { stroke: 'var(--rule)', strokeWidth: 1 },
    ),
    ...ruleMark([at(plot.bottom)], { stroke: MUTED, strokeWidth: 1 }),
    ...textMarks(
      ticks.map(({ height, label }): TextLabel => {
        return {
          x: plot.left - 8,
          y: scale(height),
          text: label,
          size: SMALL,
          anchor: 'end',
          fill: MUTED,
        };
      }),
    ),
  ];
}

/** A short rule at each quarter as well: the diagonal alone would be lost where a year keeps to it. */
function schedule(
  { quarters }: PaceLines,
  at: (quarter: number) => number,
  scale: Scale,
): readonly Markish[] {
  const run = quarters.map(({ scheduled }, index) => ({ x: at(index), y: scale(scheduled) }));
  const ends = run.map(({ x, y }) => ({
    left: x - 7,
    right: x + 7,
    top: y - 0.75,
    bottom: y + 0.75,
  }));
  return [
    ...pathMark([run], { stroke: MUTED, strokeWidth: 1.25, strokeDasharray: '2,3' }),
    ...boxMark(ends, { fill: MUTED }),
  ];
}
