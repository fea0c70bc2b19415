/** Lists of doubts: which they are, how many, their points and differences, and their order. */
import { Exact } from '../../exact.ts';
import type { Element } from '../../html.ts';
import { readTable, type Row } from '../../tables.ts';
import { part, word } from '../data/files.ts';
import type { Subject, World } from '../world.ts';
import { outcomeIn, unitIn, verdictIn } from './read.ts';
import type { Tally } from './tally.ts';

interface Doubt {
  readonly points: Exact | undefined;
  readonly difference: Exact | undefined;
  readonly verdict: string;
}

/** @param count how many rows there have to be; undefined for the first few of a longer list */
export function compareFindings(
  element: Element | undefined,
  subjects: readonly Subject[],
  count: number | undefined,
  where: string,
  world: World,
  tally: Tally,
): void {
  const rows = element ? readTable(element).rows : [];
  if (count !== undefined)
    tally.same('findings', `${where} rows`, String(rows.length), String(count));
  const doubts = new Map(subjects.flatMap((subject) => doubtsOf(subject, world)));
  let before: Ranked | undefined;
  for (const row of rows) {
    const href = row.cells[0]?.element.find('a')?.attribute('href') ?? '';
    const id = href.replace(/^.*?(?=(?:demo|futian|[a-z-]+)\/\d{4}\/)/, '');
    const doubt = doubts.get(id);
    if (!doubt) {
      tally.missing('findings', `${where} ${href}`, 'a doubt that is not recomputed');
      continue;
    }
    const ranked = compareRow(row, doubt, `${where} ${id}`, tally);
    // A weighed list puts what weighs first, by a judgement of its own.
    const isWeighed = row.data['weight'] !== undefined;
    const isRanked = isWeighed || !before || isInOrder(before, ranked);
    const order = isRanked ? 'in order' : 'out of order';
    tally.same('findings', `${where} ${id} order`, order, 'in order');
    before = ranked;
  }
}

/** What a list is ordered by: points first, then amounts of money without their sign. */
interface Ranked {
  readonly points: Exact;
  readonly amount: Exact;
}

function compareRow(row: Row, doubt: Doubt, where: string, tally: Tally): Ranked {
  const [, , mark, points, difference] = row.cells;
  const text = mark?.text ?? '';
  tally.same('findings', `${where} verdict`, outcomeIn(text) ?? verdictIn(text), doubt.verdict);
  const isWeighed = row.data['weight'] !== undefined;
  // The points that another reading of a check would move are told only of weighed ones.
  if (doubt.points || !isWeighed) {
    tally.numbers('findings', `${where} points`, points?.text, doubt.points ? [doubt.points] : []);
  }
  const { unit, scale } = unitIn(difference?.text ?? '');
  const isTold = doubt.difference && !doubt.difference.isZero();
  const own = isTold ? [doubt.difference.multiply(scale)] : [];
  // A difference that only comes of a misprinted unit is no amount.
  if (!isWeighed || /\d.*元|百分点/.test(difference?.text ?? ''))
    tally.numbers('findings', `${where} difference`, difference?.text, own);
  const amount = unit.endsWith('元') ? doubt.difference?.abs() : undefined;
  return { points: doubt.points ?? Exact.zero, amount: amount ?? Exact.zero };
}

function isInOrder(before: Ranked, after: Ranked): boolean {
  const order = before.points.compare(after.points);
  return order === 0 ? before.amount.compare(after.amount) >= 0 : order > 0;
}

/** By the address of the place on the report's page. */
function doubtsOf(
  { evaluation, doubts, path, report }: Subject,
  { data }: World,
): [string, Doubt][] {
  const scores = evaluation.results.flatMap((each): [string, Doubt][] => {
    if (!each.gap) return [];
    const doubt = { points: each.gap.abs(), difference: undefined, verdict: each.verdict };
    return [[`${path}#indicator-${each.indicator.number}`, doubt]];
  });
  const checks = doubts.map((each): [string, Doubt] => {
    const tree = [...report.ownChecks, ...data.checks].find(
      (check) => word(check, '编号') === each.check,
    );
    const stake = word(part(tree, '得分矛盾'), '涉及分值');
    const points = stake === '' ? undefined : Exact.of(stake);
    return [`${path}#check-${each.id}`, { points, difference: each.difference, verdict: 'fails' }];
  });
  return [...scores, ...checks];
}
