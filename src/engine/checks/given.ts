/** What a check is given of one report. */
import type { Figures } from '../model/figures.ts';
import type { ReportTables } from './tables/tables.ts';

/** What one report publishes: the figures of its text and the tables of its documents. */
export interface CheckInput {
  readonly figures: Figures;
  readonly tables: ReportTables;
}
