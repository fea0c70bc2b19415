/** 序时进度: each quarter's cumulative spending over the scheduled one, against the line at 100. A gap stays a gap. */
import * as Plot from '@observablehq/plot';
import type { ChartSpec } from '../draw/render.ts';

export interface PacePoint {
  readonly name: string;
  /** Ratio in percent, for the height only; NaN where unpublished. */
  readonly height: number;
  /** The printed value; of an unpublished quarter the words that stand in its place. */
  readonly label: string;
  /** Where an unpublished quarter's implied ratio lies, in percent; NaN when there is none to draw. */
  readonly implied: number;
  readonly impliedLabel: string;
  /** What is printed and what fits, of a figure in doubt; else ''. */
  readonly doubt: string;
}

export function paceChart(
  id: string,
  label: string,
  points: readonly PacePoint[],
  width: number,
): ChartSpec {
  const known = points.filter((point) => !Number.isNaN(point.height));
  const implied = points.filter((point) => !Number.isNaN(point.implied));
  const heights = points.flatMap((point) => [point.height, point.implied]);
  const top = Math.max(110, ...heights.filter((height) => !Number.isNaN(height)));
  return {
    id,
    label,
    options: {
      width,
      height: 250,
      marginLeft: 62,
      marginRight: 44,
      marginTop: 22,
      marginBottom: 34,
      x: { type: 'point', domain: points.map((point) => point.name), axis: null, padding: 0.35 },
      y: { domain: [0, top], axis: null },
      marks: [
        Plot.ruleY([0], { stroke: 'var(--muted)' }),
        Plot.ruleY([100], { stroke: 'var(--muted)', strokeDasharray: '2,3' }),
        // Beside the rule: on it the name would stand in the way of the values, which are near 100.
        Plot.text(['序时进度\n100%'], {
          frameAnchor: 'left',
          y: () => 100,
          dx: -8,
          lineHeight: 1.3,
          textAnchor: 'end',
          fill: 'var(--muted)',
          fontSize: 12,
        }),
        Plot.line(points, { x: 'name', y: 'height', stroke: 'var(--blue)', strokeWidth: 2 }),
        Plot.dot(known, { x: 'name', y: 'height', r: 5, fill: 'var(--blue)' }),
        // Under the dot where the rule at 100 would strike it out.
        Plot.text(
          known.filter((point) => !isUnderRule(point)),
          { x: 'name', y: 'height', text: 'label', dy: -15, fontSize: 14 },
        ),
        Plot.text(known.filter(isUnderRule), {
          x: 'name',
          y: 'height',
          text: 'label',
          dy: 17,
          fontSize: 14,
        }),
        Plot.dot(implied, {
          x: 'name',
          y: 'implied',
          r: 5,
          stroke: 'var(--muted)',
          strokeDasharray: '2,2',
          fill: 'var(--paper)',
        }),
        Plot.text(implied, {
          x: 'name',
          y: 'implied',
          text: 'impliedLabel',
          dy: 24,
          lineHeight: 1.35,
          fontSize: 12,
          fill: 'var(--muted)',
        }),
        Plot.text(
          points.filter((point) => Number.isNaN(point.height) && Number.isNaN(point.implied)),
          {
            x: 'name',
            y: () => 0,
            text: 'label',
            title: (point: PacePoint) => (point.doubt === '' ? undefined : point.doubt),
            lineAnchor: 'bottom',
            dy: -6,
            lineHeight: 1.35,
            fontSize: 12,
            fill: 'var(--muted)',
          },
        ),
        Plot.text(points, {
          x: 'name',
          y: () => 0,
          text: 'name',
          dy: 18,
          fontSize: 13,
          fill: 'var(--muted)',
        }),
      ],
    },
  };
}

/** Near enough below 100 for a label above the dot to stand on the rule. */
const NEAR = 84;

function isUnderRule({ height }: PacePoint): boolean {
  return height >= NEAR && height <= 100;
}
