/** 字: the printed characters of a page with their places. What PDFium makes up, spaces and line ends, is left out. */
import type { PageBox } from '../../document.ts';
import { asTurn, toFrame, turned, type Frame, type Turn } from './frame.ts';
import type { OpenDocument } from './library.ts';

export interface Glyph {
  readonly text: string;
  /** From the line's usual top to its usual bottom, whatever the character. */
  readonly box: PageBox;
  readonly baseline: number;
  /** Of the font as printed, in points. */
  readonly size: number;
}

export interface Glyphs {
  readonly glyphs: readonly Glyph[];
  /** By how much the page was turned so that its text lies level. */
  readonly readTurn: Turn;
  /** Characters that lie askew: watermarks, seals. */
  readonly askew: number;
  /** Text objects that characters came from. */
  readonly objects: number;
  /** Characters whose font is not in the file: of these PDFium passes over objects of a single one. */
  readonly hasHollow: boolean;
}

interface RawText {
  readonly glyphs: readonly RawGlyph[];
  readonly objects: number;
  readonly hasHollow: boolean;
}

interface RawGlyph {
  readonly text: string;
  readonly origin: readonly [x: number, y: number];
  /** left, top, right, bottom in the PDF's coordinates */
  readonly box: readonly number[];
  readonly style: Style;
}

interface Style {
  readonly size: number;
  /** Direction of writing as shown, in quarter turns clockwise; undefined when askew. */
  readonly direction: Turn | undefined;
}

/** Parts of the size over and under the baseline that Chinese fonts fill. */
const ASCENT = 0.88;
const DESCENT = 0.12;
/** Sine of the angle up to which text counts as level. */
const LEVEL = 0.05;

/** @returns undefined when the page has more characters than allowed */
export function readGlyphs(
  document: OpenDocument,
  page: number,
  frame: Frame,
  most: number,
): Glyphs | undefined {
  const text = readRaw(document, page, frame, most);
  if (!text) return undefined;
  const { glyphs: raw, objects, hasHollow } = text;
  const counts = [0, 0, 0, 0];
  for (const { style } of raw)
    if (style.direction !== undefined) counts[style.direction] = (counts[style.direction] ?? 0) + 1;
  const usual = asTurn(counts.indexOf(Math.max(...counts)));
  const readTurn = asTurn(-usual);
  const reading = turned(frame, readTurn);
  const level = raw.filter(({ style }) => style.direction === usual);
  const glyphs = level.map((each) => place(each, reading)).filter((each) => isOn(each, reading));
  return { glyphs, readTurn, askew: raw.length - level.length, objects, hasHollow };
}

function readRaw(
  document: OpenDocument,
  page: number,
  frame: Frame,
  most: number,
): RawText | undefined {
  const { pdfium } = document;
  const text = pdfium._FPDFText_LoadPage(page);
  if (text === 0) return { glyphs: [], objects: 0, hasHollow: false };
  try {
    const count = pdfium._FPDFText_CountChars(text);
    if (count > most) return undefined;
    const glyphs: RawGlyph[] = [];
    const objects = new Set<number>();
    let hasHollow = false;
    let [object, style] = [0, styleOf(document, text, 0, frame)];
    for (let index = 0; index < count; index += 1) {
      if (pdfium._FPDFText_IsGenerated(text, index) === 1) continue;
      const owner = pdfium._FPDFText_GetTextObject(text, index);
      if (owner !== object) {
        [object, style] = [owner, styleOf(document, text, index, frame)];
        objects.add(owner);
        hasHollow ||= isHollow(document, text, index);
      }
      const glyph = readOne(document, text, index, style);
      if (glyph) glyphs.push(glyph);
    }
    return { glyphs, objects: objects.size, hasHollow };
  } finally {
    pdfium._FPDFText_ClosePage(text);
  }
}

/** For want of a shape PDFium makes a box up, that begins exactly on the origin. Spaces have no shape either. */
function isHollow({ pdfium, scratch }: OpenDocument, text: number, index: number): boolean {
  const { pointer: at } = scratch;
  pdfium._FPDFText_GetCharBox(text, index, at, at + 8, at + 16, at + 24);
  const [left, , bottom] = scratch.doubles(3);
  pdfium._FPDFText_GetCharOrigin(text, index, at, at + 8);
  const [x, y] = scratch.doubles(2);
  return left === x && bottom === y && characterAt(pdfium, text, index).trim() !== '';
}

function styleOf(
  { pdfium, scratch }: OpenDocument,
  text: number,
  index: number,
  frame: Frame,
): Style {
  pdfium._FPDFText_GetMatrix(text, index, scratch.pointer);
  const [a = 1, b = 0, c = 0, d = 1] = scratch.floats(4);
  const size = pdfium._FPDFText_GetFontSize(text, index) * Math.hypot(c, d);
  const length = Math.hypot(a, b);
  // Anticlockwise in the PDF, whose y axis points up; the page itself may be turned clockwise.
  const quarters = (Math.atan2(b, a) / Math.PI) * 2;
  const isLevel = length > 0 && Math.min(Math.abs(a), Math.abs(b)) <= LEVEL * length;
  return { size, direction: isLevel ? asTurn(frame.turn - Math.round(quarters)) : undefined };
}

function readOne(
  { pdfium, scratch }: OpenDocument,
  text: number,
  index: number,
  style: Style,
): RawGlyph | undefined {
  const character = characterAt(pdfium, text, index);
  if (character === '' || !(style.size > 0)) return undefined;
  pdfium._FPDFText_GetCharOrigin(text, index, scratch.pointer, scratch.pointer + 8);
  const [x = 0, y = 0] = scratch.doubles(2);
  pdfium._FPDFText_GetLooseCharBox(text, index, scratch.pointer);
  return { text: character, origin: [x, y], box: scratch.floats(4), style };
}

/** A character whose meaning the font does not tell is U+FFFD: it may be a digit. */
function characterAt(pdfium: OpenDocument['pdfium'], text: number, index: number): string {
  const code = pdfium._FPDFText_GetUnicode(text, index);
  if (pdfium._FPDFText_IsHyphen(text, index) === 1) return '-';
  if (code === 0 || pdfium._FPDFText_HasUnicodeMapError(text, index) === 1) return '\uFFFD';
  if (code < 32 || code > 0x10ffff || code === 0x200b || code === 0xfeff || code === 0xad)
    return '';
  return code === 0xfffe || code === 0xffff ? '\uFFFD' : String.fromCodePoint(code);
}

function place({ text, origin, box, style }: RawGlyph, frame: Frame): Glyph {
  const { size } = style;
  const { y: baseline } = toFrame(frame, origin[0], origin[1]);
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = box;
  const [a, b] = [toFrame(frame, x0, y0), toFrame(frame, x1, y1)];
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
  const height = { top: baseline - ASCENT * size, bottom: baseline + DESCENT * size };
  return { text, box: { left, right, ...height }, baseline, size };
}

function isOn({ box, baseline }: Glyph, { width, height }: Frame): boolean {
  return box.right > 0 && box.left < width && baseline > 0 && baseline < height;
}
