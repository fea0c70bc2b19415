/** One panel of three-public-years.ts: the bars of a kind with their amounts. */
import type { Markish } from '@observablehq/plot';
import { boxMark, isKnownValue, ruleMark, type DrawnBox, type Scale } from '../draw/canvas.ts';
import { doubtFill, STUB } from '../draw/doubt.ts';
import { panelBreaks } from '../draw/panel-breaks.ts';
import { INK, MUTED, shorten, textMarks, type TextLabel } from '../draw/chart-text.ts';
import type { ThreePublicBar, ThreePublicKind, ThreePublicYears } from './three-public-bar.ts';
import { yearLabels, yearStep, type YearPlace } from '../draw/years.ts';
import type { ThreePublicAmount } from './three-public-amount.ts';

export const PANEL_LABEL_SIZE = 12;
export const TITLE_SIZE = 13;
export const BUDGET = { fill: 'var(--sand)', stroke: 'var(--sand-edge)', strokeWidth: 0.75 };
export const ACTUAL = { fill: 'var(--blue)' };

export interface Panel {
  readonly left: number;
  readonly top: number;
  readonly plot: DrawnBox;
  readonly place: YearPlace;
  readonly scale: Scale;
  /** Half of a budget's bar. */
  readonly half: number;
}

/** @param id of the chart, which the ids of its hatches begin with */
export function panelMarks(
  id: string,
  { name, bars }: ThreePublicKind,
  { years, breaks }: ThreePublicYears,
  panel: Panel,
): readonly Markish[] {
  const { left, top, plot, place, half } = panel;
  const boxes = (side: 'budget' | 'actual', reach: number, inDoubt: boolean): readonly DrawnBox[] =>
    bars
      .filter((bar) => (bar[side].doubt !== '') === inDoubt)
      .flatMap((bar) => {
        const bottom = plot.bottom;
        const box = { left: place(bar.year) - reach, right: place(bar.year) + reach, bottom };
        const edge = topOf(bar[side], panel);
        return edge < bottom ? [{ ...box, top: edge }] : [];
      });
  const title = shorten(name, TITLE_SIZE * 1.04, plot.right - plot.left);
  return [
    ...panelBreaks(breaks, breaks, years, place, plot),
    ...boxMark(boxes('budget', half, false), BUDGET),
    ...boxMark(boxes('budget', half, true), doubtFill(id)),
    ...boxMark(boxes('actual', half * 0.55, false), ACTUAL),
    ...boxMark(boxes('actual', half * 0.55, true), doubtFill(id)),
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

/** Upper edge of a bar; the floor where there is none. */
function topOf({ length, doubt }: ThreePublicAmount, { plot, scale }: Panel): number {
  if (doubt !== '') return plot.bottom - STUB;
  return isKnownValue(length) ? scale(length) : plot.bottom;
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
  return [budget, actual].some(({ length, doubt }) => isKnownValue(length) || doubt !== '');
}

/** Budget above actual over the bars; one word where neither was published. */
function amounts(
  year: string,
  bars: readonly ThreePublicBar[],
  panel: Panel,
): readonly TextLabel[] {
  const bar = bars.find((each) => each.year === year);
  const x = panel.place(year);
  const style = { x, size: PANEL_LABEL_SIZE, anchor: 'middle' } as const;
  const floor = panel.plot.bottom;
  if (!bar) return [];
  const { budget, actual } = bar;
  if (!isPublished(bar)) return [{ ...style, y: floor - 10, text: actual.label, fill: MUTED }];
  const y = Math.min(topOf(budget, panel), topOf(actual, panel));
  const inDoubt = actual.doubt !== '';
  return [
    {
      ...style,
      y: y - 25,
      text: budget.label,
      fill: budget.doubt === '' ? MUTED : 'var(--doubt)',
      rim: true,
      title: budget.doubt,
    },
    {
      ...style,
      y: y - 10,
      text: actual.label,
      fill: inDoubt ? 'var(--doubt)' : 'var(--blue)',
      bold: !inDoubt,
      rim: true,
      title: actual.doubt,
    },
  ];
}
