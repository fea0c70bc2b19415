/** One year of the slopes from budget to final accounts. */

export interface SlopePoint {
  /** For the place only; NaN where unpublished. */
  readonly height: number;
  /** Ready for display, e.g. 41,581.76. */
  readonly label: string;
}

export interface SlopeYear {
  readonly year: string;
  /** As many as there are stages, in their order. */
  readonly points: readonly SlopePoint[];
  /** One year is brought out, the others are grey. */
  readonly latest: boolean;
}
