/** A row of a section, and the subject that its label names. */
import { UNKNOWN_LABEL } from './label-axis.ts';
import type { PlainCell } from './grid-cells.ts';
import type { GridPartWords, GridHeadWords, GridScopeWords } from './grid-words.ts';
import type { LabelMeaning } from './label-meaning.ts';

export type MeaningOf = (label: string) => LabelMeaning | undefined;

export interface BodyRow {
  readonly row: number;
  readonly label: PlainCell;
  readonly meaning: LabelMeaning | undefined;
}

export interface RowContext {
  readonly words: GridPartWords & GridHeadWords & GridScopeWords;
  readonly units: ReadonlyMap<string, unknown>;
  readonly of: MeaningOf;
}

export function rowSubject(meaning: LabelMeaning | undefined): string {
  return meaning ? (meaning.subject ?? '') : UNKNOWN_LABEL;
}
