/** What lies under the lines of a chart over years: a quiet grid, the years, and words where a year has no value. */
import type { Markish } from '@observablehq/plot';
import { ruleMark, type DrawnBox, type Scale } from './canvas.ts';
import { LEADING, MUTED, textMarks, textWidth, wrap, type TextLabel } from './chart-text.ts';
import { yearLabels, type Tick, type YearPlace, type YearPoint } from './years.ts';

const SIZE = 12;
const YEAR_SIZE = 13;
/** Room under the plot for the years. */
export const YEAR_ROOM = 28;

export function tickRoom(ticks: readonly Tick[]): number {
  const widest = Math.max(0, ...ticks.map((tick) => textWidth(tick.label, SIZE)));
  return widest === 0 ? 0 : widest + 8;
}

/** @param isZero the lowest value shown is zero: a firm line stands there */
export function valueAxis(
  ticks: readonly Tick[],
  scale: Scale,
  plot: DrawnBox,
  isZero: boolean,
): readonly Markish[] {
  const at = (y: number) => ({ x1: plot.left, x2: plot.right, y1: y, y2: y });
  const shown = ticks.filter(({ height }) => scale(height) >= plot.top - 1);
  return [
    ...ruleMark(
      shown.map(({ height }) => at(scale(height))),
      { stroke: 'var(--rule)', strokeWidth: 1 },
    ),
    ...ruleMark([at(plot.bottom)], {
      stroke: isZero ? MUTED : 'var(--rule)',
      strokeWidth: 1,
    }),
    ...textMarks(
      shown.map(({ height, label }) => ({
        x: plot.left - 8,
        y: scale(height),
        text: label,
        size: SIZE,
        anchor: 'end',
        fill: MUTED,
      })),
    ),
  ];
}

export function yearAxis(
  years: readonly string[],
  place: YearPlace,
  plot: DrawnBox,
): readonly Markish[] {
  return textMarks(yearLabels(years, place, plot.bottom + 16, YEAR_SIZE));
}

/** 未公布 on the floor of the years without a value, on several lines where a year is narrow. */
export function absences(
  points: readonly YearPoint[],
  place: YearPlace,
  floor: number,
  step: number,
): readonly TextLabel[] {
  return points
    .filter(({ height, label }) => Number.isNaN(height) && label !== '')
    .flatMap(({ year, label, title = '' }) => {
      const lines = wrap(label, SIZE, Math.max(step - 4, SIZE), 4);
      return lines.map((text, index): TextLabel => {
        const y = floor - 10 - (lines.length - 1 - index) * SIZE * LEADING;
        const style = { size: SIZE, anchor: 'middle', fill: MUTED, rim: true } as const;
        return { x: place(year), y, text, title, ...style };
      });
    });
}
