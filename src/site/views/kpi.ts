/** A key figure of a page's band, ready for display. */
export interface Kpi {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly alarm: boolean;
}
