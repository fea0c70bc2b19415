/** 页上的表格: a table as one page shows it, before it is joined with its continuation. */
import type { GridOrigin } from '../../document.ts';
import type { PageLine } from './page-lines.ts';

export interface PageCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly lines: readonly PageLine[];
}

export interface PageTable {
  readonly origin: GridOrigin;
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  /** Borders of the columns from the left; one more than columns. */
  readonly edges: readonly number[];
  readonly rowCount: number;
  /** No line is drawn under the last row, though one over the first: the page ends within a row. */
  readonly isOpenBelow: boolean;
  /** In reading order; every place is covered once. */
  readonly cells: readonly PageCell[];
}
