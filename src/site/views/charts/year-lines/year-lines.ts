/**
 * One or a few lines over the years: a score, a rate, a series by one rubric throughout, the median of the peers.
 * A year without a value is a gap; at a break the lines end and begin anew, except a counterfactual, which is
 * computed to run through. Each line carries its name, the important ones their values.
 */
import * as Plot from '@observablehq/plot';
import { absences, valueAxis, yearAxis } from '../draw/axes.ts';
import { breakLines } from '../draw/breaks.ts';
import {
  boxMark,
  canvas,
  isKnownValue,
  pathMark,
  ruleMark,
  type DrawnBox,
} from '../draw/canvas.ts';

import { endLabels } from './end-labels.ts';
import { dotBox, lineBoxes, placeLabels } from '../draw/place.ts';
import type { ChartSpec } from '../draw/render.ts';
import { textMarks } from '../draw/chart-text.ts';
import { TONES } from '../draw/tones.ts';
import { heightOf, yearLineLayout, type YearLineLayout } from './year-line-layout.ts';
import { bandWishes, endName, endsLast, nameWishes, valueWishes } from './year-line-labels.ts';
import { spots, yearRuns, type YearPoint } from '../draw/years.ts';
import type { YearLine, YearLines } from './year-line.ts';

const BAND = 9;

export function yearLines(id: string, label: string, rows: YearLines, width: number): ChartSpec {
  const height = heightOf(rows, width);
  const layout = yearLineLayout(rows, width, height);
  const { plot, place, scale } = layout;
  const breaks = breakLines(rows.breaks, rows.years, place, { width, bottom: plot.bottom });
  const bands = (rows.bands ?? []).filter(
    (each) => isKnownValue(each.low) && isKnownValue(each.high),
  );
  const columns = bands.map(({ year, low, high }) => ({
    left: place(year) - BAND,
    right: place(year) + BAND,
    top: scale(high),
    bottom: Math.max(scale(low), scale(high) + 2),
  }));
  return {
    id,
    label,
    options: canvas(width, height, [
      ...bandMarks(columns),
      ...valueAxis(rows.ticks ?? [], scale, plot, rows.floor === 'zero'),
      ...breaks.marks,
      ...rows.lines.flatMap((line) => lineMarks(line, rows, layout)),
      ...labelMarks(rows, layout, columns, breaks.boxes, width),
      ...yearAxis(rows.years, place, plot),
    ]),
  };
}

function runsOf(line: YearLine, { years, breaks }: YearLines): readonly (readonly YearPoint[])[] {
  return yearRuns(line.points, years, line.tone === 'counterfactual' ? [] : breaks);
}

function lineMarks(
  line: YearLine,
  rows: YearLines,
  { place, scale }: YearLineLayout,
): Plot.Markish[] {
  const style = TONES[line.tone];
  const runs = runsOf(line, rows).map((run) => spots(run, place, scale));
  const color = style.line.stroke;
  return [
    ...pathMark(runs, style.line),
    Plot.dot(runs.flat(), {
      x: 'x',
      y: 'y',
      r: style.radius,
      fill: style.hollow ? 'var(--paper)' : color,
      stroke: style.hollow ? color : 'var(--paper)',
      strokeWidth: style.hollow ? 1.75 : 1,
    }),
  ];
}

function bandMarks(columns: readonly DrawnBox[]): Plot.Markish[] {
  const ends = columns.flatMap(({ left, right, top, bottom }) =>
    [top, bottom].map((y) => ({ x1: left, x2: right, y1: y, y2: y })),
  );
  return [
    ...boxMark(columns, { fill: 'var(--band)' }),
    ...ruleMark(ends, { stroke: 'var(--light-blue)', strokeWidth: 1.5 }),
  ];
}

function labelMarks(
  rows: YearLines,
  layout: YearLineLayout,
  columns: readonly DrawnBox[],
  taken: readonly DrawnBox[],
  width: number,
): readonly Plot.Markish[] {
  const { plot, place, scale, step } = layout;
  const drawn = rows.lines.flatMap((line) => {
    const runs = runsOf(line, rows).map((run) => spots(run, place, scale));
    return [...runs.flatMap(lineBoxes), ...runs.flat().map((spot) => dotBox(spot, 4))];
  });
  const bounds = { left: plot.left, right: width, top: plot.top - 24, bottom: plot.bottom - 2 };
  const words = rows.lines
    .filter((line) => line.tone === 'main')
    .flatMap((line) => absences(line.points, place, plot.bottom, step));
  const wishes = [
    ...valueWishes(rows, layout),
    ...nameWishes(rows, layout),
    ...bandWishes(columns, rows.bandName ?? '复算区间'),
  ];
  const ends = rows.lines
    .filter((line) => endsLast(line, rows.years))
    // Drawn last is named first where lines end together.
    .toReversed()
    .map((line) => {
      const last = line.points.find((point) => point.year === rows.years.at(-1));
      return {
        text: endName(line, last?.label ?? '', rows),
        at: { x: place(rows.years.at(-1) ?? ''), y: scale(last?.height ?? 0) },
        strong: line.tone === 'main',
        stroke: TONES[line.tone].line.stroke,
      };
    });
  // Beside the last year, also where one year stands alone in the middle.
  const x = Math.min(plot.right, place(rows.years.at(-1) ?? '') + 30);
  const column = { x, room: width - plot.right, from: plot.top - 20, to: plot.bottom };
  const names = endLabels(ends, column);
  return [
    ...names.marks,
    ...textMarks(words),
    ...textMarks(placeLabels(wishes, { taken: [...taken, ...names.boxes], drawn, bounds })),
  ];
}
