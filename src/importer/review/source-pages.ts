/** The left side for PDF: pictures of the pages, with a box on everything that was read. */
import type { PageBox, Line, SourceDocument } from '../document.ts';
import type { ReviewMark, MarkedLine } from './review-marks.ts';

/** @param pictures one data: address a page, in order; personal lines are already painted over */
export function sourcePages(
  { pageSizes = [] }: SourceDocument,
  marked: readonly MarkedLine[],
  pictures: readonly (string | undefined)[],
): string {
  const byPage = Map.groupBy(marked, ({ line }) => line.page);
  const pages = pageSizes.map(({ width, height }, index) => {
    const page = index + 1;
    const boxes = (byPage.get(page) ?? []).flatMap(({ line, marks }) =>
      marks.map((mark) => boxHtml(line, mark)),
    );
    const picture = pictures[index];
    const image =
      picture === undefined ? '' : `<image href="${picture}" width="${width}" height="${height}"/>`;
    return `<figure class="sheet"><figcaption>第 ${page} 页</figcaption>
<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="第 ${page} 页">${image}${boxes.join('')}</svg></figure>`;
  });
  return pages.join('\n');
}

/** Boxes of the personal lines by page (from 1), to be painted over before a picture leaves the machine's memory. */
export function personBoxes(
  marked: readonly MarkedLine[],
): readonly { readonly page: number; readonly box: PageBox }[] {
  return marked.flatMap(({ line, marks }) =>
    marks.flatMap((mark) => {
      const box = mark.kind === 'person' ? boxOf(line, mark) : undefined;
      return box && line.page !== undefined ? [{ page: line.page, box }] : [];
    }),
  );
}

function boxHtml(line: Line, mark: ReviewMark): string {
  const box = boxOf(line, mark);
  if (!box) return '';
  const room = mark.kind === 'read' ? 1.5 : 0;
  const place = `x="${tenths(box.left - room)}" y="${tenths(box.top - room)}" width="${tenths(box.right - box.left + 2 * room)}" height="${tenths(box.bottom - box.top + 2 * room)}"`;
  if (mark.kind !== 'read') return `<rect class="${mark.kind}" ${place}/>`;
  const [first = '', ...others] = mark.ids;
  const anchors = others.map((id) => `<g id="${id}"></g>`).join('');
  return `${anchors}<rect id="${first}" class="mark" data-marks="${mark.ids.join(' ')}" tabindex="-1" rx="1.5" ${place}/>`;
}

function boxOf({ boxes }: Line, { from, to }: ReviewMark): PageBox | undefined {
  const part = boxes?.slice(from, to) ?? [];
  const [first] = part;
  if (!first) return undefined;
  return part.reduce(
    (all, box) => ({
      left: Math.min(all.left, box.left),
      top: Math.min(all.top, box.top),
      right: Math.max(all.right, box.right),
      bottom: Math.max(all.bottom, box.bottom),
    }),
    first,
  );
}

function tenths(length: number): string {
  return String(Math.round(length * 10) / 10);
}
