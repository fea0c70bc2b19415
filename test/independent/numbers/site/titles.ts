/** Titles of charts against what they have to say; one that has nothing to say is a plain label. */
import type { Element, Page } from '../../html.ts';
import type { Tally } from './tally.ts';

const isHeading = ({ name }: Element): boolean => /^h[2-4]$/.test(name);

/** @param own '' for a plain label, whatever its words */
export function compareTitle(page: Page, chart: string, own: string, tally: Tally): void {
  const heading = page.main.find(`#chart-${chart}`)?.find('figcaption')?.find(isHeading);
  if (!heading) return;
  const isPlain = heading.hasClass('plain');
  tally.same('titles', `${page.path} title of ${chart}`, isPlain ? '' : heading.text(), own);
}
