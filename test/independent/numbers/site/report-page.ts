/** The page of one report: totals, every indicator in both tables, and the amounts of its charts. */
import { Exact } from '../../exact.ts';
import { cellUnder } from '../../tables.ts';
import type { Page } from '../../html.ts';
import type { IndicatorResult } from '../score/indicators.ts';
import { hundred, printedValue, wanOr } from '../statistics/rates.ts';
import { absent, type Verdict } from '../words.ts';
import type { Subject, World } from '../world.ts';
import { paceOf } from './pace.ts';
import { cellText, entry, tableIn, verdictIn, withoutBrackets } from './read.ts';
import { expectedRange, expectedTotal } from './shown.ts';
import type { Tally } from './tally.ts';

export function compareReport(page: Page, subject: Subject, world: World, tally: Tally): void {
  const where = (what: string): string => `${subject.path} ${what}`;
  const { evaluation } = subject;
  const { results, selfTotal, applicable } = evaluation;
  const total = entry(page, /自评/);
  tally.numbers('totals', where('self total'), total, selfTotal ? [selfTotal, applicable] : ['不完整']);
  if (selfTotal && world.policy.totalsInHundredths) tally.printed('totals', where('self total'), total, selfTotal, 2);
  for (const [name, verdict] of [[/证实|一致/, 'consistent'], [/可解释/, 'explainable']] as const) {
    const own = results.filter((each) => each.verdict === verdict);
    const sum = Exact.sum(own.flatMap((each) => each.self ?? []));
    tally.numbers('totals', where(verdict), entry(page, name), [sum, Exact.of(own.length)]);
  }
  tally.numbers('doubts', where('findings'), entry(page, /疑点/), [Exact.of(subject.findings)]);
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

function compareIndicatorTable(page: Page, { evaluation, path }: Subject, tally: Tally): void {
  const table = page.main.find('table.indicators');
  if (!table) return tally.missing('indicators', path, 'table of indicators');
  for (const result of evaluation.results) {
    const row = table.find(`#indicator-${result.indicator.number}`);
    const where = (what: string): string => `${path} ${result.indicator.name}, ${what}`;
    const applies = result.verdict !== 'not-applicable';
    const self = applies && result.self ? [result.self] : ['—'];
    const range = applies ? expectedRange(result.low, result.high) : ['—'];
    const score = row?.find('td.score')?.text();
    tally.numbers('indicators', where('self, marks, span'), score, [...self, result.indicator.marks, ...range]);
    tally.numbers('indicators', where('span'), row?.find('td.range')?.text(), range);
    const verdict = row?.find('td.verdict');
    tally.same('verdicts', where('verdict'), verdictIn(verdict?.find('.mark')?.text() ?? ''), result.verdict);
    compareGap(verdict?.find('.gap')?.text(), result, where('gap'), tally);
  }
  compareSections(path, evaluation.rubric.sections.map(({ id }) => table.find(`#${id}`)?.find('tr.band')?.text()), evaluation, tally);
  const last = table.findAll('tr').at(-1);
  const sums = last?.find('td.score')?.text();
  const own = [...expectedTotal(evaluation), evaluation.applicable];
  tally.numbers('totals', `${path} row of totals`, sums, [...own, ...expectedRange(evaluation.low, evaluation.high)]);
}

function compareGap(text: string | undefined, { gap }: IndicatorResult, where: string, tally: Tally): void {
  if (!gap) return tally.same('gaps', where, text ?? '', '');
  tally.numbers('gaps', where, text, [gap.abs(), gap.isNegative() ? '少' : '多']);
}

function compareSections(
  path: string,
  texts: readonly (string | undefined)[],
  { rubric, results }: Subject['evaluation'],
  tally: Tally,
): void {
  rubric.sections.forEach((section, at) => {
    const own = results.filter((each) => each.indicator.section === section.id && each.verdict !== 'not-applicable');
    const selves = own.flatMap((each) => each.self ?? []);
    const marks = Exact.sum(own.map((each) => each.indicator.marks));
    const self = selves.length === own.length ? Exact.sum(selves) : '—';
    tally.numbers('sections', `${path} ${section.name}`, texts[at], [self, marks]);
  });
}

/** Sums and counts by verdict beside the bar. */
function compareLegend(page: Page, { evaluation, path }: Subject, tally: Tally): void {
  for (const item of page.main.find('ul.legend')?.findAll('li') ?? []) {
    const text = item.text();
    const verdict = verdictIn(text);
    const own = evaluation.results.filter((each) => each.verdict === verdict);
    const lost = Exact.sum(
      evaluation.results.flatMap((each) =>
        each.self && each.verdict !== 'not-applicable' ? each.indicator.marks.subtract(each.self) : [],
      ),
    );
    if (verdict === undefined) {
      tally.numbers('legends', `${path} lost`, text, [lost]);
      continue;
    }
    const sum = Exact.sum(own.flatMap((each) => each.self ?? []));
    const withSum: readonly Verdict[] = ['not-applicable', 'unscored'];
    const gaps = Exact.sum(own.flatMap((each) => each.gap?.abs() ?? []));
    const numbers = [...(withSum.includes(verdict) ? [] : [sum]), Exact.of(own.length)];
    tally.numbers('legends', `${path} ${verdict}`, text, gaps.isZero() ? numbers : [...numbers, gaps]);
  }
}

function compareCharts(page: Page, subject: Subject, world: World, tally: Tally): void {
  const amounts = tableIn(page, 'chart-budget');
  ['initialBudget', 'adjustedBudget', 'executedAmount'].forEach((id, at) => {
    const own = wanOr(printedValue(id, subject, world));
    if (amounts) tally.numbers('amounts', `${subject.path} budget chart, ${id}`, cellText(amounts.rows[at], 1), [own]);
  });
  const three = tableIn(page, 'chart-three-public');
  ['receptionExpense', 'officialVehicle', 'overseasTravel'].forEach((kind, at) => {
    ['Budget', 'Amount'].forEach((side, column) => {
      const own = wanOr(printedValue(`${kind}${side}`, subject, world));
      const text = three && cellText(three.rows[at], column + 1);
      if (three) tally.numbers('amounts', `${subject.path} three public expenses, ${kind}${side}`, text, [own]);
    });
  });
  const pace = tableIn(page, 'chart-pace');
  paceOf(subject, world)?.forEach(({ rate }, at) => {
    if (!pace) return;
    const text = withoutBrackets(cellText(pace.rows[at], 1) ?? '').replace(/反推.*$/, '');
    const own = rate instanceof Exact ? rate.multiply(hundred) : absent.missing;
    tally.numbers('pace', `${subject.path} pace, quarter ${String(at + 1)}`, text, [own]);
  });
}
