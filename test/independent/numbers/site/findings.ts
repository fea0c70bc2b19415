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
  /** Of the two sides, without its sign. */
  readonly larger: Exact | undefined;
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
    const place = `${where} ${id}`;
    const printed = compareRow(row, doubt, place, tally);
    const isWeighed = row.data['weight'] !== undefined;
    const ranked = isWeighed ? weighed(row, doubt, doubts, world) : printed;
    if (isWeighed) compareWeight(row, ranked, place, tally);
    const order = !before || isInOrder(before, ranked) ? 'in order' : 'out of order';
    tally.same('findings', `${where} ${id} order`, order, 'in order');
    before = ranked;
  }
}

/** What a list is ordered by: weight and points first, then amounts of money without their sign. */
interface Ranked {
  readonly weight: number;
  readonly isLarge: boolean;
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
  const ranked = { points: doubt.points ?? Exact.zero, amount: amount ?? Exact.zero };
  return { weight: 0, isLarge: false, ...ranked };
}

const weights = ['影响得分', '金额重大', '细差'];

/** A cause with all that fails for it: the largest amount counts, and any of them may be a large one. */
function weighed(row: Row, doubt: Doubt, doubts: ReadonlyMap<string, Doubt>, world: World): Ranked {
  const followers = row.element.find('details.followers')?.findAll('li') ?? [];
  const told = [
    {
      doubt,
      text: `${row.element.find('.sum')?.text() ?? ''}，差 ${row.cells.at(-1)?.text ?? ''}`,
    },
    ...followers.map((each) => ({
      doubt: doubts.get((each.find('a')?.attribute('href') ?? '').slice(1)),
      text: each.text(),
    })),
  ];
  // Two readings of one number are no amount apart.
  const isOfUnit = row.data['kind'] === '单位';
  const own = isOfUnit ? [] : told;
  const amounts = own.flatMap(({ doubt: each, text }) =>
    each?.difference && isOfMoney(text) ? [each.difference.abs()] : [],
  );
  const isLarge = own.some((each) => each.doubt && isLargeAmount(each.doubt, each.text, world));
  const printed = Exact.read(/^[\d.]+/.exec(row.cells[3]?.text ?? '')?.[0] ?? '');
  return {
    weight: weights.indexOf(row.data['weight'] ?? ''),
    isLarge,
    // By how much another reading moves a score is told by the site only.
    points: doubt.points ?? printed ?? Exact.zero,
    amount: amounts.reduce((most, each) => (each.compare(most) > 0 ? each : most), Exact.zero),
  };
}

const isOfMoney = (text: string): boolean => /(?<!相)差 [−\d.,]+ ?(?:亿元|万元|元)/.test(text);
const isOfRate = (text: string): boolean => /(?<!相)差 [−\d.,]+ ?个百分点/.test(text);

function isLargeAmount({ difference, larger }: Doubt, text: string, { data }: World): boolean {
  const rule = part(part(data.findings, '轻重'), '金额重大');
  const least = (key: string): Exact => data.units.measure(word(rule, key));
  const size = difference?.abs();
  if (!size) return false;
  const isAtLeast = (key: string): boolean => size.compare(least(key)) >= 0;
  if (isOfRate(text)) return isAtLeast('比率差不低于');
  if (!isOfMoney(text)) return false;
  if (isAtLeast('或金额不低于')) return true;
  const base = larger?.multiply(least('占比不低于'));
  return base !== undefined && size.compare(base) >= 0 && isAtLeast('金额不低于');
}

function compareWeight(row: Row, { isLarge }: Ranked, where: string, tally: Tally): void {
  const said = row.data['weight'];
  if (said === '影响得分') return;
  tally.same('weights', `${where} weight`, said, isLarge ? '金额重大' : '细差');
}

function isInOrder(before: Ranked, after: Ranked): boolean {
  if (before.weight !== after.weight) return before.weight < after.weight;
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
    const doubt = {
      points: each.gap.abs(),
      difference: undefined,
      verdict: each.verdict,
      larger: undefined,
    };
    return [[`${path}#indicator-${each.indicator.number}`, doubt]];
  });
  const checks = doubts.map((each): [string, Doubt] => {
    const tree = [...report.ownChecks, ...data.checks].find(
      (check) => word(check, '编号') === each.check,
    );
    const stake = word(part(tree, '得分矛盾'), '涉及分值');
    const points = stake === '' ? undefined : Exact.of(stake);
    const { difference, larger } = each;
    return [`${path}#check-${each.id}`, { points, difference, larger, verdict: 'fails' }];
  });
  return [...scores, ...checks];
}
