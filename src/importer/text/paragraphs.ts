/** 分段: printed lines → paragraphs, by what begins something new and by the width of the last line. */
import type { Line } from '../document.ts';
import { numberedAs } from './headings.ts';

/** A line of a page number alone. */
const PAGE_NUMBER = /^\s*[-–—]?\s*\d{1,3}\s*[-–—]?\s*$/u;

/** @param shortLine part of the usual width below which a line ends its paragraph */
export function paragraphsOf(
  lines: readonly Line[],
  shortLine: number,
): readonly (readonly Line[])[] {
  const printed = lines.filter(
    ({ text, page }) => text.trim() !== '' && !(page === undefined && PAGE_NUMBER.test(text)),
  );
  const usual = usualWidth(printed);
  const paragraphs: Line[][] = [];
  let open = false;
  for (const line of printed) {
    if (!open || numberedAs(line.text)) paragraphs.push([]);
    paragraphs.at(-1)?.push(line);
    open = !line.endsParagraph && widthOf(line) >= usual * shortLine;
  }
  return paragraphs;
}

/** Three quarters of the lines are not wider. */
function usualWidth(lines: readonly Line[]): number {
  const widths = lines.map(widthOf).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.75)] ?? 0;
}

function widthOf({ text }: Line): number {
  return Array.from(text.trim()).reduce((sum, each) => sum + (each > '\u2e7f' ? 2 : 1), 0);
}
