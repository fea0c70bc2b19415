/** One amount of 三公经费 and how it is drawn. */

export interface ThreePublicAmount {
  /** Geometry only; NaN where there is no number to rely on. */
  readonly length: number;
  /** Ready for display, e.g. 4.85, 未公布 or 单位待核. */
  readonly label: string;
  /** What is printed and what fits, of a figure in doubt; else ''. */
  readonly doubt: string;
}
