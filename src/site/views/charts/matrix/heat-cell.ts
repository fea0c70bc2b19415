/** Indicators by departments: what the chart draws. */
import type { HeatColumn } from './matrix-layout.ts';

export interface HeatRow {
  /** Short name; cut where there is no room. */
  readonly name: string;
  readonly href?: string;
  /** For the reader of the link, e.g. the full name. */
  readonly title: string;
  /** As many as there are columns, in their order. */
  readonly cells: readonly HeatCell[];
}

export interface HeatCell {
  /** 未公布 and 不适用 are two things, and neither is a share of zero. */
  readonly kind: 'scored' | 'missing' | 'not-applicable';
  /** 得分率 from 0 to 1, for the step only; NaN unless scored. */
  readonly share: number;
  readonly verdict?: HeatVerdict;
  /** For the pointer; '' saves the bytes. */
  readonly title: string;
}

/** The verdicts that a cell is marked with; disputed is 单位存疑 or 数值存疑. */
export type HeatVerdict = 'overstated' | 'understated' | 'disputed';

export interface HeatStep {
  /** Lowest share of the step. */
  readonly from: number;
  /** Word or range, e.g. 满分 or 80%–90%. */
  readonly label: string;
}

export interface MatrixHeat {
  readonly rows: readonly HeatRow[];
  readonly columns: readonly HeatColumn[];
  /** Five at most, from the highest share down to 0. */
  readonly steps: readonly HeatStep[];
}
