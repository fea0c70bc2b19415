/** One cell of the bar of a hundred points. */
import type { Verdict } from '../../../../engine/rubric/outcome.ts';

export interface BarCell {
  readonly number: string;
  readonly name: string;
  readonly section: string;
  /** Points where the cell begins and ends on the row. */
  readonly from: number;
  readonly to: number;
  /** Share of the full marks self-awarded, 0 to 1; NaN where no self score was given. */
  readonly share: number;
  readonly verdict: Verdict;
  /** Points lost, ready for display; '' when none. */
  readonly lost: string;
  readonly title: string;
  readonly anchor: string;
}
