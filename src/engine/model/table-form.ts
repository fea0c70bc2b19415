/** How the CSV of a published table is read. */
import type { SignWords } from './number-form.ts';
import type { TableWords } from './table-words.ts';

export interface TableForm {
  readonly file: string;
  /** How many rows at the top are the head. */
  readonly headRows: number;
  /** Words for zero (data/terms.yaml); a dash or a blank is none. */
  readonly zeroWords: readonly string[];
  readonly tableWords: TableWords;
  readonly signWords: SignWords;
  /** Of the table, in tables.csv: it may explain what is printed. */
  readonly note: string;
}
