/** 段落: where the paper proves that a paragraph ends. What it does not prove stays open. */
import type { PageLayout } from '../limits.ts';
import type { PageLine } from './page-lines.ts';

/** Part of the lines that may stick out of the margins. */
const OUTLIERS = 0.05;
/** Paragraphs begin two characters in. */
const PARAGRAPH_INDENT_EM = 2.5;
const UNBREAKABLE = /[A-Za-z0-9.,%％，．０-９]/;
const OPENING = /[（(《“‘「『【〔]/;
const CLOSING = /[），。、；：！？》”’」』】〕)%％…·]/;

/**
 * Marks lines that are the last of their paragraph.
 * @param lines in reading order, without tables in between
 * @param column left and right margin of the text
 */
export function markParagraphs(
  lines: readonly PageLine[],
  column: { readonly left: number; readonly right: number },
  { roomEm, indentEm }: PageLayout,
): void {
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (!next) continue;
    const room = column.right - line.box.right;
    const couldHaveStayed = room >= firstWordWidth(next) + roomEm * line.size;
    const isIndented =
      next.box.left - column.left >= indentEm * next.size && !isCentred(next, column);
    if (couldHaveStayed || isIndented) line.endsParagraph = true;
  }
  const last = lines.at(-1);
  if (last) last.endsParagraph = true;
}

/** The second line of a long title is no new paragraph; a paragraph that happens to be as short on the right is. */
function isCentred({ box, size }: PageLine, column: { left: number; right: number }): boolean {
  const [indent, room] = [box.left - column.left, column.right - box.right];
  return indent > PARAGRAPH_INDENT_EM * size && Math.abs(indent - room) <= size;
}

/** The margins that all but a few lines keep. */
export function columnOf(lines: readonly PageLine[]): { left: number; right: number } {
  const lefts = lines.map(({ box }) => box.left).sort((a, b) => a - b);
  const rights = lines.map(({ box }) => box.right).sort((a, b) => b - a);
  const at = Math.floor(lines.length * OUTLIERS);
  return { left: lefts[at] ?? 0, right: rights[at] ?? 0 };
}

/** What could not have been parted from the first character: digits of a number, a closing mark. */
function firstWordWidth({ text, boxes }: PageLine): number {
  let end = 0;
  while (OPENING.test(text.charAt(end))) end += 1;
  if (UNBREAKABLE.test(text.charAt(end))) while (UNBREAKABLE.test(text.charAt(end))) end += 1;
  else end += 1;
  while (CLOSING.test(text.charAt(end))) end += 1;
  const last = boxes[Math.min(end, boxes.length) - 1];
  return (last?.right ?? 0) - (boxes[0]?.left ?? 0);
}
