/**
 * 三公经费 over the years, one panel a kind on the same scale from zero: the budget as a pale bar, the actual as a
 * dark one inside it, both amounts above (the upper one is the budget). The floor is open in a year without figures.
 */
import type { Markish } from '@observablehq/plot';
import { boxMark, canvas, isKnown, linear, ruleMark, type Box, type Scale } from './canvas.ts';
import { domainOf } from './domain.ts';
import { boxEntry, key } from './key.ts';
import { panelBreaks } from './panel-breaks.ts';
import type { ChartSpec } from './render.ts';
import { INK, MUTED, shorten, textMarks, textWidth, type Label } from './text.ts';
import { yearLabels, yearPlaces, yearStep, type YearBreak, type YearPlace } from './years.ts';

export interface ThreePublicBar {
  readonly year: string;
  /** For the lengths only; NaN where unpublished. */
  readonly budget: number;
  readonly actual: number;
  /** Ready for display, e.g. 4.85 or 未公布. */
  readonly budgetLabel: string;
  readonly actualLabel: string;
}

export interface ThreePublicKind {
  /** e.g. 公务接待费. */
  readonly name: string;
  readonly bars: readonly ThreePublicBar[];
}

export interface ThreePublicYears {
  readonly years: readonly string[];
  readonly kinds: readonly ThreePublicKind[];
  readonly breaks: readonly YearBreak[];
  /** 预算 and 实际支出 unless given. */
  readonly names?: { readonly budget: string; readonly actual: string };
}

const GAP = 36;
const TITLE = 22;
const WORDS = 14;
const PLOT = 150;
const LABELS = 34;
const YEARS = 26;
const SIZE = 12;
const TITLE_SIZE = 13;
const BUDGET = { fill: 'var(--sand)', stroke: 'var(--sand-edge)', strokeWidth: 0.75 };
const ACTUAL = { fill: 'var(--blue)' };

interface Panel {
  readonly left: number;
  readonly top: number;
  readonly plot: Box;
  readonly place: YearPlace;
  readonly scale: Scale;
  /** Half of a budget's bar. */
  readonly half: number;
}

export function threePublicYears(
  id: string,
  label: string,
  rows: ThreePublicYears,
  width: number,
): ChartSpec {
  const { budget, actual } = rows.names ?? { budget: '预算', actual: '实际支出' };
  const above = key([boxEntry(budget, BUDGET), boxEntry(actual, ACTUAL)], width);
  const columns = fitsBeside(rows, width) ? rows.kinds.length : 1;
  const own = (width - (columns - 1) * GAP) / columns;
  const words = rows.breaks.length > 0 ? WORDS : 0;
  const height = TITLE + words + PLOT + YEARS;
  const scale = (bottom: number): Scale =>
    linear(domainOf(valuesOf(rows), 'zero'), [bottom, bottom - PLOT + LABELS]);
  const lines = Math.ceil(rows.kinds.length / columns);
  return {
    id,
    label,
    options: canvas(width, above.height + lines * height + (lines - 1) * 14, [
      ...above.marks,
      ...rows.kinds.flatMap((kind, index) => {
        const left = (index % columns) * (own + GAP);
        const top = above.height + Math.floor(index / columns) * (height + 14);
        const plot = {
          left,
          right: left + own,
          top: top + TITLE + words,
          bottom: top + height - YEARS,
        };
        const place = yearPlaces(
          rows.years,
          left,
          plot.right,
          Math.max(22, widestAmount(rows) / 2),
        );
        const half = Math.min(17, Math.min(yearStep(rows.years, place), own) * 0.3);
        return panelMarks(kind, rows, { left, top, plot, place, scale: scale(plot.bottom), half });
      }),
    ]),
  };
}

function valuesOf({ kinds }: ThreePublicYears): readonly number[] {
  return kinds.flatMap(({ bars }) => bars.flatMap(({ budget, actual }) => [budget, actual]));
}

/** Of the widest amount, in pixels. */
function widestAmount({ kinds }: ThreePublicYears): number {
  const texts = kinds.flatMap(({ bars }) =>
    bars.flatMap((bar) => [bar.budgetLabel, bar.actualLabel]),
  );
  return Math.max(0, ...texts.map((text) => textWidth(text, SIZE, true)));
}

/** Panels stand side by side where every name fits and every amount has room above its bar. */
function fitsBeside(rows: ThreePublicYears, width: number): boolean {
  const { years, kinds } = rows;
  const own = (width - (kinds.length - 1) * GAP) / Math.max(kinds.length, 1);
  const widest = widestAmount(rows);
  const step = yearStep(years, yearPlaces(years, 0, own, widest / 2));
  const names = kinds.map(({ name }) => textWidth(name, TITLE_SIZE, true));
  return own >= Math.max(0, ...names) && step >= widest + 4;
}

function panelMarks(
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
