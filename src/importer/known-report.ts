/** Which report it is, as its cover and the person who imports it say. */
import type { ScoredRubric } from './scores/score-row.ts';

export interface KnownReport {
  /** `2020`; '' when nobody knows it: then no figure with a year is taken. */
  readonly year: string;
  /** Names by which rows of tables may call the department. */
  readonly names: readonly string[];
  readonly rubric: Pick<ScoredRubric, 'scorable' | 'groups'>;
}
