/** One panel of three-public-years.ts: the bars of a kind with their amounts. */
import type { Markish } from '@observablehq/plot';
import { boxMark, isKnown, ruleMark, type Box, type Scale } from './canvas.ts';
import { panelBreaks } from './panel-breaks.ts';
import { INK, MUTED, shorten, textMarks, type Label } from './text.ts';
import type { ThreePublicBar, ThreePublicKind, ThreePublicYears } from './three-public-years.ts';
import { yearLabels, yearStep, type YearPlace } from './years.ts';

export const SIZE = 12;
export const TITLE_SIZE = 13;
export const BUDGET = { fill: 'var(--sand)', stroke: 'var(--sand-edge)', strokeWidth: 0.75 };
export const ACTUAL = { fill: 'var(--blue)' };

export interface Panel {
  readonly left: number;
  readonly top: number;
  readonly plot: Box;
  readonly place: YearPlace;
  readonly scale: Scale;
  /** Half of a budget's bar. */
  readonly half: number;
}

export function panelMarks(
  { name, bars }: ThreePublicKind,
  { years, breaks }: ThreePublicYears,
  panel: Panel,
): readonly Markish[] {
  const { left, top, plot, place, scale, half } = panel;
  const box = (year: string, value: number, reach: number): readonly Box[] =>
    isKnown(value) && value > 0
      ? [
          {
            left: place(year) - reach,
            right: place(year) + reach,
            top: scale(value),
            bottom: plot.bottom,
          },
        ]
      : [];
  const title = shorten(name, TITLE_SIZE * 1.04, plot.right - plot.left);
  return [
    ...panelBreaks(breaks, breaks, years, place, plot),
    ...boxMark(
      bars.flatMap((bar) => box(bar.year, bar.budget, half)),
      BUDGET,
    ),
    ...boxMark(
      bars.flatMap((bar) => box(bar.year, bar.actual, half * 0.55)),
      ACTUAL,
    ),
    ...floorMarks(bars, years, panel),
    ...textMarks([
      {
        x: left,
        y: top + 9,
        text: title,
        size: TITLE_SIZE,
        anchor: 'start',
        fill: INK,
        bold: true,
      },
      ...yearLabels(years, place, plot.bottom + 15, 13),
      ...years.flatMap((year) => amounts(year, bars, panel)),
    ]),
  ];
}

/** A piece of the zero line under each year with a figure. */
function floorMarks(
  bars: readonly ThreePublicBar[],
  years: readonly string[],
  { plot, place }: Panel,
): readonly Markish[] {
  const step = Math.min(yearStep(years, place), plot.right - plot.left);
  const rules = years
    .filter((year) => bars.some((bar) => bar.year === year && isPublished(bar)))
    .map((year) => ({
      x1: Math.max(plot.left, place(year) - step / 2),
      x2: Math.min(plot.right, place(year) + step / 2),
      y1: plot.bottom,
      y2: plot.bottom,
    }));
  return ruleMark(rules, { stroke: MUTED, strokeWidth: 1 });
}

function isPublished({ budget, actual }: ThreePublicBar): boolean {
  return isKnown(budget) || isKnown(actual);
}

/** Budget above actual over the bars; one word where neither was published. */
function amounts(year: string, bars: readonly ThreePublicBar[], panel: Panel): readonly Label[] {
  const bar = bars.find((each) => each.year === year);
  const x = panel.place(year);
  const style = { x, size: SIZE, anchor: 'middle' } as const;
  const floor = panel.plot.bottom;
  if (!bar) return [];
  if (!isPublished(bar)) return [{ ...style, y: floor - 10, text: bar.actualLabel, fill: MUTED }];
  const highest = Math.max(...[bar.budget, bar.actual].filter(isKnown));
  const y = panel.scale(highest);
  return [
    { ...style, y: y - 25, text: bar.budgetLabel, fill: MUTED, rim: true },
    { ...style, y: y - 10, text: bar.actualLabel, fill: 'var(--blue)', bold: true, rim: true },
  ];
}
