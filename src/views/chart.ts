/** A chart as its figure shows it: finding, measure, picture, words and table. */
import { renderChart, type ChartSpec } from './charts/render.ts';

export interface ChartView {
  readonly id: string;
  readonly title: string;
  /** Measure, unit and source. */
  readonly subtitle: string;
  /** One SVG, or a wide and a narrow one of the same chart. */
  readonly svgs: readonly { readonly svg: string; readonly width: 'any' | 'wide' | 'narrow' }[];
  /** The chart in words. */
  readonly summary: string;
  readonly table: TableView;
}

export interface TableView {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Index of the first column that holds numbers. */
  readonly numbersFrom: number;
}

export function picture(spec: ChartSpec): ChartView['svgs'] {
  return [{ svg: renderChart(spec), width: 'any' }];
}
