/** Prints an HTML source as text the way a PDF's text comes out: hard line breaks, tables by rows or by cells, page numbers. */
import { parseHTML } from 'linkedom';

import { printScoring } from './scoring-text.ts';
import { PAGE_END, textOf, wrap, widthOf } from './lines.ts';

export interface TextLayout {
  /** Characters of full width in a line. */
  readonly width: number;
  /** Printed lines on a page; a page number stands below them. */
  readonly pageLines: number;
  /** An empty line after each printed line. */
  readonly spaced: boolean;
}

export function printText(html: string, layout: TextLayout): readonly string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const blocks = Array.from(document.body.children).map((element) => ({
    lines: print(element, layout),
    // The table of scores breaks its pages itself: its cells stand side by side.
    isPaged: element.className === 'scoring',
  }));
  return paged(blocks, layout);
}

function print(element: Element, layout: TextLayout): readonly string[] {
  if (element.tagName === 'TABLE')
    return element.className === 'scoring'
      ? printScoring(element, layout.pageLines)
      : printTable(element, layout.width);
  if (element.tagName === 'DIV')
    return Array.from(element.children).flatMap((child) => print(child, layout));
  return textOf(element)
    .split('\n')
    .flatMap((part) => wrap(part, layout.width));
}

/** Rows in a line each; where they are too long for it, the cells of the head come one below the other. */
function printTable(table: Element, width: number): readonly string[] {
  const rows = Array.from(table.querySelectorAll('tr')).map((row) => Array.from(row.children));
  const narrow = (cells: readonly Element[]): boolean =>
    widthOf(cells.map(textOf).join(' ')) <= width - cells.length;
  const columns = Math.max(...rows.map((cells) => cells.length));
  return rows.flatMap((cells) => {
    const isHead = cells.every((cell) => cell.tagName === 'TH');
    if (isHead && !narrow(cells))
      return cells.flatMap((cell) => wrap(textOf(cell), Math.max(3, Math.floor(width / columns))));
    return [cells.map(textOf).join(' ')];
  });
}

function paged(
  blocks: readonly { readonly lines: readonly string[]; readonly isPaged: boolean }[],
  { pageLines, spaced }: TextLayout,
): readonly string[] {
  let onPage = 0;
  const lines = blocks.flatMap((block) => {
    if (block.isPaged) return [PAGE_END, ...block.lines];
    return block.lines.flatMap((line) => {
      onPage += 1;
      return onPage % pageLines === 0 ? [line, PAGE_END] : [line];
    });
  });
  let page = 0;
  return lines.flatMap((line) => {
    if (line === PAGE_END) page += 1;
    return [line === PAGE_END ? String(page) : line, ...(spaced ? [''] : [])];
  });
}
