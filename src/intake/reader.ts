/** What the command needs of the importer; tests hand in one that gives prepared results. */
import type { Cover, Imported, Outcome } from '../importer/imported.ts';
import type { KnownReport } from '../importer/known-report.ts';
import type { ReaderLimits } from '../importer/readers/limits.ts';
import type { Sheet } from '../importer/wide/sheet.ts';
import type { GreyPage } from './encode-png.ts';

export interface OpenedDocument {
  readonly cover: Cover;
  /** At most once, and before the reader opens another document. */
  readonly read: (known: KnownReport) => Promise<Outcome<Imported>>;
}

export interface DocumentReader {
  /** Gets ready while the command is still busy with other things. */
  prepare?(): void;
  /** data/recognition/limits.yaml */
  limits(): ReaderLimits;
  /** Up to the cover: whose report it is, the caller settles, and then reads on. */
  open(bytes: Uint8Array, name: string): Promise<Outcome<OpenedDocument>>;
  /** A wide table; the name says whether it is a workbook. */
  readSheet(bytes: Uint8Array, name: string): Promise<Outcome<Sheet>>;
  /** Pictures of a PDF's pages in order, for the review page; undefined where a page cannot be drawn. */
  drawPages(bytes: Uint8Array): Promise<readonly (GreyPage | undefined)[]>;
}
