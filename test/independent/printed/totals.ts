/** One total is printed one way: 94.40 in the table and 94.4 over it would be two. */
import type { Page } from '../html.ts';
import type { Findings } from './findings.ts';
import type { Phrase } from './phrases.ts';
import { underVerdict } from './reports.ts';
import type { Site } from './site.ts';

export function checkTotals(
  page: Page,
  phrases: readonly Phrase[],
  site: Site,
  findings: Findings,
): void {
  const report = site.report(page.path);
  if (!report || !/^\d/.test(report.total)) return;
  const confirmed = underVerdict(report, '一致').points.toFixed(2);
  for (const { text, element } of phrases) {
    const [, total, proved] = /([\d.]+) 分里，公布的数字能证实 ([\d.]+) 分/.exec(text) ?? [];
    if (total !== undefined) same('total', total, report.total, text, findings);
    if (proved !== undefined) same('confirmed', proved, confirmed, text, findings);
    const term = element.closest('dd')?.parent?.find('dt')?.text();
    if (element.name !== 'b' || term === undefined) continue;
    if (term === '自评得分') same('total', text, report.total, term, findings);
    if (term === '公布的数字证实一致') same('confirmed', text, confirmed, term, findings);
  }
}

function same(
  what: string,
  printed: string,
  should: string,
  text: string,
  findings: Findings,
): void {
  findings.check(`two-forms-${what}`, printed === should, `${text}: ${printed}`, should);
}
