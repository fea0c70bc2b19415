/** What the command needs of the importer; tests hand in one that gives prepared results. */
import type { Rubric } from '../../src/rubric/rubric.ts';
import type { Cover, Imported, Outcome } from '../../src/importer/imported.ts';
import type { GreyPage } from './png.ts';

/** The scoring table is read by a rubric, and which one applies is known once the cover is read. */
export type ChooseRubric = (cover: Cover) => Rubric | undefined;

export interface DocumentReader {
  read(bytes: Uint8Array, name: string, choose: ChooseRubric): Promise<Outcome<Imported>>;
  /** Pictures of a PDF's pages in order, for the review page; undefined where a page cannot be drawn. */
  drawPages(bytes: Uint8Array): Promise<readonly (GreyPage | undefined)[]>;
}
