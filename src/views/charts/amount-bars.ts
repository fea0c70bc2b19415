/** Amounts as horizontal bars from zero, each labelled with its value: budget → adjusted → spent. */
import * as Plot from '@observablehq/plot';
import type { ChartSpec } from './render.ts';

export interface AmountBar {
  readonly name: string;
  /** For the length only; NaN where the figure was not published. */
  readonly length: number;
  /** Ready for display, e.g. 41,581.76 or 未公布. */
  readonly label: string;
  readonly strong: boolean;
}

/** Three bars come out as high as the chart of the quarters beside them. */
const ROW = 70;
const EDGE = 20;

export function amountBars(
  id: string,
  label: string,
  bars: readonly AmountBar[],
  width: number,
): ChartSpec {
  const known = bars.filter((bar) => !Number.isNaN(bar.length));
  const longest = Math.max(0, ...known.map((bar) => bar.length));
  return {
    id,
    label,
    options: {
      width,
      height: bars.length * ROW + 2 * EDGE,
      marginLeft: 76,
      marginRight: 92,
      marginTop: EDGE,
      marginBottom: EDGE,
      x: { domain: [0, longest || 1], axis: null },
      y: { domain: bars.map((bar) => bar.name), axis: null, padding: 0.45 },
      marks: [
        Plot.barX(known, {
          x: 'length',
          y: 'name',
          fill: (bar: AmountBar) => (bar.strong ? 'var(--blue)' : 'var(--sand)'),
        }),
        Plot.text(bars, {
          x: (bar: AmountBar) => (Number.isNaN(bar.length) ? 0 : bar.length),
          y: 'name',
          text: 'label',
          textAnchor: 'start',
          dx: 8,
          fontSize: 14,
          fill: (bar: AmountBar) => (Number.isNaN(bar.length) ? 'var(--muted)' : 'var(--ink)'),
        }),
        Plot.text(bars, {
          frameAnchor: 'left',
          y: 'name',
          text: 'name',
          textAnchor: 'end',
          dx: -10,
          fontSize: 13,
          fill: 'var(--muted)',
        }),
        Plot.ruleX([0], { stroke: 'var(--muted)' }),
      ],
    },
  };
}
