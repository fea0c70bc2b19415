/**
 * 年初预算 → 调整预算 → 实际支出: one line a year from zero up, the latest brought out. Both ends carry year and
 * amount, moved apart where years lie close. An unpublished amount is a gap; a year with none is named below, and so is
 * an amount in doubt, which sets no scale.
 */
import type { Markish } from '@observablehq/plot';
import { latestLast, sides, slopeLabels } from './budget-slope-labels.ts';
import { canvas, isKnownValue, linear, ruleMark, type DrawnBox } from '../draw/canvas.ts';
import { domainOf } from '../draw/domain.ts';
import type { ChartSpec } from '../draw/render.ts';
import { yearMarks } from './slope-parts.ts';
import { LEADING, MUTED, textMarks, wrap, type TextLabel } from '../draw/chart-text.ts';
import type { SlopeYear } from './slope-year.ts';

export interface BudgetSlope {
  /** e.g. 年初预算, 调整预算, 实际支出. */
  readonly stages: readonly string[];
  readonly years: readonly SlopeYear[];
  /** What is said of years without any amount, after their names; 未公布 unless given. */
  readonly absent?: string;
  /** Amounts in doubt, e.g. 2020 实际支出：前后不一, with the sentence for the pointer. */
  readonly notes?: readonly { readonly text: string; readonly title: string }[];
}

const TOP = 40;
const BOTTOM = 12;
const STAGE = 13;
const LINE = 18;
const NOTE = 12;

export function budgetSlope(
  id: string,
  label: string,
  rows: BudgetSlope,
  width: number,
): ChartSpec {
  const shown = rows.years.filter(({ points }) =>
    points.some(({ height }) => isKnownValue(height)),
  );
  const rest = rows.years.filter((year) => !shown.includes(year)).map(({ year }) => year);
  const absent = { text: `${rest.join('、')} ${rows.absent ?? '未公布'}`, title: '' };
  const notes = [...(rows.notes ?? []), ...(rest.length === 0 ? [] : [absent])];
  const lines = notes.flatMap(({ text, title }) =>
    wrap(text, NOTE, width, 3).map((line) => ({ text: line, title })),
  );
  const below = lines.length * NOTE * LEADING + (lines.length > 0 ? 10 : 0);
  const tall = Math.max(width >= 500 ? 300 : 290, TOP + shown.length * LINE + 40);
  const bottom = shown.length === 0 ? TOP : tall;
  const plot = { ...sides(shown, width), top: TOP, bottom: bottom - BOTTOM };
  const at = stagePlaces(rows.stages.length, plot);
  const heights = shown.flatMap(({ points }) => points.map(({ height }) => height));
  const scale = linear(domainOf(heights, 'zero'), [plot.bottom, plot.top + 14]);
  return {
    id,
    label,
    options: canvas(width, bottom + below, [
      ...(shown.length === 0 ? [] : frame(rows.stages, at, plot)),
      ...shown.toSorted(latestLast).flatMap((year) => yearMarks(year, at, scale)),
      ...slopeLabels(shown, at, scale, { plot, width }),
      ...textMarks(
        lines.map(({ text, title }, index): TextLabel => {
          const y = bottom + 10 + (index + 0.5) * NOTE * LEADING;
          return { x: 0, y, text, size: NOTE, anchor: 'start', fill: MUTED, title };
        }),
      ),
    ]),
  };
}

function stagePlaces(count: number, { left, right }: Pick<DrawnBox, 'left' | 'right'>) {
  const step = (right - left) / Math.max(count - 1, 1);
  return (stage: number): number => left + stage * step;
}

function frame(
  stages: readonly string[],
  at: (stage: number) => number,
  plot: DrawnBox,
): readonly Markish[] {
  const rules = stages.map((_, index) => ({
    x1: at(index),
    x2: at(index),
    y1: TOP - 12,
    y2: plot.bottom,
  }));
  const labels = stages.map((text, index): TextLabel => {
    return { x: at(index), y: 12, text, size: STAGE, anchor: 'middle', fill: MUTED };
  });
  return [
    ...ruleMark(rules, { stroke: 'var(--rule)', strokeWidth: 1 }),
    ...ruleMark([{ x1: plot.left, x2: plot.right, y1: plot.bottom, y2: plot.bottom }], {
      stroke: MUTED,
      strokeWidth: 1,
    }),
    ...textMarks(labels),
  ];
}
