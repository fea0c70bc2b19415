/** 百分条之和: how many of the self-awarded points each verdict holds, year by year; of many departments, on average. */
import { Decimal, sum } from '../../../engine/model/decimal.ts';
import { VERDICTS, type Verdict } from '../../../engine/rubric/outcome.ts';
import { fullPicture, type ChartView } from '../chart.ts';
import { SHARE_LOOKS, type ShareKind } from '../charts/stacks/share-looks.ts';
import { stackBars } from '../charts/stacks/stack-bars.ts';
import type { YearBreak } from '../charts/draw/years.ts';
import { pointsCell } from '../format.ts';
import type { Overview } from '../overview/overview.ts';
import { firstOf } from '../titles/title.ts';
import type { ChartTitle } from '../titles/title-text.ts';
import { VERDICT_MARKS } from '../verdict.ts';

/** The order of the legend of the 百分条: what is proved first, what is lost last. */
const ORDER: readonly Verdict[] = VERDICTS.filter(
  (each) => each !== 'unscored' && each !== 'not-applicable',
);

const NO_SCORE = '没有完整的自评';

interface YearShares {
  readonly year: string;
  readonly count: number;
  readonly points: ReadonlyMap<ShareKind, Decimal>;
}

/** Reports without a complete self score have no part in it, and the count says so. */
export function sharesChart(
  years: readonly string[],
  reports: readonly Overview[],
  breaks: readonly YearBreak[],
  absence: (year: string) => string = () => NO_SCORE,
): ChartView | undefined {
  const shares = years.map((year) => sharesOf(year, reports));
  if (shares.every(({ count }) => count === 0)) return undefined;
  const kinds: readonly ShareKind[] = [...ORDER, 'lost'];
  const names = kinds
    .filter((kind) => shares.some(({ points }) => points.get(kind)?.gt(0)))
    .map((kind) => ({ kind, text: nameOf(kind) }));
  const isMany = shares.some(({ count }) => count > 1);
  const rows = {
    years: shares.map(({ year, count, points }) => ({
      year,
      note: isMany && count > 0 ? `${String(count)} 份` : '',
      segments: names.flatMap(({ kind }) => {
        const value = points.get(kind);
        return value ? [{ kind, size: value.toNumber(), label: pointsCell(value) }] : [];
      }),
      absent: reports.some(({ key }) => key.year === year) ? NO_SCORE : absence(year),
    })),
    names,
    breaks,
  };
  const table = names.map(({ kind, text }) => [
    text,
    ...shares.map(({ points }) => {
      const value = points.get(kind);
      return value ? pointsCell(value) : '—';
    }),
  ]);
  const said = `${isMany ? '每份报告平均' : ''}自评分按结论分布（分）`;
  return {
    id: 'shares',
    ...title(reports),
    subtitle: `${said}；宽为分数，合计为适用分值；只计自评完整的报告`,
    svgs: fullPicture((name, width) => stackBars(name, said, rows, SHARE_LOOKS, width), 'shares'),
    summary: `${said}见表。`,
    table: { caption: said, head: ['结论', ...years], rows: table, numbersFrom: 1 },
    full: true,
  };
}

function nameOf(kind: ShareKind): string {
  return kind === 'lost' ? '失分' : VERDICT_MARKS[kind].word;
}

function sharesOf(year: string, reports: readonly Overview[]): YearShares {
  const own = reports.filter(({ key, selfTotal }) => key.year === year && selfTotal);
  const mean = (of: (report: Overview) => Decimal): Decimal =>
    sum(own.map(of)).div(new Decimal(own.length));
  if (own.length === 0) return { year, count: 0, points: new Map() };
  const points = new Map<ShareKind, Decimal>(
    ORDER.map((verdict) => [verdict, mean((report) => pointsWith(verdict, report))]),
  );
  points.set(
    'lost',
    mean(({ applicableMarks, selfTotal }) => applicableMarks.minus(selfTotal ?? applicableMarks)),
  );
  return { year, count: own.length, points };
}

function pointsWith(verdict: Verdict, { outcomes }: Overview): Decimal {
  return sum(
    outcomes.flatMap((each) => (each.verdict === verdict && each.self ? [each.self] : [])),
  );
}

/** How many scores of the latest year lie outside what figures allow; that some are proved is true of everybody. */
function title(reports: readonly Overview[]): ChartTitle {
  const year = reports.flatMap(({ key, selfTotal }) => (selfTotal ? [key.year] : [])).toSorted();
  const latest = year.at(-1);
  const outcomes = reports
    .filter(({ key }) => key.year === latest)
    .flatMap((report) => report.outcomes);
  const said = (['overstated', 'understated'] as const).flatMap((verdict) => {
    const count = outcomes.filter((each) => each.verdict === verdict).length;
    return count === 0 ? [] : [`${String(count)} 项${VERDICT_MARKS[verdict].word}`];
  });
  const finding = said.length === 0 ? undefined : `${latest ?? ''} 年度 ${said.join('，')}`;
  return firstOf([finding], '自评分按结论的分布');
}
