/** Labels of a drawing: their size before any browser has set them, and the marks that print them. */
import * as Plot from '@observablehq/plot';
import type { DrawnBox } from './canvas.ts';

export interface TextLabel {
  readonly x: number;
  /** Middle of the line. */
  readonly y: number;
  readonly text: string;
  /** Font size in whole pixels: some browsers round the width of each character. */
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill: string;
  readonly bold?: boolean;
  /** A rim in the colour of the paper, for a label that stands on lines. */
  readonly rim?: boolean;
  /** For the pointer: the whole sentence where the label is only a word of it. */
  readonly title?: string;
}

export const INK = 'var(--ink)';
export const MUTED = 'var(--muted)';
/** Heights of lines, as a share of the font size. */
export const LEADING = 1.35;

/** Widths in em, on the wide side: of a Han character, a space, and of digits and Latin letters. */
const HAN = 1;
const SPACE = 0.3;
const POINT = 0.3;
const LATIN = 0.58;
const CAPITAL = 0.72;
const WIDE = 0.95;

function em(character: string): number {
  if (character === ' ') return SPACE;
  if (/[.,:;'|!]/.test(character)) return POINT;
  if (/[%@]/.test(character)) return WIDE;
  if (/[A-Z&]/.test(character)) return CAPITAL;
  return /[\u0020-\u02ff\u2010-\u2013\u2212]/.test(character) ? LATIN : HAN;
}

/** Width in pixels, estimated from the kinds of characters; real fonts stay a little below. */
export function textWidth(text: string, size: number, bold = false): number {
  const ems = Array.from(text).reduce((total, character) => total + em(character), 0);
  return ems * size * (bold ? 1.04 : 1);
}

/** Cut to the room with an ellipsis. */
export function shorten(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  const characters = Array.from(text);
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size) > room)
    characters.pop();
  return `${characters.join('')}…`;
}

/** Lines that fit the room, at most so many; the last one is shortened when there is more. */
export function wrap(text: string, size: number, room: number, most: number): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (lines.length + 1 < most && textWidth(rest, size) > room) {
    const line = lineOf(rest, size, room);
    lines.push(line.trimEnd());
    rest = rest.slice(line.length).trimStart();
  }
  return [...lines, shorten(rest, size, room)];
}

/** The longest beginning that fits; digits and letters stay together where they can. */
function lineOf(text: string, size: number, room: number): string {
  let line = '';
  for (const word of text.match(/[\w.,%-]+|./gsu) ?? []) {
    if (line !== '' && textWidth(line + word, size) > room) return line;
    line += word;
  }
  return line;
}

export function boxOf({ x, y, text, size, anchor, bold }: TextLabel): DrawnBox {
  const width = textWidth(text, size, bold);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.6, bottom: y + size * 0.6 };
}

/** One mark for labels of the same style, in the order given. */
export function textMarks(labels: readonly TextLabel[]): Plot.Markish[] {
  const style = (label: TextLabel): string =>
    [label.anchor, label.bold === true, label.rim === true, isTitled(label)].join();
  return [...new Set(labels.map(style))].map((each) => {
    const own = labels.filter((label) => style(label) === each);
    return Plot.text(own, {
      x: 'x',
      y: 'y',
      text: 'text',
      fontSize: 'size',
      fill: 'fill',
      textAnchor: own[0]?.anchor ?? 'middle',
      ...(own[0]?.bold === true && { fontWeight: 'bold' }),
      ...(own[0]?.rim === true && { stroke: 'var(--paper)', strokeWidth: 4 }),
      ...(own[0] && isTitled(own[0]) && { title: 'title' }),
    });
  });
}

function isTitled({ title = '' }: TextLabel): boolean {
  return title !== '';
}
