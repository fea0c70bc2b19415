/** How many checks there are of each outcome: in the heads of the folds, in the title, and in the list itself. */
import { Exact } from '../../exact.ts';
import type { Element, Page } from '../../html.ts';
import type { Outcome } from '../words.ts';
import type { Subject } from '../world.ts';
import { outcomeIn } from './read.ts';
import type { Tally } from './tally.ts';

const folds: Readonly<Record<string, Outcome>> = {
  'checks-hints': 'hint',
  'checks-passages': 'noted',
  'checks-rounding': 'rounding',
  'checks-derived': 'derived',
  'checks-holds': 'holds',
};

export function compareCheckCounts(
  page: Page,
  subject: Subject,
  items: readonly Element[],
  tally: Tally,
): void {
  const count = (outcome: Outcome): number =>
    subject.checks.filter((each) => each.outcome === outcome).length;
  const shown = (id: string): string | undefined =>
    page.main.find(`#${id}`)?.find('summary')?.find('.count')?.text();
  const listed = items.filter((each) => {
    const word = each.attribute('data-outcome') ?? each.find('.mark')?.text() ?? '';
    return ['fails', 'hint'].includes(outcomeIn(word) ?? '');
  });
  const failing = count('fails') + count('hint');
  tally.same(
    'doubts',
    `${subject.path} failing checks in the list`,
    String(listed.length),
    String(failing),
  );
  for (const [id, outcome] of Object.entries(folds)) {
    const isHint = outcome === 'hint';
    const own = isHint ? directItems(page, id) : count(outcome);
    const text = shown(id);
    if (own === 0) tally.same('doubts', `${subject.path} ${outcome}`, text ?? '', '');
    else tally.numbers('doubts', `${subject.path} ${outcome}`, text, [Exact.of(own)]);
  }
  compareFailing(page, subject, items, shown, tally);
}

/** Items of a fold that are not told as consequences of others. */
function directItems(page: Page, id: string): number {
  const fold = page.main.find(`#${id}`);
  const items = fold?.findAll('li').filter((each) => each.id?.startsWith('check-')) ?? [];
  return items.filter((each) => each.parent?.closest('li') === undefined).length;
}

/** One number where all that fails is a doubt; two where the list tells what weighs from what does not. */
function compareFailing(
  page: Page,
  subject: Subject,
  items: readonly Element[],
  shown: (id: string) => string | undefined,
  tally: Tally,
): void {
  const title = page.main.find('#checks')?.find('h2')?.text();
  const isWeighed = items.some((each) => each.attribute('data-outcome') !== undefined);
  const [heavy, light] = [directItems(page, 'checks-doubts'), directItems(page, 'checks-small')];
  const own = isWeighed ? [heavy, light].filter((each) => each > 0) : [subject.doubts.length];
  tally.numbers(
    'doubts',
    `${subject.path} title of the checks`,
    title,
    own.map((each) => Exact.of(each)),
  );
  for (const [id, number] of [
    ['checks-doubts', heavy],
    ['checks-small', light],
  ] as const) {
    const text = shown(id);
    if (number > 0) tally.numbers('doubts', `${subject.path} ${id}`, text, [Exact.of(number)]);
  }
}
