/** Counts over a list of documents: the band of key figures and the title of the days. */
import { Exact } from '../../exact.ts';
import type { Page } from '../../html.ts';
import type { Standing } from '../disclosure/standing.ts';
import type { Policy } from '../policy.ts';
import type { Subject } from '../world.ts';
import { complete, countState, isOverdue, standingsOf, timely } from './disclosure-counts.ts';
import { entry } from './read.ts';
import type { Expected, Tally } from './tally.ts';

/** The band of key figures over a list of documents. */
export function compareKeyFigures(page: Page, subjects: readonly Subject[], tally: Tally): void {
  const { inTime, late, overdue, judged } = timely(subjects);
  const compare = (name: RegExp, own: readonly Expected[]): void =>
    tally.numbers('disclosure figures', `${page.path} ${name.source}`, entry(page, name), own);
  const orNone = (own: readonly number[]): Expected[] =>
    judged === 0 ? ['—'] : own.map((each) => Exact.of(each));
  compare(/^按期公开/, orNone([inTime, judged]));
  compare(/^逾期公开/, orNone([late]));
  const stale = countState(standingsOf(subjects), 'stale');
  compare(/^逾期未见公开/, orNone([overdue, ...(stale > 0 ? [stale] : [])]));
  const tables = complete(standingsOf(subjects));
  const own = [Exact.of(tables.complete), Exact.of(tables.settled)];
  compare(/^应列的表/, tables.settled === 0 ? ['—'] : own);
}

/** "39 份在 20 日之内公开，1 份逾期，1 份逾期未见公开" */
export function compareDaysTitle(
  page: Page,
  subjects: readonly Subject[],
  policy: Policy,
  tally: Tally,
): void {
  const title = page.main.find('#chart-days')?.find('h2')?.text();
  if (title === undefined) return;
  const standings = standingsOf(subjects);
  const counted = ({ state, day, isLate }: Standing, late: boolean): boolean => {
    if (state === (late ? 'late' : 'in-time')) return true;
    return (
      !policy.withdrawnCountsApart && state === 'withdrawn' && day !== undefined && isLate === late
    );
  };
  const [inTime, late] = [false, true].map(
    (each) => standings.filter((standing) => counted(standing, each)).length,
  );
  const overdue = standings.filter(isOverdue).length;
  const limit = standings[0]?.limit ?? 0;
  const own = [inTime ?? 0, limit, ...(late ? [late] : []), ...(overdue > 0 ? [overdue] : [])];
  // Documents that were taken down may be told of after the others.
  const withdrawn = standings.filter((each) => each.state === 'withdrawn').length;
  const isTold = title.includes('撤下') && withdrawn > 0;
  const all = isTold ? [...own, withdrawn] : own;
  tally.numbers(
    'titles',
    `${page.path} days`,
    title,
    all.map((each) => Exact.of(each)),
  );
}
