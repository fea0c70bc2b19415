/** 分布: one measure of every department, year by year, with median and quartiles. */
import type { PeerRule } from '../../../engine/comparison/peer-rule.ts';
import { spreadOf, type Spread } from '../../../engine/comparison/spread.ts';
import type { Decimal } from '../../../engine/model/decimal.ts';
import { fullPicture, type ChartView } from '../chart.ts';
import { yearDistribution } from '../charts/distribution/year-distribution.ts';
import type { DistributionYear } from '../charts/distribution/distribution-year.ts';
import type { YearBreak } from '../charts/draw/years.ts';
import { absentText, isMixed, medianCell } from '../jurisdiction/group-table.ts';
import { doubtOf, type Measure } from '../overview/measures.ts';
import type { Overview } from '../overview/overview.ts';
import { found, label } from '../titles/title.ts';
import type { ChartTitle } from '../titles/title-text.ts';
import { yearSpan } from '../overview/year-series.ts';
import { ticks } from './ticks.ts';

/** @param reports of one jurisdiction, all years */
export function distributionChart(
  id: string,
  measure: Measure,
  reports: readonly Overview[],
  breaks: readonly YearBreak[],
  rule: PeerRule,
): ChartView | undefined {
  const years = yearSpan(reports).map((year) => yearOf(measure, year, reports, rule));
  if (years.every((each) => each.found === undefined)) return undefined;
  const heights = years.flatMap(({ row }) => row.dots.map(({ height }) => height));
  const rows = {
    years: years.map((each) => each.row),
    breaks,
    floor: 'fit' as const,
    ticks: ticks(heights, 'fit', 4),
  };
  const hasDoubts = years.some(({ doubts }) => doubts !== '');
  const table = years.map(({ row, cell, doubts }) => [
    row.year,
    cell,
    ...(breaks.length > 0 ? [breakNote(row.year, breaks)] : []),
    ...(hasDoubts ? [doubts] : []),
  ]);
  const summary = years
    .map(({ row, cell, doubts }) => {
      const left = doubts === '' ? '' : `，不计存疑的 ${doubts}`;
      return `${row.year} 年度中位数 ${cell}${breakText(row.year, breaks)}${left}`;
    })
    .join('；');
  return {
    id,
    ...title(measure, years, breaks),
    subtitle: `${measure.name}${measure.unit}；一点一个部门，相同的叠在一起，竖线为中位数，粗条为四分位之间；没有公布或存疑的不计，不补数`,
    svgs: fullPicture((name, width) => yearDistribution(name, summary, rows, width), id),
    summary: `${summary}。`,
    table: {
      caption: `各年度${measure.name}的中位数、四分位与部门数${measure.unit}`,
      head: [
        '年度',
        '中位数（四分位，部门数）',
        ...(breaks.length > 0 ? ['评分标准'] : []),
        ...(hasDoubts ? ['存疑，不计'] : []),
      ],
      rows: table,
      numbersFrom: 1,
    },
    full: true,
  };
}

function breakNote(year: string, breaks: readonly YearBreak[]): string {
  return breaks.some(({ before }) => before === year) ? '本年换版，与以前不可直接比' : '';
}

function breakText(year: string, breaks: readonly YearBreak[]): string {
  const note = breakNote(year, breaks);
  return note === '' ? '' : `（${note}）`;
}

interface YearOf {
  readonly row: DistributionYear;
  readonly found: Spread | undefined;
  readonly cell: string;
  /** Departments whose number checks contradict, each with the sentence; '' when there is none. */
  readonly doubts: string;
}

function yearOf(
  measure: Measure,
  year: string,
  reports: readonly Overview[],
  rule: PeerRule,
): YearOf {
  const own = reports.filter(({ key }) => key.year === year);
  const valued = own.flatMap((report) => {
    const value = measure.of(report);
    return value ? [{ report, value }] : [];
  });
  const isTold = !isMixed(measure, own) && valued.length >= rule.medianFrom;
  const found = !isTold
    ? undefined
    : spreadOf(
        valued.map(({ value }) => value),
        rule.quartilesFrom,
      );
  const height = (value: Decimal): number => value.times(measure.scale).toNumber();
  const mark = (value: Decimal, name = ''): { height: number; label: string } => ({
    height: height(value),
    label: `${name}${measure.cell(value)}`,
  });
  const row = {
    year,
    count: `${String(valued.length)} 个部门`,
    dots: valued.map(({ report, value }) => ({
      height: height(value),
      title: `${report.department.short} ${year} 年度 ${measure.text(value)}`,
    })),
    ...(found ? { median: mark(found.median, '中位数 ') } : {}),
    ...(found?.quartiles
      ? { low: mark(found.quartiles.lower), high: mark(found.quartiles.upper) }
      : {}),
    absent: isMixed(measure, own) ? '评分标准不止一版' : absentText(measure, own, measure.brief),
  };
  const doubts = own.flatMap((report) => {
    const doubt = doubtOf(measure, report);
    return doubt === '' ? [] : [`${report.department.short} ${doubt}`];
  });
  return { row, found, cell: medianCell(measure, own, rule), doubts: doubts.join('；') };
}

/** Only years after the last break are set side by side: before it another rubric was in force. */
function title(
  measure: Measure,
  years: readonly YearOf[],
  breaks: readonly YearBreak[],
): ChartTitle {
  const since = breaks.at(-1)?.before ?? '';
  const known = years.flatMap(({ row, found }) =>
    found && row.year >= since ? [{ year: row.year, found }] : [],
  );
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return label(measure.name);
  const middle = measure.text(last.found.median);
  if (first === last) return found(`${last.year} 年度${measure.name}的中位数 ${middle}`);
  const begun = measure.text(first.found.median);
  return found(`${measure.name}的中位数：${first.year} 年度 ${begun}，${last.year} 年度 ${middle}`);
}
