/** 小图组: one measure of each department over the years, in panels of one scale. */
import type { PeerRule } from '../../../engine/comparison/peer-rule.ts';
import { spreadOf } from '../../../engine/comparison/spread.ts';
import { existsIn } from '../../../engine/comparison/lineage.ts';
import type { Decimal } from '../../../engine/model/decimal.ts';
import type { Department, Jurisdiction } from '../../../dataset/jurisdiction.ts';
import { fullPicture, type ChartView } from '../chart.ts';
import { yearMultiples } from '../charts/multiples/year-multiples.ts';
import type { YearPanel } from '../charts/multiples/year-panel.ts';
import type { YearBreak, YearPoint } from '../charts/draw/years.ts';
import { absentText, isMixed } from '../jurisdiction/group-table.ts';
import type { Measure } from '../overview/measures.ts';
import type { Overview } from '../overview/overview.ts';
import { departmentPath } from '../paths.ts';
import { label } from '../titles/title.ts';
import { yearSpan } from '../overview/year-series.ts';
import { ticks } from './ticks.ts';

const MEDIAN = '已录入部门的中位数';

/** @param href turns a path of the site into an address under its base */
export function multiplesChart(
  id: string,
  measure: Measure,
  of: Jurisdiction,
  reports: readonly Overview[],
  breaks: readonly YearBreak[],
  { rule, href }: { rule: PeerRule; href: (path: string) => string },
): ChartView | undefined {
  const years = yearSpan(reports);
  const shown = of.departments.filter((each) => years.some((year) => existsIn(each, year)));
  if (shown.length < 2 || years.length < 2) return undefined;
  const context = years.map((year) => medianPoint(measure, year, reports, rule));
  const hasMedian = context.some(({ height }) => !Number.isNaN(height));
  const panels = shown.map((each): YearPanel => {
    const own = reports.filter(({ department }) => department.id === each.id);
    const points = years.map((year) => pointOf(measure, year, own, each));
    return {
      name: each.short,
      href: href(departmentPath(of.id, each.id)),
      title: `${each.short}：${points.map(({ year, label }) => `${year} ${label}`).join('，')}`,
      points,
      absent: absentText(measure, own, measure.brief),
    };
  });
  const rows = {
    years,
    panels,
    ...(hasMedian ? { context: { name: MEDIAN, points: context } } : {}),
    breaks,
    floor: 'fit' as const,
    ticks: ticks(
      [...panels.flatMap((each) => each.points), ...context].map(({ height }) => height),
      'fit',
      2,
    ),
  };
  const summary = `${measure.name}，${String(panels.length)} 个部门，${years[0] ?? ''} 至 ${years.at(-1) ?? ''} 年度`;
  return {
    id,
    ...label(`各部门的${measure.name}`),
    subtitle: `${measure.name}${measure.unit}；一格一个部门，同一刻度，按部门表的次序${hasMedian ? `；灰线为${MEDIAN}` : ''}，没有报告或存疑的年度空着`,
    svgs: fullPicture((name, width) => yearMultiples(name, summary, rows, width), id),
    summary: `${summary}，逐年的数见表。`,
    table: {
      caption: `各部门各年度${measure.name}${measure.unit}`,
      head: ['部门', ...years],
      rows: shown.map((each) => [each.short, ...rowOf(measure, each, years, reports)]),
      numbersFrom: 1,
    },
    full: true,
  };
}

function rowOf(
  measure: Measure,
  department: Department,
  years: readonly string[],
  reports: readonly Overview[],
): readonly string[] {
  return years.map((year) => {
    const own = reports.find(({ key }) => key.department === department.id && key.year === year);
    return cellOf(measure, year, own, department);
  });
}

/** The value, or why there is none: no such department, no report, or what the report lacks. */
function cellOf(
  measure: Measure,
  year: string,
  report: Overview | undefined,
  department: Department,
): string {
  if (!report) return existsIn(department, year) ? '未收录' : '—';
  const value = measure.of(report);
  return value ? measure.cell(value) : measure.absent(report);
}

function pointOf(
  measure: Measure,
  year: string,
  own: readonly Overview[],
  department: Department,
): YearPoint {
  const report = own.find(({ key }) => key.year === year);
  const label = cellOf(measure, year, report, department);
  return { ...point(measure, year, report && measure.of(report)), label };
}

function medianPoint(
  measure: Measure,
  year: string,
  reports: readonly Overview[],
  rule: PeerRule,
): YearPoint {
  const own = reports.filter(({ key }) => key.year === year);
  if (isMixed(measure, own)) return point(measure, year, undefined);
  const values = own.flatMap((each) => measure.of(each) ?? []);
  const found = values.length < rule.medianFrom ? undefined : spreadOf(values, rule.quartilesFrom);
  return point(measure, year, found?.median);
}

function point(measure: Measure, year: string, value: Decimal | undefined): YearPoint {
  return {
    year,
    height: value ? value.times(measure.scale).toNumber() : Number.NaN,
    label: value ? measure.cell(value) : '—',
  };
}
