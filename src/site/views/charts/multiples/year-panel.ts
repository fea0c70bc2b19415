/** Small panels over years: what the chart draws. */
import type { Floor } from '../draw/domain.ts';
import type { Tick, YearBreak, YearPoint } from '../draw/years.ts';

export interface YearPanel {
  /** Short name; cut where the panel is too narrow. */
  readonly name: string;
  /** Where a click on the panel leads. */
  readonly href?: string;
  /** For the pointer and the reader of a link: name and values in words. */
  readonly title: string;
  readonly points: readonly YearPoint[];
  /** Breaks of this department alone (更名, 合并), named inside the panel. */
  readonly breaks?: readonly YearBreak[];
  /** What stands in a panel without any value; 未公布 unless given. */
  readonly absent?: string;
}

export interface YearMultiples {
  readonly years: readonly string[];
  readonly panels: readonly YearPanel[];
  /** Grey behind every panel; named once above all. */
  readonly context?: { readonly name: string; readonly points: readonly YearPoint[] };
  /** Breaks of all panels; named once above all. */
  readonly breaks: readonly YearBreak[];
  readonly floor: Floor;
  /** One or two places of the grid, named at the panels of the first column. */
  readonly ticks?: readonly Tick[];
}
