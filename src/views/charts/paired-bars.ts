/** 三公经费: budget as a pale bar and the actual as a dark one inside it, kind by kind. */
import * as Plot from '@observablehq/plot';
import type { ChartSpec } from './render.ts';

export interface PairedBar {
  readonly name: string;
  /** For the lengths only; NaN where unpublished. */
  readonly budget: number;
  readonly actual: number;
  /** e.g. 预算 4.85，实际 0.60. */
  readonly label: string;
}

const ROW = 64;

export function pairedBars(
  id: string,
  label: string,
  bars: readonly PairedBar[],
  width: number,
): ChartSpec {
  const length = (value: number): number => (Number.isNaN(value) ? 0 : value);
  const longest = Math.max(...bars.flatMap((bar) => [length(bar.budget), length(bar.actual)]));
  return {
    id,
    label,
    options: {
      width,
      height: bars.length * ROW + 8,
      marginLeft: 2,
      marginRight: 2,
      marginTop: 4,
      marginBottom: 4,
      x: { domain: [0, longest || 1], axis: null },
      y: { domain: bars.map((bar) => bar.name), axis: null, padding: 0 },
      marks: [
        Plot.barX(bars, {
          x: (bar: PairedBar) => length(bar.budget),
          y: 'name',
          fill: 'var(--sand)',
          insetTop: 28,
          insetBottom: 8,
        }),
        Plot.barX(bars, {
          x: (bar: PairedBar) => length(bar.actual),
          y: 'name',
          fill: 'var(--blue)',
          insetTop: 33,
          insetBottom: 13,
        }),
        Plot.text(bars, {
          x: () => 0,
          y: 'name',
          text: (bar: PairedBar) => bar.name,
          textAnchor: 'start',
          dy: -14,
          fontSize: 13,
          fill: 'var(--ink)',
        }),
        Plot.text(bars, {
          x: () => longest || 1,
          y: 'name',
          text: 'label',
          textAnchor: 'end',
          dy: -14,
          fontSize: 13,
          fill: 'var(--muted)',
        }),
      ],
    },
  };
}
