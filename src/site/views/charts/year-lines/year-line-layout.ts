/** Where year-lines.ts draws: the plot inside its names, the place of each year and of each value. */
import { tickRoom, YEAR_ROOM } from '../draw/axes.ts';
import { breakLines } from '../draw/breaks.ts';
import { isKnownValue, linear, type DrawnBox, type Scale } from '../draw/canvas.ts';
import { domainOf } from '../draw/domain.ts';
import { endRoom } from './end-labels.ts';
import { endName, endsLast } from './year-line-labels.ts';
import type { YearLines } from './year-line.ts';
import { yearPlaces, yearStep, type YearPlace } from '../draw/years.ts';

/** Share of the width that the names beside the lines may take. */
const NAMES = 0.26;

export interface YearLineLayout {
  readonly plot: DrawnBox;
  readonly place: YearPlace;
  readonly scale: Scale;
  readonly step: number;
}

export function heightOf({ lines, bands = [] }: YearLines, width: number): number {
  const isEmpty = lines.every(({ points }) => points.every(({ height }) => !isKnownValue(height)));
  if (isEmpty && bands.every(({ low }) => !isKnownValue(low))) return 110;
  return width >= 1000 ? 340 : width >= 500 ? 290 : 280;
}

export function yearLineLayout(rows: YearLines, width: number, height: number): YearLineLayout {
  const bands = (rows.bands ?? []).flatMap(({ low, high }) => [low, high]);
  const heights = rows.lines.flatMap(({ points }) => points.map((point) => point.height));
  const ticks = rows.ticks ?? [];
  const values = [...heights, ...bands, ...ticks.map((tick) => tick.height)];
  const ending = rows.lines.flatMap((line) => {
    const last = line.points.find((point) => point.year === rows.years.at(-1));
    return last && endsLast(line, rows.years) ? [endName(line, last.label, rows)] : [];
  });
  const left = tickRoom(ticks);
  const right = width - endRoom(ending, width * NAMES);
  const place = yearPlaces(rows.years, left, right);
  const { room } = breakLines(rows.breaks, rows.years, place, { width, bottom: 0 });
  const plot = { left, right, top: room + 24, bottom: height - YEAR_ROOM };
  // Words on the floor must not cover fitted lines.
  const hasAbsences = rows.lines.some(({ points }) =>
    points.some((point) => !isKnownValue(point.height) && point.label !== ''),
  );
  const floor = rows.floor === 'zero' ? 0 : hasAbsences ? 26 : 10;
  return {
    plot,
    place,
    scale: linear(domainOf(values, rows.floor), [plot.bottom - floor, plot.top]),
    step: yearStep(rows.years, place),
  };
}
