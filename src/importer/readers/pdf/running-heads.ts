/** 页眉、页脚、页码: what stands at the edge of the paper on page after page is not part of the report. */
import type { PageLayout } from '../limits.ts';
import type { PageLine } from './page-lines.ts';

interface Candidate {
  readonly line: PageLine;
  readonly key: string;
}

/** After taking away digits: what is left of a page number. */
const NUMBERING = /^[-—–－─·•|/／第页共ofpage\s]*$/i;
/** Longer lines are sentences. */
const LONGEST_NUMBERING = 20;

/** @param pages lines outside of tables, page by page @param heights of the pages */
export function runningHeads(
  pages: readonly (readonly PageLine[])[],
  heights: readonly number[],
  layout: PageLayout,
): ReadonlySet<PageLine> {
  const candidates = pages.flatMap((lines, at) =>
    lines.filter((line) => isAtEdge(line, heights[at] ?? 0, layout)).map(candidateOf),
  );
  const byKey = Map.groupBy(candidates, ({ key }) => key);
  const needed = Math.max(2, Math.min(layout.runningPages, pages.length));
  const isRunning = ({ key, line }: Candidate): boolean => {
    const same = (byKey.get(key) ?? []).filter(
      (each) => Math.abs(each.line.baseline - line.baseline) <= layout.alignmentPoints,
    );
    const count = new Set(same.map((each) => each.line.page)).size;
    return count >= needed && count * 3 >= pages.length;
  };
  const running = candidates.filter((each) => isPageNumber(each.line) || isRunning(each));
  return new Set(running.map(({ line }) => line));
}

function isAtEdge({ baseline }: PageLine, height: number, { marginShare }: PageLayout): boolean {
  return baseline < height * marginShare || baseline > height * (1 - marginShare);
}

/** Numbers differ from page to page. */
function candidateOf(line: PageLine): Candidate {
  return { line, key: line.text.replace(/\s/g, '').replace(/\d+/g, '#') };
}

/** 1, - 1 -, 第 1 页 共 9 页, 1/9: whole numbers of a page and of all pages, never a year or an amount. */
function isPageNumber({ text }: PageLine): boolean {
  const numbers = text.match(/\d+/g) ?? [];
  if (text.length > LONGEST_NUMBERING || numbers.some((each) => each.length > 3)) return false;
  const isPair = numbers.length === 2 && /[/／共o]/i.test(text);
  return (numbers.length === 1 || isPair) && NUMBERING.test(text.replace(/\d+/g, ''));
}
