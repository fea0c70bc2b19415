/** The page of one report: totals, every indicator in both tables, and the amounts of its charts. */
import { Exact } from '../../exact.ts';
import type { Page } from '../../html.ts';
import { cellUnder } from '../../tables.ts';
import { absent } from '../words.ts';
import type { Subject, World } from '../world.ts';
import { cellText, entry, tableIn, verdictIn } from './read.ts';
import { readDoubtCount } from './doubt-counts.ts';
import { compareCharts, compareLegend } from './report-charts.ts';
import { compareIndicatorTable } from './report-table.ts';
import type { Tally } from './tally.ts';

export function compareReport(page: Page, subject: Subject, world: World, tally: Tally): void {
  const where = (what: string): string => `${subject.path} ${what}`;
  const { evaluation } = subject;
  const { results, selfTotal, applicable } = evaluation;
  const total = entry(page, /自评/);
  tally.numbers(
    'totals',
    where('self total'),
    total,
    selfTotal ? [selfTotal, applicable] : ['不完整'],
  );
  if (selfTotal && world.policy.totalsInHundredths) {
    tally.hundredths('totals', where('self total'), total, 0);
    tally.hundredths(
      'titles',
      where('title of the bar'),
      page.main.find('#bar-heading')?.text(),
      0,
    );
  }
  for (const [name, verdict] of [
    [/证实|一致/, 'consistent'],
    [/可解释/, 'explainable'],
  ] as const) {
    const own = results.filter((each) => each.verdict === verdict);
    const sum = Exact.sum(own.flatMap((each) => each.self ?? []));
    tally.numbers('totals', where(verdict), entry(page, name), [sum, Exact.of(own.length)]);
  }
  world.doubtCounts.set(subject.path, readDoubtCount(page, subject, tally));
  compareTitle(page, subject, tally);
  compareBarTable(page, subject, tally);
  compareIndicatorTable(page, subject, tally);
  compareLegend(page, subject, tally);
  compareCharts(page, subject, world, tally);
}

function compareTitle(page: Page, { evaluation, path }: Subject, tally: Tally): void {
  const { selfTotal, results } = evaluation;
  const proven = results.filter((each) => each.verdict === 'consistent');
  const own = selfTotal
    ? [selfTotal, Exact.sum(proven.flatMap((each) => each.self ?? []))]
    : [Exact.of(results.length)];
  const title = page.main.find('#bar-heading')?.text();
  // The title may speak of what can be settled instead of what is proven.
  const settled = title?.includes('算定') ? [evaluation.settled] : own;
  tally.numbers('titles', `${path} title of the bar`, title, settled);
}

function compareBarTable(page: Page, { evaluation, path }: Subject, tally: Tally): void {
  const table = tableIn(page, 'chart-bar');
  if (!table) return tally.missing('indicators', `${path} bar`, 'table of the bar');
  evaluation.results.forEach((result, at) => {
    const row = table.rows[at];
    const where = (what: string): string => `${path} bar, ${result.indicator.name}, ${what}`;
    const cell = (column: RegExp): string | undefined => row && cellUnder(table, row, column)?.text;
    tally.same('indicators', where('name'), cellText(row, 0), result.indicator.name);
    tally.numbers('indicators', where('marks'), cell(/^分值/), [result.indicator.marks]);
    const applies = result.verdict !== 'not-applicable';
    const self = applies ? (result.self ?? absent.unscored) : absent.notApplicable;
    tally.numbers('indicators', where('self'), cell(/^自评得分/), [self]);
    tally.numbers('indicators', where('least'), cell(/最低/), [applies ? result.low : '—']);
    tally.numbers('indicators', where('most'), cell(/最高/), [applies ? result.high : '—']);
    tally.same('verdicts', where('verdict'), verdictIn(cell(/结论/) ?? ''), result.verdict);
  });
}
