/** The title of a chart. */

export interface ChartTitle {
  readonly title: string;
  /** A name, not a finding. */
  readonly plain: boolean;
}
