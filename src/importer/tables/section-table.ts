/** One small table of a grid. */
import type { GridPlaces } from './cell-labels.ts';
import type { TableTitle } from './table-title.ts';

export interface Table {
  readonly places: GridPlaces;
  readonly title: TableTitle;
  /** Printed over it. */
  readonly units: readonly string[];
  /** Whether a heading says that the whole department is meant. */
  readonly isWhole: () => boolean;
  /** The same of indicators, also where only the report says so. */
  readonly isWholeForm: () => boolean;
}
