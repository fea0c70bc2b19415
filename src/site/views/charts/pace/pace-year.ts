/** Paces over years: what the chart draws. */
import type { Tick } from '../draw/years.ts';

export interface PaceQuarter {
  /** e.g. 一季度末. */
  readonly name: string;
  /** 序时进度 in percent: 25, 50, 75, 100. */
  readonly scheduled: number;
}

export interface PaceYear {
  readonly year: string;
  readonly latest: boolean;
  /** As many as there are quarters: cumulative share spent in percent, NaN where unpublished, with ready labels. */
  readonly points: readonly { readonly height: number; readonly label: string }[];
}

export interface PaceLines {
  readonly quarters: readonly PaceQuarter[];
  readonly years: readonly PaceYear[];
  /** Name of the diagonal; 序时进度 unless given. */
  readonly scheduleName?: string;
  readonly ticks?: readonly Tick[];
}
