/** The list of checks on a report's page: every outcome, every difference, and how many of each kind. */
import type { Element, Page } from '../../html.ts';
import type { Judged } from '../checks/run.ts';
import { consequence, type Outcome } from '../words.ts';
import type { Subject } from '../world.ts';
import { compareCheckCounts } from './check-counts.ts';
import { outcomeIn, unitIn } from './read.ts';
import type { Tally } from './tally.ts';

export function compareChecks(page: Page, subject: Subject, tally: Tally): void {
  const items =
    page.main
      .find('#checks')
      ?.findAll('li')
      .filter((each) => each.id?.startsWith('check-')) ?? [];
  const byId = new Map<string, Element>();
  for (const item of items) {
    byId.set(item.id?.slice('check-'.length) ?? '', item);
    // Checks that could not run for one reason stand in one row, with all their numbers.
    for (const id of item.find('.note')?.text().split('、') ?? []) {
      if (!byId.has(id)) byId.set(id, item);
    }
  }
  for (const check of subject.checks) {
    const item = byId.get(check.id);
    const where = `${subject.path} check ${check.id}`;
    // Of several that could not run for one reason the page may name only the first.
    if (!item && check.outcome === 'not-run' && isNamedByOutcome(items)) continue;
    tally.same('checks', where, outcomeOf(item, check), check.outcome);
    compareDifference(item, check, where, tally);
    compareCounts(item, check, where, tally);
  }
  const own = new Set(subject.checks.map((each) => each.id));
  const extra = items.filter((each) => !own.has(each.id?.slice('check-'.length) ?? ''));
  tally.same(
    'checks',
    `${subject.path} checks on the page only`,
    extra.map((each) => each.id).join(),
    '',
  );
  compareCheckCounts(page, subject, items, tally);
}

/** Whether each item of the list says its outcome in an attribute, and its number no more. */
export function isNamedByOutcome(items: readonly Element[]): boolean {
  return items.some((each) => each.attribute('data-outcome') !== undefined);
}

function outcomeOf(item: Element | undefined, check: Judged): Outcome | undefined {
  const word = item?.attribute('data-outcome') ?? item?.find('.mark')?.text() ?? '';
  if (word === consequence && check.outcome === 'hint') return 'hint';
  return outcomeIn(word);
}

/** At the end of its head; of a consequence, in its text only. */
function differenceIn(item: Element | undefined): string | undefined {
  if (item?.attribute('data-outcome') !== consequence) return item?.find('.difference')?.text();
  return /差 [−\d][^，；。（]*/.exec(item.find('.check-text')?.text() ?? '')?.[0];
}

/** A difference of nothing is not printed. */
function compareDifference(
  item: Element | undefined,
  check: Judged,
  where: string,
  tally: Tally,
): void {
  const text = differenceIn(item);
  const { difference, outcome } = check;
  const isOfUnit = item?.attribute('data-outcome') === '单位存疑' || text?.endsWith('倍') === true;
  // The difference of what bears a unit out is no difference of the check.
  // Nor is what a misprinted unit makes of other sums, nor how long nobody has looked.
  if (isOfUnit || saysNoSize(item) || (isNamedByOutcome(item ? [item] : []) && !check.difference))
    return;
  const isTold = difference && !difference.isZero() && outcome !== 'holds' && outcome !== 'not-run';
  if (!isTold) return tally.same('differences', `${where}, difference`, text ?? '', '');
  const own = difference.multiply(unitIn(text ?? '').scale);
  tally.numbers('differences', `${where}, difference`, text, [own]);
}

const saysNoSize = (item: Element | undefined): boolean =>
  /^换了单位就相合$|查看时未见公开/.test(item?.find('.check-text')?.text() ?? '');

function compareCounts(
  item: Element | undefined,
  { counts }: Judged,
  where: string,
  tally: Tally,
): void {
  if (!counts) return;
  const text = item?.find('.check-text')?.text() ?? '';
  const count = (pattern: RegExp): string => pattern.exec(text)?.[1] ?? '0';
  const site = [count(/比较了 (\d+) 处/), count(/其中 (\d+) 处的差/), count(/(\d+) 处不能比较/)];
  const own = [counts.compared, counts.rounding, counts.unknown];
  // A table of which only the reasons are given names no number.
  if (text === '' || (counts.compared === 0 && !/\d+ 处/.test(text))) return;
  tally.same('checks', `${where}, places compared, rounded, unknown`, site.join(), own.join());
}
