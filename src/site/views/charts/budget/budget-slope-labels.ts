/** The years and amounts of budget-slope.ts: beside both ends, and between them where nothing is in the way. */
import type { Markish } from '@observablehq/plot';
import type { SlopeYear } from './slope-year.ts';
import { isKnownValue, type DrawnBox, type Scale } from '../draw/canvas.ts';
import { dotBox, lineBoxes, placeLabels, type LabelRequest } from '../draw/place.ts';
import { knownRuns, sideLabels, type SideLabel } from './slope-parts.ts';
import { boxOf, INK, MUTED, textMarks, textWidth } from '../draw/chart-text.ts';

const SIZE = 13;
const SMALL = 12;
const PHONE = 450;
/** A label of a line on the floor reaches this far below it. */
const BELOW = 12;

export function latestLast(a: SlopeYear, b: SlopeYear): number {
  return Number(a.latest) - Number(b.latest);
}

/** On a phone a line has its year at the right end only, where it has one. */
function sideText({ year, points }: SlopeYear, stage: number, width: number): string {
  const { label = '' } = points[stage] ?? {};
  const endsRight = isKnownValue(points.at(-1)?.height ?? Number.NaN);
  return stage === 0 && endsRight && width < PHONE ? label : `${year}  ${label}`;
}

/** Room for the widest label of each side. */
export function sides(years: readonly SlopeYear[], width: number): { left: number; right: number } {
  const room = (stageOf: (year: SlopeYear) => number): number => {
    const texts = years.flatMap((year) => {
      const stage = stageOf(year);
      const known = isKnownValue(year.points[stage]?.height ?? Number.NaN);
      return known ? [sideText(year, stage, width)] : [];
    });
    return Math.max(30, ...texts.map((text) => textWidth(text, SIZE, true))) + 16;
  };
  return { left: room(() => 0), right: width - room(({ points }) => points.length - 1) };
}

export function slopeLabels(
  years: readonly SlopeYear[],
  at: (stage: number) => number,
  scale: Scale,
  { plot, width }: { plot: DrawnBox; width: number },
): readonly Markish[] {
  const last = Math.max(0, ...years.map(({ points }) => points.length - 1));
  const of = (stage: number): readonly SideLabel[] =>
    years.flatMap((year) => {
      const point = year.points[stage];
      if (!point || !isKnownValue(point.height)) return [];
      const text = sideText(year, stage, width);
      return [{ text, y: scale(point.height), strong: year.latest }];
    });
  const bounds = { from: plot.top - 4, to: plot.bottom + BELOW };
  const left = sideLabels(of(0), { x: plot.left, anchor: 'end', size: SIZE, ...bounds });
  const right = sideLabels(of(last), { x: plot.right, anchor: 'start', size: SIZE, ...bounds });
  const drawn = years.flatMap(({ points }) => {
    const runs = knownRuns(points, at, scale);
    return [...runs.flatMap(lineBoxes), ...runs.flat().map((spot) => dotBox(spot, 4))];
  });
  const taken = [...left.labels, ...right.labels].map(boxOf);
  const between = {
    left: plot.left + 4,
    right: plot.right - 4,
    top: plot.top - 8,
    bottom: plot.bottom,
  };
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
): readonly LabelRequest[] {
  return years
    .toSorted((a, b) => latestLast(b, a))
    .flatMap(({ points, latest }) =>
      points.flatMap(({ height, label }, stage): readonly LabelRequest[] =>
        stage === 0 || stage === last || !isKnownValue(height)
          ? []
          : [
              {
                at: { x: at(stage), y: scale(height) },
                text: label,
                size: latest ? SIZE : SMALL,
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
