/**
 * 年初预算 → 调整预算 → 实际支出: one line a year from zero up, the latest brought out. Both ends carry year and
 * amount, moved apart where years lie close. An unpublished amount is a gap; a year with none is named below.
 */
import type { Markish } from '@observablehq/plot';
import { canvas, isKnown, linear, pathMark, ruleMark, type Box, type Scale } from './canvas.ts';
import { dotMarks, knownRuns, sideLabels, type SideLabel } from './slope-parts.ts';
import { domainOf } from './domain.ts';
import { dotBox, lineBoxes, placeLabels, type Wish } from './place.ts';
import type { ChartSpec } from './render.ts';
import { boxOf, INK, LEADING, MUTED, textMarks, textWidth, wrap, type Label } from './text.ts';

export interface SlopePoint {
  /** For the place only; NaN where unpublished. */
  readonly height: number;
  /** Ready for display, e.g. 41,581.76. */
  readonly label: string;
}

export interface SlopeYear {
  readonly year: string;
  /** As many as there are stages, in their order. */
  readonly points: readonly SlopePoint[];
  /** One year is brought out, the others are grey. */
  readonly latest: boolean;
}

export interface BudgetSlope {
  /** e.g. 年初预算, 调整预算, 实际支出. */
  readonly stages: readonly string[];
  readonly years: readonly SlopeYear[];
  /** What is said of years without any amount, after their names; 未公布 unless given. */
  readonly absent?: string;
}

const TOP = 40;
const BOTTOM = 12;
const STAGE = 13;
const SIZE = 13;
const NOTE = 12;
const PHONE = 450;

export function budgetSlope(
  id: string,
  label: string,
  rows: BudgetSlope,
  width: number,
): ChartSpec {
  const shown = rows.years.filter(({ points }) => points.some(({ height }) => isKnown(height)));
  const rest = rows.years.filter((year) => !shown.includes(year)).map(({ year }) => year);
  const note = rest.length === 0 ? '' : `${rest.join('、')} ${rows.absent ?? '未公布'}`;
  const lines = note === '' ? [] : wrap(note, NOTE, width, 3);
  const below = lines.length * NOTE * LEADING + (lines.length > 0 ? 10 : 0);
  const tall = Math.max(width >= 500 ? 300 : 290, TOP + shown.length * SIZE * LEADING + 40);
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
      ...labelMarks(shown, at, scale, { plot, width }),
      ...textMarks(
        lines.map((text, index): Label => {
          const y = bottom + 10 + (index + 0.5) * NOTE * LEADING;
          return { x: 0, y, text, size: NOTE, anchor: 'start', fill: MUTED };
        }),
      ),
    ]),
  };
}

function latestLast(a: SlopeYear, b: SlopeYear): number {
  return Number(a.latest) - Number(b.latest);
}

/** On a phone a line has its year at the right end only, where it has one. */
function sideText({ year, points }: SlopeYear, stage: number, width: number): string {
  const { label = '' } = points[stage] ?? {};
  const endsRight = isKnown(points.at(-1)?.height ?? Number.NaN);
  return stage === 0 && endsRight && width < PHONE ? label : `${year}  ${label}`;
}

/** Room for the widest label of each side. */
function sides(years: readonly SlopeYear[], width: number): { left: number; right: number } {
  const room = (stageOf: (year: SlopeYear) => number): number => {
    const texts = years.flatMap((year) => {
      const stage = stageOf(year);
      const known = isKnown(year.points[stage]?.height ?? Number.NaN);
      return known ? [sideText(year, stage, width)] : [];
    });
    return Math.max(30, ...texts.map((text) => textWidth(text, SIZE, true))) + 16;
  };
  return { left: room(() => 0), right: width - room(({ points }) => points.length - 1) };
}

function stagePlaces(count: number, { left, right }: Pick<Box, 'left' | 'right'>) {
  const step = (right - left) / Math.max(count - 1, 1);
  return (stage: number): number => left + stage * step;
}

function frame(
  stages: readonly string[],
  at: (stage: number) => number,
  plot: Box,
): readonly Markish[] {
  const rules = stages.map((_, index) => ({
    x1: at(index),
    x2: at(index),
    y1: TOP - 12,
    y2: plot.bottom,
  }));
  const labels = stages.map((text, index): Label => {
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

function yearMarks(
  { points, latest }: SlopeYear,
  at: (stage: number) => number,
  scale: Scale,
): readonly Markish[] {
  const runs = knownRuns(points, at, scale);
  const stroke = latest ? 'var(--blue)' : 'var(--context)';
  return [
    ...pathMark(runs, { stroke, strokeWidth: latest ? 2.5 : 1.25 }),
    ...dotMarks(runs.flat(), stroke, latest ? 4.5 : 3),
  ];
}

function labelMarks(
  years: readonly SlopeYear[],
  at: (stage: number) => number,
  scale: Scale,
  { plot, width }: { plot: Box; width: number },
): readonly Markish[] {
  const last = Math.max(0, ...years.map(({ points }) => points.length - 1));
  const of = (stage: number): readonly SideLabel[] =>
    years.flatMap((year) => {
      const point = year.points[stage];
      if (!point || !isKnown(point.height)) return [];
      const text = sideText(year, stage, width);
      return [{ text, y: scale(point.height), strong: year.latest }];
    });
  const bounds = { from: TOP - 4, to: plot.bottom + BOTTOM };
  const left = sideLabels(of(0), { x: plot.left, anchor: 'end', size: SIZE, ...bounds });
  const right = sideLabels(of(last), { x: plot.right, anchor: 'start', size: SIZE, ...bounds });
  const drawn = years.flatMap(({ points }) => {
    const runs = knownRuns(points, at, scale);
    return [...runs.flatMap(lineBoxes), ...runs.flat().map((spot) => dotBox(spot, 4))];
  });
  const taken = [...left.labels, ...right.labels].map(boxOf);
  const between = { left: plot.left + 4, right: plot.right - 4, top: TOP - 8, bottom: plot.bottom };
  const middle = placeLabels(middleWishes(years, last, at, scale), {
    taken,
    drawn,
    bounds: between,
  });
  return [...left.marks, ...right.marks, ...textMarks(middle)];
}

/** Between the ends the latest year has its amount, the others where nothing is in the way. */
function middleWishes(
  years: readonly SlopeYear[],
  last: number,
  at: (stage: number) => number,
  scale: Scale,
): readonly Wish[] {
  return years
    .toSorted((a, b) => latestLast(b, a))
    .flatMap(({ points, latest }) =>
      points.flatMap(({ height, label }, stage): readonly Wish[] =>
        stage === 0 || stage === last || !isKnown(height)
          ? []
          : [
              {
                at: { x: at(stage), y: scale(height) },
                text: label,
                size: latest ? SIZE : NOTE,
                fill: latest ? INK : MUTED,
                bold: latest,
                rim: true,
                gap: 7,
                sides: ['above', 'below', 'above-left', 'above-right', 'below-right', 'below-left'],
                must: latest,
              },
            ],
      ),
    );
}
