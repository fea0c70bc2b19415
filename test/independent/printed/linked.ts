/** The report that a picture or a title is about, where it does not stand on the page of the report. */
import type { Element } from '../html.ts';

const reportLink = /^\/[a-z-]+\/\d{4}\/[a-z-]+\//;

/** Its own link, else that of its figure, its row or its section. */
export function linkedReport(element: Element): string {
  const own = element.closest('a')?.attribute('href') ?? '';
  if (reportLink.test(own)) return own;
  for (const name of ['figure', 'tr', 'section']) {
    const link = element.closest(name)?.find(isReportLink)?.attribute('href');
    if (link !== undefined) return link;
  }
  return '';
}

const isReportLink = (each: Element): boolean =>
  each.name === 'a' && reportLink.test(each.attribute('href') ?? '') && !each.closest('svg');
