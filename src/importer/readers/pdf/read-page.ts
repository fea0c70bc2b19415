/** 一页: its lines outside of tables and its ruled tables, on the page as shown. */
import type { ReaderLimits } from '../limits.ts';
import { frameOf, shownBox, turned, type Frame, type Turn } from './frame.ts';
import { readGlyphs } from './glyphs.ts';
import type { OpenDocument } from './library.ts';
import { pageLines, type PageLine } from './page-lines.ts';
import type { PageTable } from './page-table.ts';
import { readDrawing } from './rules.ts';
import { ruledTables } from './ruled-tables.ts';

export interface ReadPage {
  /** From 1. */
  readonly number: number;
  /** As shown. */
  readonly width: number;
  readonly height: number;
  /** In the direction of reading, which differs where text lies across the page. */
  readonly readHeight: number;
  readonly toShown: (line: PageLine) => PageLine['boxes'];
  readonly lines: readonly PageLine[];
  readonly tables: readonly PageTable[];
  readonly characters: number;
  readonly unknownCharacters: number;
  readonly askew: number;
  readonly pictureShare: number;
  readonly hasTooManyRules: boolean;
  /** Text that PDFium did not hand out, for want of the font. */
  readonly hasLostText: boolean;
}

/** @returns undefined when the page has more characters than allowed */
export function readPdfPage(
  document: OpenDocument,
  page: number,
  number: number,
  limits: ReaderLimits,
): ReadPage | undefined {
  const shown = frameOf(document, page);
  const read = readGlyphs(document, page, shown, limits.maxCharacters);
  if (!read) return undefined;
  const { glyphs, readTurn, askew } = read;
  const reading = turned(shown, readTurn);
  const drawing = readDrawing(document, page, reading, limits);
  // Half a drawing would make wrong cells.
  const rules = drawing.hasTooMany ? { ...drawing, level: [], upright: [] } : drawing;
  const { tables, rest } = ruledTables(glyphs, rules, number, limits);
  const ink = glyphs.filter(({ text }) => text.trim() !== '');
  return {
    number,
    width: shown.width,
    height: shown.height,
    readHeight: reading.height,
    toShown: (line) => shownBoxes(line, readTurn, shown),
    lines: pageLines(rest, number, limits.layout),
    tables,
    characters: ink.length,
    unknownCharacters: ink.filter(({ text }) => text === '\uFFFD').length,
    askew,
    pictureShare: drawing.pictureShare,
    hasTooManyRules: drawing.hasTooMany,
    hasLostText: read.hasHollow && drawing.textObjects > read.objects,
  };
}

function shownBoxes({ boxes }: PageLine, readTurn: Turn, shown: Frame): PageLine['boxes'] {
  return boxes.map((box) => shownBox(box, readTurn, shown));
}
