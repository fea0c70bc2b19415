/** A row of a section, and the subject that its label names. */
import { UNKNOWN } from './label-axis.ts';
import type { PlainCell } from './grid-cells.ts';
import type { GridWords } from './grid-words.ts';
import type { Meaning } from './label-meaning.ts';

export type MeaningOf = (label: string) => Meaning | undefined;

export interface BodyRow {
  readonly row: number;
  readonly label: PlainCell;
  readonly meaning: Meaning | undefined;
}

export interface RowMeans {
  readonly words: GridWords;
  readonly units: ReadonlyMap<string, unknown>;
  readonly of: MeaningOf;
}

export function subjectOf(meaning: Meaning | undefined): string {
  return meaning ? (meaning.subject ?? '') : UNKNOWN;
}
