/** The page of one report: totals, every indicator in both tables, and the amounts of its charts. */
import { Exact } from '../../exact.ts';
import type { Page } from '../../html.ts';
import { cellUnder } from '../../tables.ts';
import { absent } from '../words.ts';
import { adjustmentTitle, barTitle, paceTitle, threePublicTitle } from '../statistics/titles.ts';
import type { Subject, World, WorldPlace } from '../world.ts';
import { cellText, entry, tableIn, verdictIn } from './read.ts';
import { readDoubtCount } from './doubt-counts.ts';
import { compareCharts, compareLegend } from './report-charts.ts';
import { compareIndicatorTable } from './report-table.ts';
import type { Tally } from './tally.ts';
import { compareTitle } from './titles.ts';

export function compareReport(
  page: Page,
  subject: Subject,
  place: WorldPlace,
  world: World,
  tally: Tally,
): void {
  const where = (what: string): string => `${subject.path} ${what}`;
  const { evaluation } = subject;
  const { results, selfTotal, applicable } = evaluation;
  const total = entry(page, /自评/);
  // Where the report prints another total than the sum, both are told.
  const printed = subject.report.figures.value(world.data.glossary.id('selfScoreTotal'));
  const other = selfTotal && printed && !printed.equals(selfTotal) ? [printed] : [];
  const own = selfTotal ? [selfTotal, applicable, ...other] : ['不完整'];
  tally.numbers('totals', where('self total'), total, own);
  if (selfTotal && world.policy.totalsInHundredths) {
    tally.hundredths('totals', where('self total'), total, 0);
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
  compareBarTitle(page, subject, tally);
  compareTitle(page, 'budget', adjustmentTitle(subject, world), tally);
  compareTitle(page, 'three-public', threePublicTitle(subject, place, world), tally);
  compareTitle(page, 'pace', paceTitle(subject, place, world, false), tally);
  compareBarTable(page, subject, tally);
  compareIndicatorTable(page, subject, tally);
  compareLegend(page, subject, tally);
  compareCharts(page, subject, world, tally);
}

/** Also the plain label counts: how much can be settled, and what becomes of the rest. */
function compareBarTitle(page: Page, { evaluation, path }: Subject, tally: Tally): void {
  const heading = page.main.find('#bar-heading');
  tally.same('titles', `${path} title of the bar`, heading?.text(), barTitle(evaluation));
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
