/** The title of a chart. */

export interface Title {
  readonly title: string;
  /** A name, not a finding. */
  readonly plain: boolean;
}
