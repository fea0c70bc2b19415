/** Places as the columns `line`, `page` and `box` spell them. */
import type { Source, Span } from '../../engine/model/source.ts';
import type { Place } from '../imported.ts';

/** `180;186-188` */
export function spansText(spans: readonly Span[]): string {
  return spans.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(';');
}

/** What two versions are compared by. */
export function placeText({
  line,
  page,
}: {
  readonly line: string;
  readonly page: string;
}): string {
  return [line && `行 ${line}`, page && `页 ${page}`].filter((each) => each !== '').join('，');
}

export function placeColumns({ lines, pages }: Source): { line: string; page: string } {
  return { line: spansText(lines), page: spansText(pages) };
}

/** `3:72.0,101.5,130.2,112.9`: page, left, top, right, bottom in points from the top left; several with `;`. */
export function boxText({ boxes }: Place): string {
  return boxes
    .map(({ page, box }) => {
      const edges = [box.left, box.top, box.right, box.bottom].map(tenths);
      return `${page}:${edges.join(',')}`;
    })
    .join(';');
}

/** To a tenth of a point: a finer place would differ between machines. */
function tenths(length: number): string {
  return String(Math.round(length * 10) / 10);
}
