/** The years along a chart: their places and names, and the runs without a gap. */
import type { Scale, Spot } from './canvas.ts';
import { MUTED, textWidth, type TextLabel } from './chart-text.ts';

export interface YearPoint {
  readonly year: string;
  /** For the place only; NaN where there is no value. */
  readonly height: number;
  /** Ready for display, e.g. 92.10 or 未公布. */
  readonly label: string;
  /** For the pointer, where the label is only a word of it. */
  readonly title?: string;
}

/** 断点: from this year on the series means something else (another rubric, a merger). */
export interface YearBreak {
  /** First year after the break. */
  readonly before: string;
  readonly label: string;
}

/** A line of the grid. */
export interface Tick {
  readonly height: number;
  readonly label: string;
}

export type YearPlace = (year: string) => number;

/** Room beside the first and the last year for their names and values. */
const MARGIN = 30;

/** Years at equal distances, one year alone in the middle; NaN for a year not among them. */
export function yearPlaces(
  years: readonly string[],
  left: number,
  right: number,
  room = MARGIN,
): YearPlace {
  const margin = Math.min(room, (right - left) / years.length / 2);
  const step = (right - left - 2 * margin) / Math.max(years.length - 1, 1);
  return (year) => {
    const index = years.indexOf(year);
    if (index < 0) return Number.NaN;
    return years.length === 1 ? (left + right) / 2 : left + margin + index * step;
  };
}

/** Pixels from one year to the next. */
export function yearStep(years: readonly string[], place: YearPlace): number {
  const [first, second] = years;
  return first === undefined || second === undefined ? Infinity : place(second) - place(first);
}

/** Every year, or every second, third … counted from the last one, where names would run into one another. */
export function yearLabels(
  years: readonly string[],
  place: YearPlace,
  y: number,
  size: number,
): readonly TextLabel[] {
  const step = yearStep(years, place);
  const widest = Math.max(0, ...years.map((year) => textWidth(year, size)));
  const every = Math.max(1, Math.ceil((widest + 6) / step));
  return years
    .filter((_, index) => (years.length - 1 - index) % every === 0)
    .map((text) => ({ x: place(text), y, text, size, anchor: 'middle', fill: MUTED }));
}

/** Points with a value that follow one another year by year; a gap and a break end a run. */
export function yearRuns(
  points: readonly YearPoint[],
  years: readonly string[],
  breaks: readonly YearBreak[],
): readonly (readonly YearPoint[])[] {
  const runs: YearPoint[][] = [];
  let open = false;
  for (const year of years) {
    const point = points.find((each) => each.year === year);
    if (breaks.some((each) => each.before === year)) open = false;
    if (!point || Number.isNaN(point.height)) {
      open = false;
      continue;
    }
    if (open) runs.at(-1)?.push(point);
    else runs.push([point]);
    open = true;
  }
  return runs;
}

export function spots(run: readonly YearPoint[], place: YearPlace, scale: Scale): readonly Spot[] {
  return run.map((point) => ({ x: place(point.year), y: scale(point.height) }));
}
