/** Scores of a district: what the chart draws. */

export interface ScoreBin {
  /** Edges, for the place only. */
  readonly from: number;
  readonly to: number;
  /** Number of departments, for the height only. */
  readonly count: number;
  /** Ready for display, e.g. 6; '' prints nothing. */
  readonly label: string;
  /** Scores bunch here. */
  readonly emphasis: boolean;
  /** For the pointer, e.g. 89–90 分：6 个部门. */
  readonly title: string;
}

export interface ScoreRange {
  /** 复算区间, in the units of the edges. */
  readonly low: number;
  readonly high: number;
  /** 自评总分; NaN where none was given. */
  readonly self: number;
  readonly title: string;
}

export interface ScoreEdge {
  readonly at: number;
  readonly label: string;
  /** Named first where not all edges have room, e.g. 90 and 95. */
  readonly main?: boolean;
}

export interface ScoreHistogram {
  readonly bins: readonly ScoreBin[];
  readonly edges: readonly ScoreEdge[];
  /** Drawn in the order given. A range that begins left of the first edge is cut there and marked so. */
  readonly ranges?: readonly ScoreRange[];
  /** What the lines are, e.g. 复算区间（横线）与自评（圆点）. */
  readonly rangesName?: string;
}
