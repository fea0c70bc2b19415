/** What the command needs of the importer; tests hand in one that gives prepared results. */
import type { Imported, Outcome } from '../importer/imported.ts';
import type { ReaderLimits } from '../importer/readers/limits.ts';
import type { Choose } from '../importer/recognise.ts';
import type { Sheet } from '../importer/wide/sheet.ts';
import type { GreyPage } from './encode-png.ts';

export interface DocumentReader {
  /** Gets ready while the command is still busy with other things. */
  prepare?(): void;
  /** data/recognition/limits.yaml */
  limits(): ReaderLimits;
  read(bytes: Uint8Array, name: string, choose: Choose): Promise<Outcome<Imported>>;
  /** A wide table; the name says whether it is a workbook. */
  readSheet(bytes: Uint8Array, name: string): Promise<Outcome<Sheet>>;
  /** Pictures of a PDF's pages in order, for the review page; undefined where a page cannot be drawn. */
  drawPages(bytes: Uint8Array): Promise<readonly (GreyPage | undefined)[]>;
}
