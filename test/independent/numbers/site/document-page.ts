/** The page of one document: its state, its tables, and the budget beside the final accounts. */
import { Exact } from '../../exact.ts';
import type { Page } from '../../html.ts';
import { readTable } from '../../tables.ts';
import { contextOf, reportBefore } from '../checks/context.ts';
import { measure } from '../checks/measure.ts';
import { hasPart, part, type Row, word } from '../data/files.ts';
import { hundred, tenThousand } from '../statistics/rates.ts';
import type { Subject, World, WorldPlace } from '../world.ts';
import { cellText } from './read.ts';
import type { Expected, Tally } from './tally.ts';

export function compareDocument(
  page: Page,
  row: Row,
  subject: Subject,
  place: WorldPlace,
  world: World,
  tally: Tally,
): void {
  const standing = subject.evaluation.standings.find((each) => each.rule.kind === row['kind']);
  if (standing) {
    const mark = page.main
      .find('#state')
      ?.find('.state')
      ?.classes.find((each) => each.startsWith('state-'));
    const own = row['state'] === '已撤下' ? 'withdrawn' : standing.state;
    tally.same('states', page.path, mark, `state-${own}`);
    const reasons = page.main.find('ul.reasons')?.text() ?? '';
    const day = /第 (\d+) 日/.exec(reasons)?.[1];
    if (standing.day !== undefined && day !== undefined)
      tally.same('days', page.path, day, String(standing.day));
    const listed = page.main.find('#listed')?.find('p')?.text();
    const { required, found } = standing.listing;
    const isShown = row['state'] === '已公开' && listed !== undefined;
    const numbers = [...new Set([required])].map((each) => Exact.of(each));
    if (isShown)
      tally.numbers('documents', `${page.path} tables`, listed, [...numbers, Exact.of(found)]);
  }
  compareSides(page, subject, place, world, tally);
}

/** 预算与决算对照: amounts, difference, share, and what next year's budget prints of this year. */
function compareSides(
  page: Page,
  subject: Subject,
  place: WorldPlace,
  world: World,
  tally: Tally,
): void {
  const element = page.main.find('#budget-and-final');
  if (!element) return;
  const table = readTable(element);
  const own = contextOf(world.data, place.place, subject.report);
  const after = place.place.reports.find(
    (each) => reportBefore(place.place, each) === subject.report,
  );
  const next = after && contextOf(world.data, place.place, after);
  world.data.comparison.forEach((item, at) => {
    const row = table.rows[at];
    const where = `${page.path} ${word(item, '名称')}`;
    const [budget, final] = ['预算', '决算'].map((side) => measure(part(item, side), own)?.value);
    const wan = (value: Exact | undefined): Expected[] =>
      value ? [value.divide(tenThousand)] : [];
    tally.same('budget and final', where, cellText(row, 0), word(item, '名称'));
    const textOf = (column: number): string | undefined => {
      const cell = row?.cells[column];
      return cell?.data['text'] ?? cell?.text;
    };
    const compare = (column: number, expected: readonly Expected[]): void => {
      const place = `${where}, ${table.columns[column] ?? ''}`;
      tally.numbers('budget and final', place, textOf(column), expected);
    };
    /** True where the table is printed in a unit that its checks contradict: then it is shown, and not reckoned with. */
    const isInDoubt = (
      column: number,
      value: Exact | undefined,
      of: Subject | undefined,
    ): boolean => {
      const [, printed = '', unit = '', other = '', otherUnit = ''] =
        /^单位存疑：印作 ([\d.,]+) (\S+)，疑为 ([\d.,]+) (\S+)$/.exec(textOf(column) ?? '') ?? [];
      if (printed === '') return false;
      const amount = world.data.units.amount(printed, unit)?.value;
      const isPrinted = value !== undefined && amount?.equals(value) === true;
      const isReadOtherwise = printed === other && unit !== otherUnit;
      const holds = isPrinted && isReadOtherwise && of !== undefined && isOffByUnit(of);
      tally.same(
        'budget and final',
        `${where}, ${table.columns[column] ?? ''}`,
        holds ? 'in doubt' : textOf(column),
        'in doubt',
      );
      return true;
    };
    const doubts = [isInDoubt(1, budget, subject), isInDoubt(2, final, subject)];
    if (!doubts[0]) compare(1, wan(budget));
    if (!doubts[1]) compare(2, wan(final));
    const [one, two] = doubts.includes(true) ? [undefined, undefined] : [budget, final];
    compare(3, one && two ? wan(two.subtract(one)) : []);
    compare(4, one && two && !one.isZero() ? [two.divide(one).multiply(hundred)] : []);
    const repeated =
      next && hasPart(item, '上年数') ? measure(part(item, '上年数'), next)?.value : undefined;
    const later = place.subjects.find((each) => each.report === after);
    if (!isInDoubt(5, repeated, later)) compare(5, wan(repeated));
  });
}

/** A check of the report fails by a factor of ten thousand: one side is read in 元 that is meant in 万元, or the reverse. */
function isOffByUnit({ doubts }: Subject): boolean {
  const almost = Exact.of('0.999');
  return doubts.some(
    ({ difference, larger }) =>
      difference !== undefined &&
      larger !== undefined &&
      !larger.isZero() &&
      difference.abs().divide(larger).compare(almost) >= 0,
  );
}
