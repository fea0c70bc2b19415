/** The chart of a comparison: lines over the years with their names at the ends. A gap stays a gap. */
import type { MeasureInfo } from '../../views/compare/data.ts';
import { runsOf, type SeriesPoint, type CompareSeries } from '../../views/compare/series.ts';
import { withUnit } from '../../views/compare/words.ts';
import { axisText } from '../../views/format.ts';
import { wrapText } from '../tools/wrap-text.ts';
import {
  breakMarks,
  compareEndLabels,
  compareLayout,
  writtenYears,
  type CompareLayout,
} from './layout.ts';
import { coordinate, svg, textBlock } from './svg.ts';
import { seriesClass, symbolOf } from './symbols.ts';

export interface DrawnComparison {
  readonly series: readonly CompareSeries[];
  readonly years: readonly string[];
  readonly measure: MeasureInfo;
  /** For assistive technology. */
  readonly summary: string;
}

export function hasValues({ series }: DrawnComparison): boolean {
  return series.some(({ points }) => points.some((each) => each.hasValue));
}

/** @param width in pixels; drawn anew for each width, so that text keeps its size */
export function drawComparison(comparison: DrawnComparison, width: number): SVGSVGElement {
  const { series, years, measure, summary } = comparison;
  const layout = compareLayout(series, years, measure.unit, width);
  const alone = series.length === 1 ? series[0] : undefined;
  return svg(
    'svg',
    {
      class: 'chart compare-chart',
      viewBox: `0 0 ${String(width)} ${String(layout.height)}`,
      role: 'img',
      'aria-label': summary,
    },
    ...grid(layout, measure),
    ...yearTexts(years, layout),
    ...breaks(series, years, layout),
    ...series.map((each, index) => lines(each, index, layout)),
    ...absentTexts(series, layout),
    ...series.map((each, index) => symbols(each, index, layout, measure)),
    ...(alone ? valueTexts(alone, layout) : []),
    ...names(series, layout),
  );
}

function grid(
  { left, right, axis, yOf, bottom }: CompareLayout,
  { unit }: MeasureInfo,
): SVGElement[] {
  const isZero = axis.low === 0;
  return [
    textBlock([unit], { x: 0, y: 8, size: 12, className: 'tick' }),
    ...axis.ticks.flatMap((tick) => {
      const y = yOf(tick);
      const className = isZero && tick === 0 ? 'base' : 'grid';
      const at = { x: left - 8, y, size: 12, className: 'tick tick-value' };
      return [
        svg('line', { class: className, x1: left, x2: right, y1: y, y2: y }),
        textBlock([axisText(tick)], at),
      ];
    }),
    ...(isZero
      ? []
      : [svg('line', { class: 'grid', x1: left, x2: right, y1: bottom, y2: bottom })]),
  ];
}

function yearTexts(years: readonly string[], layout: CompareLayout): SVGElement[] {
  return writtenYears(years, layout).map((year) =>
    textBlock([year], {
      x: layout.isOneYear ? (layout.left + layout.right) / 2 : layout.x(year, 0),
      y: layout.bottom + 18,
      size: 12,
      className: 'tick tick-year',
    }),
  );
}

function breaks(
  series: readonly CompareSeries[],
  years: readonly string[],
  layout: CompareLayout,
): SVGElement[] {
  return breakMarks(series, years, layout).flatMap(({ x, text, row }) => [
    svg('line', { class: 'break', x1: x, x2: x, y1: layout.top - 12, y2: layout.bottom }),
    textBlock([text], { x, y: 26 - row * 15, size: 12, className: 'tick tick-year' }),
  ]);
}

function lines(each: CompareSeries, index: number, { x, y }: CompareLayout): SVGElement {
  const paths = runsOf(each)
    .filter((run) => run.length > 1)
    .map((run) => {
      const d = run.map((point) => position(x(point.year, index), y(point))).join('L');
      return svg('path', { class: 'line', d: `M${d}` });
    });
  return svg('g', { class: seriesClass(index) }, ...paths);
}

function symbols(
  each: CompareSeries,
  index: number,
  layout: CompareLayout,
  measure: MeasureInfo,
): SVGElement {
  const marks = each.points
    .filter((point) => point.hasValue)
    .map((point) =>
      svg(
        'path',
        {
          class: 'symbol',
          d: symbolOf(index),
          transform: `translate(${position(layout.x(point.year, index), layout.y(point))})`,
        },
        svg('title', {}, `${each.label} ${point.year} 年 ${withUnit(point.text, measure.unit)}`),
      ),
    );
  return svg('g', { class: seriesClass(index) }, ...marks);
}

/** A lone series has room for each of its values; the last one stands with its name. */
function valueTexts(series: CompareSeries, layout: CompareLayout): SVGElement[] {
  if (layout.step < 46 || layout.isOneYear) return [];
  const last = series.points.findLast((each) => each.hasValue);
  return runsOf(series).flatMap((run) =>
    run
      .filter((point) => point !== last)
      .map((point) => {
        const offset = isValley(run, point, layout) ? 17 : -17;
        return textBlock([point.text], {
          x: layout.x(point.year, 0),
          y: layout.y(point) + offset,
          size: layout.size,
          className: 'value tick-year',
        });
      }),
  );
}

/** Its neighbours lie higher, so that the line leaves room below. */
function isValley(run: readonly SeriesPoint[], point: SeriesPoint, { y }: CompareLayout): boolean {
  const at = run.indexOf(point);
  const neighbours = [run[at - 1], run[at + 1]].flatMap((each) => (each ? [y(each)] : []));
  const middle = neighbours.reduce((sum, each) => sum + each, 0) / neighbours.length;
  return neighbours.length > 0 && middle < y(point);
}

/** The reasons of a lone series' gaps; of a single year, those of every department without a value. */
function absentTexts(series: readonly CompareSeries[], layout: CompareLayout): SVGElement[] {
  if (series.length > 1 && !layout.isOneYear) return [];
  return series.flatMap(({ label, points }, index) =>
    points
      .filter((point) => !point.hasValue)
      .map(({ year, text }) => {
        const reported = layout.isOneYear ? [label, text] : [text];
        const room = Math.max(layout.step - 8, 24);
        const words = reported.flatMap((each) => wrapText(each, room, 11));
        const y = layout.bottom - 8 - (words.length * 15) / 2;
        const x = layout.x(year, index);
        return textBlock(words, { x, y, size: 11, className: 'tick tick-year halo' });
      }),
  );
}

function names(series: readonly CompareSeries[], layout: CompareLayout): SVGElement[] {
  return compareEndLabels(series, layout).flatMap(({ lines: words, x, y, of }) => {
    const isMoved = !layout.isOneYear && Math.abs(y - of.y) > 9;
    const leader = { class: 'leader', x1: of.x + 6, y1: of.y, x2: x - 2, y2: y };
    return [
      ...(isMoved ? [svg('line', leader)] : []),
      textBlock(words, {
        x,
        y,
        size: layout.size,
        className: layout.isOneYear ? 'name halo tick-year' : 'name halo',
      }),
    ];
  });
}

function position(x: number, y: number): string {
  return `${String(coordinate(x))},${String(coordinate(y))}`;
}
