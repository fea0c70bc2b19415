/** Decimals in pictures: each must be the rounded form of a number that the page shows as text. */
import type { Element, Page } from '../html.ts';
import { Exact } from '../exact.ts';
import { type Decimal, formOf, hasPlaces, numbersIn, Shown } from './decimals.ts';
import type { Findings } from './findings.ts';
import { linkedReport } from './linked.ts';
import { isWorking } from './partners.ts';
import type { Read, Site } from './site.ts';

export function checkPictures({ page, phrases }: Read, site: Site, findings: Findings): void {
  const drawn = phrases.filter(({ element }) => element.closest('svg'));
  const ofFigures = new Map<Element, Shown>();

  for (const { text, element } of drawn) {
    const pairs = site.partners.pairs(text);
    if (pairs) {
      findings.count('picture-working');
      for (const [short, long] of pairs.filter(([each]) => hasPlaces(each))) {
        findings.count('picture-numbers');
        if (formOf(short, long) === 'cut') report(short, text, long.toString(), findings);
      }
      continue;
    }
    // A working that no page prints as text: a number in it is another one.
    if (isWorking(text)) {
      findings.check('picture-working', false, text, 'the working of a report');
      continue;
    }
    // Its data table first, then the page, then the page that it links to.
    const places = [
      (): Shown | undefined => tableOf(element, ofFigures),
      (): Shown | undefined => site.shownOn(page.path),
      (): Shown | undefined => site.shownOn(linkedReport(element)),
    ];
    for (const short of numbersIn(text).filter(hasPlaces)) {
      findings.count('picture-numbers');
      const found = find(short, places);
      if (found === 'rounded' || isDerived(short, text, element, page, site)) continue;
      if (found === 'other') {
        findings.fault('picture-number-unfound', `${short.printed} in “${text}”`, 'a number shown');
      } else report(short, text, found.from, findings);
    }
  }
}

/** The sentence over a data table gives numbers of the table. */
export function checkNotes({ page, phrases }: Read, findings: Findings): void {
  const known = new Map<Element, Shown>();
  for (const { text, element } of phrases) {
    if (element.name !== 'p' || !element.hasClass('note') || !element.closest('details')) continue;
    const table = element.closest('figure') ? tableOf(element, known) : undefined;
    for (const each of table ? numbersIn(text).filter(hasPlaces) : []) {
      const holds = table?.form(each).form === 'rounded';
      findings.check(
        'chart-note',
        holds,
        `${each.printed} in “${text}”`,
        `a number of ${page.path}`,
      );
    }
  }
}

/** A number that is rounded from another somewhere is not cut from a third. */
function find(short: Decimal, places: readonly (() => Shown | undefined)[]) {
  let from: string | undefined;
  for (const place of places) {
    const found = place()?.form(short);
    if (found?.form === 'rounded') return 'rounded';
    if (found?.form === 'cut') from ??= found.from;
  }
  return from === undefined ? 'other' : { from };
}

/** Points lost ("−2.63" over a bar) and rates of an item are worked out of two numbers shown. */
function isDerived(
  short: Decimal,
  text: string,
  element: Element,
  page: Page,
  site: Site,
): boolean {
  if (text === short.printed && short.value.isNegative()) {
    return lostIn(element.closest('svg')).has(short.value.abs().toFixed(2));
  }
  if (site.hasGap(text) || isTick(short, text, element)) return true;
  const item = /\/indicators\/([a-z-]+)\/$/.exec(page.path)?.[1];
  const [, department, year] = /^(\S+) (\d{4}) 年度 [\d.]+%$/.exec(text) ?? [];
  if (item === undefined || department === undefined || year === undefined) return false;
  const rate = site.rate(item, department, year);
  return rate?.multiply(Exact.of(100)).round(short.places).equals(short.value) === true;
}

/** Marks on an axis stand at halves and wholes, whatever is drawn. */
function isTick(short: Decimal, text: string, element: Element): boolean {
  const half = short.value.multiply(Exact.of(2));
  return element.name === 'text' && text === short.printed && half.round(0).equals(half);
}

function lostIn(picture: Element | undefined): Set<string> {
  const lost = new Set<string>();
  for (const title of picture?.findAll('title') ?? []) {
    const [, score, weight] = /自评 ([\d.]+) \/ ([\d.]+)/.exec(title.text()) ?? [];
    if (score !== undefined && weight !== undefined) {
      lost.add(Exact.of(weight).subtract(Exact.of(score)).toFixed(2));
    }
  }
  return lost;
}

function report(short: Decimal, text: string, long: string, findings: Findings): void {
  findings.fault(
    'cut-number',
    `${short.printed} in “${text.slice(0, 80)}”`,
    `rounded from ${long}`,
  );
}

/** The data table below the picture. */
function tableOf(element: Element, known: Map<Element, Shown>): Shown | undefined {
  const figure = element.closest('figure');
  const table = figure?.find('table');
  if (!figure || !table) return undefined;
  const before = known.get(figure);
  if (before) return before;
  const cells = figure.findAll((each) => each.name === 'td' || each.name === 'th');
  const shown = new Shown(cells.map((cell) => cell.text()));
  known.set(figure, shown);
  return shown;
}
