/** 行: characters on one baseline, from left to right, with spaces where the paper shows them. */
import type { PageBox } from '../../document.ts';
import type { PageLayout } from '../limits.ts';
import type { Glyph } from './glyphs.ts';

/** A line before it gets its number. */
export interface PageLine {
  readonly page: number;
  readonly text: string;
  /** One for each UTF-16 unit. */
  readonly boxes: readonly PageBox[];
  readonly box: PageBox;
  readonly baseline: number;
  readonly size: number;
  endsParagraph: boolean;
}

/** More spaces than this say nothing more. */
const MOST_SPACES = 20;

/** @returns from the top */
export function pageLines(glyphs: readonly Glyph[], page: number, layout: PageLayout): PageLine[] {
  return rowsOf(glyphs, layout).flatMap((row) => lineOf(row, page, layout) ?? []);
}

function rowsOf(glyphs: readonly Glyph[], { sameLineEm }: PageLayout): readonly Glyph[][] {
  const rows: Glyph[][] = [];
  let [top, size] = [0, 0];
  for (const glyph of [...glyphs].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    const tolerance = sameLineEm * Math.max(size, glyph.size);
    if (row && glyph.baseline - top <= tolerance) {
      row.push(glyph);
      size = Math.max(size, glyph.size);
    } else {
      rows.push([glyph]);
      [top, size] = [glyph.baseline, glyph.size];
    }
  }
  return rows;
}

function lineOf(row: readonly Glyph[], page: number, layout: PageLayout): PageLine | undefined {
  const glyphs = withoutOverprint(
    [...row].sort((a, b) => a.box.left - b.box.left),
    layout,
  );
  const texts: string[] = [];
  const boxes: PageBox[] = [];
  const write = (text: string, box: PageBox): void => {
    texts.push(text);
    for (let unit = 0; unit < text.length; unit += 1) boxes.push(box);
  };
  let before: Glyph | undefined;
  for (const glyph of trimmed(glyphs)) {
    if (before) write(spaceBetween(before, glyph, layout), gapBox(before, glyph));
    write(glyph.text, glyph.box);
    before = glyph;
  }
  const [first] = boxes;
  if (!first || !before) return undefined;
  const size = glyphs.reduce((most, each) => Math.max(most, each.size), 0);
  const { baseline } = glyphs.find((each) => each.size === size) ?? before;
  return {
    page,
    text: texts.join(''),
    boxes,
    box: hull(boxes),
    baseline,
    size,
    endsParagraph: false,
  };
}

/** Bold by printing twice: the same character all but on the same place. */
function withoutOverprint(glyphs: readonly Glyph[], { overprint }: PageLayout): readonly Glyph[] {
  const kept: Glyph[] = [];
  for (const glyph of glyphs) {
    const width = glyph.box.right - glyph.box.left;
    const isTwice = kept
      .slice(-3)
      .some(
        (each) => each.text === glyph.text && glyph.box.left - each.box.left < overprint * width,
      );
    if (!isTwice) kept.push(glyph);
  }
  return kept;
}

function trimmed(glyphs: readonly Glyph[]): readonly Glyph[] {
  const isInk = ({ text }: Glyph): boolean => text.trim() !== '';
  const first = glyphs.findIndex(isInk);
  return first < 0 ? [] : glyphs.slice(first, glyphs.findLastIndex(isInk) + 1);
}

function spaceBetween(a: Glyph, b: Glyph, { spaceEm }: PageLayout): string {
  const gap = b.box.left - a.box.right;
  const em = Math.max(a.size, b.size);
  if (gap <= spaceEm * em || a.text.trim() === '' || b.text.trim() === '') return '';
  return ' '.repeat(Math.min(MOST_SPACES, Math.max(1, Math.round((2 * gap) / em))));
}

function gapBox(a: Glyph, b: Glyph): PageBox {
  return { ...a.box, left: a.box.right, right: Math.max(a.box.right, b.box.left) };
}

export function hull(boxes: readonly PageBox[]): PageBox {
  return boxes.reduce((all, box) => ({
    left: Math.min(all.left, box.left),
    top: Math.min(all.top, box.top),
    right: Math.max(all.right, box.right),
    bottom: Math.max(all.bottom, box.bottom),
  }));
}
