/** The years, values and words of pace-lines.ts, placed where they cover nothing. */
import type { Markish } from '@observablehq/plot';
import { isKnownValue, type DrawnBox, type Scale } from '../draw/canvas.ts';
import type { PaceLines, PaceYear } from './pace-year.ts';
import { dotBox, lineBoxes, placeLabels, type LabelRequest } from '../draw/place.ts';
import { knownRuns, sideLabels } from '../budget/slope-parts.ts';
import { boxOf, INK, MUTED, textMarks, type TextLabel } from '../draw/chart-text.ts';

const SIZE = 13;
const SMALL = 12;
/** From the last quarter to the names of the years. */
const BESIDE = 12;

export function paceLabels(
  rows: PaceLines,
  at: (quarter: number) => number,
  scale: Scale,
  plot: DrawnBox,
): readonly Markish[] {
  const last = rows.quarters.length - 1;
  const ending = rows.years.filter(({ points }) =>
    isKnownValue(points[last]?.height ?? Number.NaN),
  );
  const names = sideLabels(
    ending.map(({ year, points, latest }) => {
      return { text: year, y: scale(points[last]?.height ?? 0), strong: latest };
    }),
    { x: at(last) + BESIDE, anchor: 'start', size: SMALL, from: 2, to: plot.bottom },
  );
  const absent = rows.years
    .filter(({ latest }) => latest)
    .flatMap(({ points }) =>
      points.flatMap(({ height, label }, index): readonly TextLabel[] =>
        isKnownValue(height) || label === ''
          ? []
          : [
              {
                x: at(index),
                y: plot.bottom - 11,
                text: label,
                size: SMALL,
                anchor: 'middle',
                fill: MUTED,
                rim: true,
              },
            ],
      ),
    );
  const runs = rows.years.flatMap(({ points }) => knownRuns(points, at, scale));
  const diagonal = rows.quarters.map(({ scheduled }, index) => ({
    x: at(index),
    y: scale(scheduled),
  }));
  const drawn = [
    ...[...runs, diagonal].flatMap(lineBoxes),
    ...runs.flat().map((spot) => dotBox(spot, 4)),
  ];
  const early = earlyNames(rows, at, scale, plot);
  const taken = [...names.labels, ...early.labels, ...absent].map(boxOf);
  const bounds = { left: plot.left, right: plot.right, top: 0, bottom: plot.bottom - 1 };
  const labels = placeLabels(wishes(rows, at, scale), { taken, drawn, bounds });
  return [...names.marks, ...early.marks, ...textMarks([...absent, ...labels])];
}

/** Values of the latest year, and the name of the diagonal. */
function wishes(
  rows: PaceLines,
  at: (quarter: number) => number,
  scale: Scale,
): readonly LabelRequest[] {
  const values = rows.years
    .filter(({ latest }) => latest)
    .flatMap(({ points }) =>
      points.flatMap(({ height, label }, index): readonly LabelRequest[] =>
        isKnownValue(height)
          ? [
              {
                at: { x: at(index), y: scale(height) },
                text: label,
                size: SIZE,
                fill: INK,
                rim: true,
                gap: 8,
                sides: ['below', 'above', 'below-right', 'above-left', 'right', 'left'],
                must: true,
              },
            ]
          : [],
      ),
    );
  const [first, second] = rows.quarters;
  if (!first || !second) return values;
  const middle = {
    x: (at(0) + at(1)) / 2,
    y: (scale(first.scheduled) + scale(second.scheduled)) / 2,
  };
  const name = rows.scheduleName ?? '序时进度';
  const style = { size: SMALL, fill: MUTED, rim: true };
  const diagonal: LabelRequest = {
    at: middle,
    text: name,
    ...style,
    gap: 6,
    sides: ['above-left', 'above', 'below-right', 'left'],
    must: true,
  };
  return [...values, diagonal];
}

/** The year at each end before a gap, moved apart where several end together. */
function earlyNames(
  { years, quarters }: PaceLines,
  at: (quarter: number) => number,
  scale: Scale,
  plot: DrawnBox,
): ReturnType<typeof sideLabels> {
  const ends = years.flatMap((year) =>
    earlyEnds(year).map((quarter) => {
      const y = scale(year.points[quarter]?.height ?? 0);
      return { quarter, text: year.year, y, strong: year.latest };
    }),
  );
  const columns = quarters.map((_, quarter) =>
    sideLabels(
      ends.filter((each) => each.quarter === quarter),
      {
        x: at(quarter),
        anchor: 'start',
        size: SMALL,
        from: plot.top,
        to: plot.bottom - 2,
        rim: true,
      },
    ),
  );
  return {
    marks: columns.flatMap(({ marks }) => marks),
    labels: columns.flatMap(({ labels }) => labels),
  };
}

/** The latest is known by its values and needs its name only once. */
function earlyEnds({ points, latest }: PaceYear): readonly number[] {
  const known = points.map(({ height }) => isKnownValue(height));
  const ends = known.flatMap((each, index) => (each && known[index + 1] === false ? [index] : []));
  return latest ? (known.at(-1) === true ? [] : ends.slice(-1)) : ends;
}
