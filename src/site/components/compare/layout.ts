/** Where things stand in the chart of a comparison: scales, labels, breaks. No DOM. */
import type { CompareUnit } from '../../views/compare/data.ts';
import type { SeriesPoint, CompareSeries } from '../../views/compare/series.ts';
import { axisText } from '../../views/format.ts';
import { wrapText } from '../tools/wrap-text.ts';
import { axisOf, type ChartAxis } from './axis.ts';
import { placeLabels, raiseLabels } from './place-labels.ts';
import { LEADING } from './svg.ts';

export interface CompareLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly axis: ChartAxis;
  /** Pixels from one year to the next. */
  readonly step: number;
  readonly size: number;
  /** Of a single year each series has a column of its own; of several, each year. */
  readonly x: (year: string, index: number) => number;
  readonly y: (point: SeriesPoint) => number;
  readonly yOf: (value: number) => number;
  readonly isOneYear: boolean;
}

/** Below this width a chart is a phone's. */
const PHONE = 480;
const HEIGHT = 400;
const PHONE_HEIGHT = 340;
/** Of a single year: one row of points. */
const ONE_YEAR_HEIGHT = 340;
/** Room for the names above the highest point. */
const ONE_YEAR_TOP = 84;
/** From the frame to the first and last points. */
const INSET = 14;
/** From a point to its label. */
const LABEL_GAP = 11;
const DIGIT = 0.56;

export function compareLayout(
  series: readonly CompareSeries[],
  years: readonly string[],
  unit: CompareUnit,
  width: number,
): CompareLayout {
  const isPhone = width < PHONE;
  const size = isPhone ? 12 : 13;
  const axis = axisOf(
    series.flatMap(({ points }) => points.filter((each) => each.hasValue).map(heightOf)),
    unit,
  );
  const left = Math.max(...axis.ticks.map((tick) => axisText(tick).length)) * 12 * DIGIT + 10;
  const isOneYear = years.length === 1;
  const labels = series.map((each) => widthOf(labelLines(each, width), size));
  const room = Math.min(Math.max(...labels) + LABEL_GAP + 2, width * 0.4);
  const right = width - (isOneYear ? 0 : room);
  const inner = right - left - 2 * INSET;
  const step = isOneYear ? inner / series.length : inner / (years.length - 1);
  const height = isOneYear ? ONE_YEAR_HEIGHT : isPhone ? PHONE_HEIGHT : HEIGHT;
  const [top, bottom] = [isOneYear ? ONE_YEAR_TOP : 46, height - 30];
  const first = Number(years[0]);
  const yOf = (value: number): number =>
    bottom - ((value - axis.low) / (axis.high - axis.low)) * (bottom - top);
  return {
    ...{ width, height, left, right, top, bottom, axis, step, size, yOf, isOneYear },
    x: (year, index) =>
      left + INSET + (isOneYear ? (index + 0.5) * step : (Number(year) - first) * step),
    y: (point) => yOf(heightOf(point)),
  };
}

/** Geometry only: what is read stands in the labels. */
function heightOf({ value }: SeriesPoint): number {
  return Number(value);
}

/** The name, in as many lines as it needs, and the last value. */
function labelLines({ label, points }: CompareSeries, width: number): readonly string[] {
  const isPhone = width < PHONE;
  const names = wrapText(label, isPhone ? 80 : 140, isPhone ? 12 : 13);
  const last = points.findLast((each) => each.hasValue)?.text ?? '';
  const [name = ''] = names;
  return names.length === 1 && !isPhone ? [`${name} ${last}`] : [...names, last];
}

/** Above its point, no wider than its column. */
function columnLines(
  { label, points }: CompareSeries,
  { step, size }: CompareLayout,
): readonly string[] {
  return [...wrapText(label, Math.max(step - 6, 2 * size), size), points[0]?.text ?? ''];
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

/** Beside the last point of each series, moved apart where they would meet; above it where each has its column. */
export function compareEndLabels(
  series: readonly CompareSeries[],
  layout: CompareLayout,
): readonly EndLabel[] {
  const { size, isOneYear } = layout;
  const labels = series.flatMap((each, index) => {
    const last = each.points.findLast((point) => point.hasValue);
    if (!last) return [];
    const lines = isOneYear ? columnLines(each, layout) : labelLines(each, layout.width);
    const of = { x: layout.x(last.year, index), y: layout.y(last) };
    const [width, height] = [widthOf(lines, size), lines.length * size * LEADING];
    const beside = Math.min(of.x + LABEL_GAP, layout.width - width);
    const x = isOneYear ? of.x : beside;
    return [{ index, lines, of, x, y: isOneYear ? of.y - 8 - height / 2 : of.y, width, height }];
  });
  const ys = isOneYear
    ? raiseLabels(labels)
    : placeLabels(labels, layout.top - 8, layout.bottom + 4);
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
  series: readonly CompareSeries[],
  years: readonly string[],
  layout: CompareLayout,
): readonly BreakMark[] {
  const marks = years.slice(1).flatMap((year) => {
    const reasons = series.flatMap(({ points }) => {
      const breaks = points.find((each) => each.year === year)?.breaks ?? '';
      return breaks === '' ? [] : [breaks];
    });
    const text = [...new Set(reasons)].join('、');
    return text === '' ? [] : [{ x: layout.x(year, 0) - layout.step / 2, text }];
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
export function writtenYears(years: readonly string[], layout: CompareLayout): readonly string[] {
  if (layout.isOneYear) return years;
  const every = Math.max(1, Math.ceil(38 / layout.step));
  return years.filter((_, index) => (years.length - 1 - index) % every === 0);
}
