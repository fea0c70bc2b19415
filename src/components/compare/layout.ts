/** Where things stand in the chart of a comparison: scales, labels, breaks. No DOM. */
import type { CompareUnit } from '../../views/compare/data.ts';
import type { Point, Series } from '../../views/compare/series.ts';
import { axisText } from '../../views/format.ts';
import { wrapText } from '../tools/wrap-text.ts';
import { axisOf, type Axis } from './axis.ts';
import { placeLabels } from './place-labels.ts';
import { LEADING } from './svg.ts';

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly axis: Axis;
  /** Pixels from one year to the next. */
  readonly step: number;
  readonly size: number;
  readonly x: (year: string) => number;
  readonly y: (point: Point) => number;
  readonly yOf: (value: number) => number;
}

/** Below this width a chart is a phone's. */
const PHONE = 480;
const HEIGHT = 400;
const PHONE_HEIGHT = 340;
/** Of a single year: a column of points needs less. */
const ONE_YEAR_HEIGHT = 280;
/** From the frame to the first and last points. */
const INSET = 14;
/** From a point to its label. */
const LABEL_GAP = 11;
const DIGIT = 0.56;

export function layoutOf(
  series: readonly Series[],
  years: readonly string[],
  unit: CompareUnit,
  width: number,
): Layout {
  const isPhone = width < PHONE;
  const size = isPhone ? 12 : 13;
  const axis = axisOf(
    series.flatMap(({ points }) => points.filter((each) => each.hasValue).map(heightOf)),
    unit,
  );
  const left = Math.max(...axis.ticks.map((tick) => axisText(tick).length)) * 12 * DIGIT + 10;
  const labels = series.map((each) => widthOf(labelLines(each, width, series.length === 1), size));
  const right = width - Math.min(Math.max(...labels) + LABEL_GAP + 2, width * 0.4);
  const height = years.length === 1 ? ONE_YEAR_HEIGHT : isPhone ? PHONE_HEIGHT : HEIGHT;
  const [top, bottom] = [46, height - 30];
  const inner = right - left - 2 * INSET;
  const step = years.length > 1 ? inner / (years.length - 1) : inner;
  const first = years[0] ?? '';
  const yOf = (value: number): number =>
    bottom - ((value - axis.low) / (axis.high - axis.low)) * (bottom - top);
  return {
    ...{ width, height, left, right, top, bottom, axis, step, size, yOf },
    x: (year) =>
      left + INSET + (years.length > 1 ? (Number(year) - Number(first)) * step : inner / 2),
    y: (point) => yOf(heightOf(point)),
  };
}

/** Geometry only: what is read stands in the labels. */
function heightOf({ value }: Point): number {
  return Number(value);
}

/** The name, in as many lines as it needs, and the last value; a lone series has its values at its points. */
export function labelLines(
  { label, points }: Series,
  width: number,
  isAlone: boolean,
): readonly string[] {
  const isPhone = width < PHONE;
  const names = wrapText(label, isPhone ? 80 : 140, isPhone ? 12 : 13);
  const last = points.findLast((each) => each.hasValue);
  if (isAlone || !last) return names;
  const [name] = names;
  return names.length === 1 && !isPhone ? [`${name ?? ''} ${last.text}`] : [...names, last.text];
}

function widthOf(lines: readonly string[], size: number): number {
  const width = (line: string): number =>
    Array.from(line).reduce((sum, each) => sum + (/[ -~−]/.test(each) ? DIGIT : 1), 0) * size;
  return Math.max(...lines.map(width));
}

export interface EndLabel {
  /** Which series. */
  readonly index: number;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  /** The point that it names. */
  readonly of: { readonly x: number; readonly y: number };
}

/** Beside the last point of each series, moved apart where they would meet. */
export function endLabels(series: readonly Series[], layout: Layout): readonly EndLabel[] {
  const labels = series.flatMap((each, index) => {
    const last = each.points.findLast((point) => point.hasValue);
    if (!last) return [];
    const lines = labelLines(each, layout.width, series.length === 1);
    const of = { x: layout.x(last.year), y: layout.y(last) };
    const width = widthOf(lines, layout.size);
    const x = Math.min(of.x + LABEL_GAP, layout.width - width);
    return [{ index, lines, of, x, y: of.y, width, height: lines.length * layout.size * LEADING }];
  });
  const ys = placeLabels(labels, layout.top - 8, layout.bottom + 4);
  return labels.map((label, index) => ({ ...label, y: ys[index] ?? label.y }));
}

export interface BreakMark {
  readonly x: number;
  readonly text: string;
  /** Labels of neighbouring marks stand in different rows. */
  readonly row: number;
}

/** Between the years that must not be compared. */
export function breakMarks(
  series: readonly Series[],
  years: readonly string[],
  layout: Layout,
): readonly BreakMark[] {
  const marks = years.slice(1).flatMap((year) => {
    const reasons = series.flatMap(({ points }) => {
      const breaks = points.find((each) => each.year === year)?.breaks ?? '';
      return breaks === '' ? [] : [breaks];
    });
    const text = [...new Set(reasons)].join('、');
    return text === '' ? [] : [{ x: layout.x(year) - layout.step / 2, text }];
  });
  const ends = [-Infinity, -Infinity];
  return marks.map(({ x, text }) => {
    const half = widthOf([text], 12) / 2;
    const row = (ends[0] ?? 0) < x - half ? 0 : 1;
    ends[row] = x + half;
    return { x, text, row };
  });
}

/** Years that are written: all, or every second, third … where they would touch. */
export function writtenYears(years: readonly string[], layout: Layout): readonly string[] {
  const every = Math.max(1, Math.ceil(38 / layout.step));
  return years.filter((_, index) => (years.length - 1 - index) % every === 0);
}
