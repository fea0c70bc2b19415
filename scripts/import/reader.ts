/** What the command needs of the importer; tests hand in one that gives prepared results. */
import type { Imported, Outcome } from '../../src/importer/imported.ts';
import type { Choose } from '../../src/importer/recognise.ts';
import type { GreyPage } from './png.ts';

export interface DocumentReader {
  /** So many values have to differ before a file is taken for another report: data/recognition/limits.yaml. */
  leastDifferent(): number;
  read(bytes: Uint8Array, name: string, choose: Choose): Promise<Outcome<Imported>>;
  /** Pictures of a PDF's pages in order, for the review page; undefined where a page cannot be drawn. */
  drawPages(bytes: Uint8Array): Promise<readonly (GreyPage | undefined)[]>;
}
