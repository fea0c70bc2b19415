/** The strip below score-histogram.ts: a thin line a department from its lowest to its highest supported score. */
import * as Plot from '@observablehq/plot';
import { boxMark, isKnownValue, ruleMark, type DrawnBox, type Scale } from '../draw/canvas.ts';
import type { ScoreHistogram, ScoreRange } from './score-range.ts';
import { MUTED, textMarks, type TextLabel } from '../draw/chart-text.ts';

/** Height of a line with its room, in pixels. */
export const RANGE = 8;
const SIZE = 12;

interface Strip {
  /** Top of the lines, and of the words above them. */
  readonly strip: number;
  readonly captions: number;
  readonly name: readonly string[];
  readonly rows: ScoreHistogram;
  readonly height: number;
}

export function stripMarks(
  ranges: readonly ScoreRange[],
  x: Scale,
  { strip, captions, name, rows, height }: Strip,
): readonly Plot.Markish[] {
  const first = Math.min(...rows.bins.map(({ from }) => from));
  const last = Math.max(...rows.bins.map(({ to }) => to));
  const placed = ranges.flatMap((range, index) => {
    if (!isKnownValue(range.low) || !isKnownValue(range.high)) return [];
    const y = strip + (index + 0.5) * RANGE;
    const [low, high] = [Math.max(range.low, first), Math.min(range.high, last)];
    const bar: DrawnBox = {
      left: x(low),
      right: Math.max(x(high), x(low) + 1),
      top: y - 1,
      bottom: y + 1,
    };
    return high < first ? [] : [{ ...range, ...bar, y, isCut: range.low < first }];
  });
  const own = ranges.flatMap(({ self, title }, index) =>
    isKnownValue(self) ? [{ x: x(self), y: strip + (index + 0.5) * RANGE, title }] : [],
  );
  const tall = rows.edges.map(({ at }) => ({
    x1: x(at),
    x2: x(at),
    y1: strip - 4,
    y2: height - 4,
  }));
  const words = name.map((text, index): TextLabel => {
    const y = captions + (index + 0.5) * 17;
    return { x: x(first), y, text, size: SIZE, anchor: 'start', fill: MUTED };
  });
  return [
    ...ruleMark(tall, { stroke: 'var(--rule)', strokeWidth: 0.75 }),
    ...boxMark(placed, { fill: 'var(--light-blue)' }),
    ...cutMarks(placed.filter(({ isCut }) => isCut).map(({ left, y }) => ({ x: left, y }))),
    Plot.dot(own, {
      x: 'x',
      y: 'y',
      r: 3,
      fill: 'var(--blue)',
      stroke: 'var(--paper)',
      strokeWidth: 0.75,
      title: 'title',
    }),
    ...textMarks(words),
  ];
}

/** An arrowhead where a line goes on beyond the first edge. */
function cutMarks(ends: readonly { x: number; y: number }[]): readonly Plot.Markish[] {
  const arms = ends.flatMap(({ x, y }) =>
    [-3, 3].map((dy) => ({ x1: x - 4, y1: y, x2: x, y2: y + dy })),
  );
  return ruleMark(arms, { stroke: 'var(--light-blue)', strokeWidth: 1.25 });
}
