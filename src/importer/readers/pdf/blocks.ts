/** 正文与表格: pages → blocks in reading order, over page breaks. */
import type { Block, Grid, Line } from '../../document.ts';
import type { ReaderLimits } from '../limits.ts';
import { dropRepeatedHeads } from '../repeated-heads.ts';
import { alignedTables } from './aligned-tables.ts';
import { joinTables } from './join-tables.ts';
import type { PageLine } from './page-lines.ts';
import type { PageTable } from './page-table.ts';
import { columnOf, markParagraphs } from './paragraphs.ts';
import type { ReadPage } from './read-page.ts';
import { runningHeads } from './running-heads.ts';
import { joinWrappedFigures } from './wrapped-figures.ts';

type Part = PageTable | { readonly lines: PageLine[] };

export function blocksOf(pages: readonly ReadPage[], limits: ReaderLimits): readonly Block[] {
  const heights = pages.map(({ readHeight }) => readHeight);
  const running = runningHeads(
    pages.map(({ lines }) => lines),
    heights,
    limits.layout,
  );
  const parts: Part[] = [];
  for (const page of pages) {
    const lines = page.lines.filter((line) => !running.has(line));
    for (const [index, item] of itemsOf(page, lines, limits).entries())
      append(parts, item, index === 0, limits);
  }
  const column = columnOf(parts.flatMap((part) => ('lines' in part ? part.lines : [])));
  for (const part of parts) if ('lines' in part) markParagraphs(part.lines, column, limits.layout);
  return number(parts, pages);
}

/** Lines and tables of a page from the top. */
function itemsOf(
  { tables }: ReadPage,
  lines: readonly PageLine[],
  { layout }: ReaderLimits,
): readonly (PageLine | PageTable)[] {
  const sorted = [...tables].sort((a, b) => a.top - b.top);
  const items: (PageLine | PageTable)[] = [];
  let rest = joinWrappedFigures(lines);
  for (const table of sorted) {
    const before = rest.filter(({ baseline }) => baseline < table.top);
    items.push(...alignedTables(before, layout), table);
    rest = rest.filter(({ baseline }) => baseline >= table.top);
  }
  return [...items, ...alignedTables(rest, layout)];
}

/** A table at the top of a page may go on with the one that ended the page before. */
function append(
  parts: Part[],
  item: PageLine | PageTable,
  isFirstOfPage: boolean,
  { layout }: ReaderLimits,
): void {
  const last = parts.at(-1);
  if ('text' in item) {
    if (last && 'lines' in last) last.lines.push(item);
    else parts.push({ lines: [item] });
    return;
  }
  const follows = isFirstOfPage && last && !('lines' in last) && last.page === item.page - 1;
  const joined = follows ? joinTables(last, item, layout) : undefined;
  if (joined) parts[parts.length - 1] = joined;
  else parts.push(item);
}

function number(parts: readonly Part[], pages: readonly ReadPage[]): readonly Block[] {
  const pageOf = new Map(pages.map((page) => [page.number, page]));
  let count = 0;
  const lineOf = (line: PageLine): Line => {
    count += 1;
    const { page, text, endsParagraph } = line;
    const boxes = pageOf.get(page)?.toShown(line) ?? line.boxes;
    return { number: count, page, text, boxes, endsParagraph };
  };
  return parts.map((part): Block => {
    if ('lines' in part) return { kind: 'text', lines: part.lines.map(lineOf) };
    const cells = part.cells.map((cell) => {
      const lines = cell.lines.map((line, at) =>
        lineOf({ ...line, endsParagraph: at === cell.lines.length - 1 }),
      );
      return { ...cell, lines };
    });
    const { origin, rowCount, edges } = part;
    const grid: Grid = { kind: 'grid', origin, rowCount, columnCount: edges.length - 1, cells };
    return dropRepeatedHeads(grid);
  });
}
