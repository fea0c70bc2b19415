/**
 * A drawing in pixels. The comparison charts place their labels themselves, so that none collides or is cut off;
 * Plot draws the marks at the places given, x from the left and y from the top.
 */
import * as Plot from '@observablehq/plot';

export interface DrawnBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** From a value to its place, in pixels. */
export type Scale = (value: number) => number;

export function canvas(
  width: number,
  height: number,
  marks: readonly Plot.Markish[],
): Plot.PlotOptions {
  return {
    width,
    height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    color: { type: 'identity' },
    marks: [...marks],
  };
}

/** A domain without extent is put in the middle of the range. */
export function linear(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const [low, high] = domain;
  const [from, to] = range;
  if (high === low) return () => (from + to) / 2;
  return (value) => from + ((value - low) / (high - low)) * (to - from);
}

export function isKnownValue(value: number): boolean {
  return !Number.isNaN(value);
}

export interface Stroke {
  readonly stroke: string;
  readonly strokeWidth?: number;
  readonly strokeDasharray?: string;
  readonly strokeOpacity?: number;
}

/** Straight lines from (x1, y1) to (x2, y2). */
export interface StraightLine {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export function ruleMark(rules: readonly StraightLine[], stroke: Stroke): Plot.Markish[] {
  if (rules.length === 0) return [];
  return [Plot.link(rules, { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2', ...stroke })];
}

/** One path for each run of spots; a run of one has no line, its dot stands alone. */
export function pathMark(runs: readonly (readonly Spot[])[], stroke: Stroke): Plot.Markish[] {
  const rows = runs.flatMap((run, index) =>
    run.length < 2 ? [] : run.map((spot) => ({ ...spot, index })),
  );
  if (rows.length === 0) return [];
  return [Plot.line(rows, { x: 'x', y: 'y', z: 'index', ...stroke })];
}

export interface BoxFill {
  readonly fill: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly fillOpacity?: number;
  readonly rx?: number;
  readonly shapeRendering?: string;
}

export function boxMark(boxes: readonly DrawnBox[], fill: BoxFill): Plot.Markish[] {
  if (boxes.length === 0) return [];
  const sides = { x1: 'left', y1: 'top', x2: 'right', y2: 'bottom' };
  return [Plot.rect(boxes, { ...sides, ...fill })];
}
