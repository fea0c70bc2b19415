/** Numbers in titles, key figures and lead sentences: each is counted again or known to be no count. */
import { Exact, placesOf } from '../exact.ts';
import type { Element, Page } from '../html.ts';
import type { Findings } from './findings.ts';
import { documentShapes } from './shapes/documents.ts';
import { doubtShapes } from './shapes/doubts.ts';
import { figureShapes } from './shapes/figures.ts';
import { listShapes } from './shapes/lists.ts';
import { reportShapes } from './shapes/report.ts';
import { titleShapes } from './shapes/titles.ts';
import type { Claim, Shape } from './shapes/shape.ts';
import { notCounts } from './not-counts.ts';
import type { Site } from './site.ts';

const shapes: readonly Shape[] = [
  ...titleShapes,
  ...doubtShapes,
  ...reportShapes,
  ...documentShapes,
  ...figureShapes,
  ...listShapes,
];

export function checkHeadings(page: Page, site: Site, findings: Findings): void {
  for (const [element, text] of headingsOf(page)) {
    let rest = text;
    for (const { pattern, claims } of shapes) {
      const match = pattern.exec(rest);
      if (!match) continue;
      const made = claims([...match], { text, element, page, site });
      if (made.length === 0) continue;
      rest = rest.replace(match[0], ' ');
      for (const each of made) judge(each, text, findings);
    }
    for (const name of notCounts) rest = rest.replaceAll(name, ' ');
    findings.check('heading-uncovered', !/\d/.test(rest), text, `a shape for “${rest.trim()}”`);
  }
}

function judge({ what, printed, should, within }: Claim, text: string, findings: Findings): void {
  const number = Exact.read(printed);
  if (!should || !number) {
    findings.check('heading-uncounted', false, text, `nothing to count ${what} by`);
    return;
  }
  const unit = new Exact(1n, 2n * 10n ** BigInt(placesOf(printed)));
  const near =
    should
      .subtract(number)
      .abs()
      .compare(unit.add(within ?? Exact.zero)) <= 0;
  const holds = within ? near : should.round(placesOf(printed)).equals(number);
  findings.check('heading', holds, text, `${what}: ${should.toString()} instead of ${printed}`);
}

/** Each title or sentence once: a title inside another is read on its own. */
function headingsOf({ main }: Page): [Element, string][] {
  const found: [Element, string][] = [];
  for (const element of main.findAll(isHeading)) {
    const text = textOf(element);
    if (/\d/.test(text)) found.push([element, text]);
  }
  return found;
}

function isHeading(each: Element): boolean {
  if (each.isHidden && each.name !== 'form') return false;
  const parent = each.parent;
  if (/^h[1-4]$|^caption$|^option$/.test(each.name)) return true;
  if (each.name === 'summary') return !each.find('.count');
  if (each.name === 'dd') return each.closest('.kpis') !== undefined;
  if (each.name === 'li') {
    return ['legend', 'places', 'plain'].some((name) => parent?.hasClass(name) === true);
  }
  if (each.name === 'a') return each.closest('.contents') !== undefined;
  if (each.hasClass('count')) return true;
  const lead = parent?.name === 'section' || parent?.name === 'header';
  return each.name === 'p' && lead;
}

function textOf(element: Element): string {
  const text = element.text().replaceAll(/[●◐▲▼○◇□◆–] ?(?=\p{Script=Han})/gu, '');
  const term = element.name === 'dd' ? element.parent?.find('dt')?.text() : undefined;
  return term === undefined ? text : `${term}：${text}`;
}
