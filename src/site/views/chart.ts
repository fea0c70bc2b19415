/** A chart as its figure shows it: finding or name, measure, picture, words and table. */
import { renderChart, type ChartSpec } from './charts/draw/render.ts';
import type { ChartTitle } from './titles/title-text.ts';

export interface ChartView extends ChartTitle {
  readonly id: string;
  /** Measure, unit and source. */
  readonly subtitle: string;
  /** One SVG, or a wide and a narrow one of the same chart. */
  readonly svgs: readonly { readonly svg: string; readonly width: 'wide' | 'medium' | 'narrow' }[];
  /** The chart in words. */
  readonly summary: string;
  readonly table: TableView;
  /** Over the whole width of the page, drawn for three widths; else half of it. */
  readonly full?: boolean;
}

export interface TableView {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Index of the first column that holds numbers. */
  readonly numbersFrom: number;
}

/** Half the page on a desk, all of it on a phone. */
const WIDE = 532;
export const NARROW = 358;
export const FULL = 1120;
export const TABLET = 704;

/** The whole page on a desk, on a tablet, on a phone. */
export function fullPicture(
  draw: (id: string, width: number) => ChartSpec,
  id: string,
): ChartView['svgs'] {
  return [
    { svg: renderChart(draw(id, FULL)), width: 'wide' },
    { svg: renderChart(draw(`${id}-medium`, TABLET)), width: 'medium' },
    { svg: renderChart(draw(`${id}-narrow`, NARROW)), width: 'narrow' },
  ];
}

/** Drawn twice, so that the text of a chart is as large on a phone as on a desk. */
export function picture(
  draw: (id: string, width: number) => ChartSpec,
  id: string,
): ChartView['svgs'] {
  return [
    { svg: renderChart(draw(id, WIDE)), width: 'wide' },
    { svg: renderChart(draw(`${id}-narrow`, NARROW)), width: 'narrow' },
  ];
}
