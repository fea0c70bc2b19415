/** 原件: a document as its reader found it, whatever its format. Geometry in points from a page's top left corner. */

export type Format = 'pdf' | 'docx' | 'html' | 'text';

export interface PageBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A printed line: as printed, with the place of each character where the format knows it. */
export interface Line {
  /** Text: physical line, from 1. DOCX and HTML: running number of the paragraph or table row. PDF: running number. */
  readonly number: number;
  /** From 1; undefined where the format has no pages. */
  readonly page: number | undefined;
  readonly text: string;
  /** One box for each UTF-16 unit of the text; PDF only. */
  readonly boxes: readonly PageBox[] | undefined;
  /** Known to be the last of its paragraph. False says nothing: plain text does not know. */
  readonly endsParagraph: boolean;
}

/** A merged cell is one, `rowSpan` × `colSpan` large. Indices count from 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** The lines printed in the cell, from the top; none in an empty cell. */
  readonly lines: readonly Line[];
}

/** How the cells were told apart, from the surest to the least sure. */
export type GridOrigin =
  /** DOCX, HTML: the document says so. */
  | 'marked'
  /** PDF: by ruled lines. */
  | 'ruled'
  /** Text: `|` between the cells. */
  | 'piped'
  /** PDF, text: by position. */
  | 'aligned'
  /** Text: one cell after the other, rows told apart by what is known of the table. */
  | 'listed';

export interface Grid {
  readonly kind: 'grid';
  readonly origin: GridOrigin;
  readonly rowCount: number;
  readonly columnCount: number;
  /** In reading order; every place of the grid is covered once. A head printed again on the next page is left out. */
  readonly cells: readonly GridCell[];
}

export interface TextBlock {
  readonly kind: 'text';
  readonly lines: readonly Line[];
}

export type Block = TextBlock | Grid;

export interface SourceDocument {
  readonly format: Format;
  /** In reading order, without page numbers and running heads. */
  readonly blocks: readonly Block[];
  /** Undefined where the format has no pages. */
  readonly pageSizes: readonly { readonly width: number; readonly height: number }[] | undefined;
  /** Physical lines of a text; undefined for the other formats. */
  readonly lineCount: number | undefined;
  /** What a person should know of the reading: pages without text, mixed encodings … In Chinese, whole sentences. */
  readonly remarks: readonly string[];
}
