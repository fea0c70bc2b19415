/** Printed text as lines of one width. */
import { isPrivate } from './marks.ts';

/** Stands for the page number below a page. */
export const PAGE_END = '\f';

export function textOf(element: Element): string {
  return element.innerHTML
    .replace(/\s*\n\s*/g, '')
    .replace(/<br\s*\/?>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .trim();
}

const WHOLE = /[\ue001\ue100-\uefff]*[0-9A-Za-z.,%-]+[\ue001\ue100-\uefff]*|[\s\S]/gu;

const NOT_FIRST = /^[，。、；：！？）》”’%]/;

/** Breaks a paragraph like a typesetter: numbers stay whole, no line begins with a closing mark. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.matchAll(WHOLE)) {
    const full = widthOf(line) + widthOf(piece) > width;
    if (full && !NOT_FIRST.test(piece) && !Array.from(piece).every(isPrivate) && line !== '') {
      lines.push(line);
      line = piece.trimStart();
    } else line += piece;
  }
  return line === '' ? lines : [...lines, line];
}

/** In characters of full width; marks have none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text)
    if (!isPrivate(character)) width += character.charCodeAt(0) < 0x80 ? 0.5 : 1;
  return width;
}
