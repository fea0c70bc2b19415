/** One measure of one department over the years, beside the median of its peers. */
import type { PeerRule } from '../../comparison/peer-rule.ts';
import type { Decimal } from '../../model/decimal.ts';
import { picture, type ChartView } from '../chart.ts';
import { yearLines, type YearBand, type YearLine } from '../charts/year-lines.ts';
import type { YearBreak, YearPoint } from '../charts/years.ts';
import type { DepartmentLine } from '../department-line.ts';
import { pointsRange } from '../format.ts';
import type { Measure } from '../measures.ts';
import type { Overview } from '../overview.ts';
import { standingOf, standingText } from '../standing.ts';

const NOTHING = '未公布';

export interface MeasureLines {
  readonly id: string;
  readonly measure: Measure;
  readonly breaks: readonly YearBreak[];
  /** The recomputed range behind the line. */
  readonly banded: boolean;
}

export function measureLines(
  { id, measure, breaks, banded }: MeasureLines,
  line: DepartmentLine,
  rule: PeerRule,
): ChartView | undefined {
  const { years, reports, all } = line;
  const latest = reports.at(-1);
  if (!latest || reports.every((each) => !measure.of(each))) return undefined;
  const medians = (year: string): Decimal | undefined => {
    const own = at(reports, year);
    return own && standingOf(rule, measure, own, all)?.spread.median;
  };
  const own = points(years, (year) => valueAt(reports, year, measure), measure).map((point) =>
    at(reports, point.year) ? point : { ...point, label: line.absence(point.year) },
  );
  const lines: readonly YearLine[] = [
    ...line.parts.map((part) => ({
      name: part.name,
      tone: 'context' as const,
      points: points(years, (year) => valueAt(part.reports, year, measure), measure),
    })),
    { name: '同类中位数', tone: 'reference', points: points(years, medians, measure) },
    { name: '本部门', tone: 'main', points: own },
  ];
  const rows = {
    years,
    lines: lines.filter((each) => each.points.some(({ height }) => !Number.isNaN(height))),
    ...(banded ? { bands: reports.map(band) } : {}),
    breaks,
    floor: 'fit' as const,
  };
  const summary = own.map(({ year, label }) => `${year} 年度 ${label}`).join('，');
  return {
    id,
    title: standingText(rule, measure, latest, all).replace(/。$/, ''),
    subtitle: `${measure.name}${measure.unit}；灰线为同类部门的中位数${banded ? '，色带为复算区间' : ''}；没有公布的年度空着`,
    svgs: picture((name, width) => yearLines(name, summary, rows, width), id),
    summary: `${summary}。`,
    table: table(measure, line, medians, banded),
  };
}

function at(reports: readonly Overview[], year: string): Overview | undefined {
  return reports.find(({ key }) => key.year === year);
}

function valueAt(reports: readonly Overview[], year: string, { of }: Measure): Decimal | undefined {
  const report = at(reports, year);
  return report && of(report);
}

function points(
  years: readonly string[],
  value: (year: string) => Decimal | undefined,
  { cell, scale }: Measure,
): readonly YearPoint[] {
  return years.map((year) => {
    const found = value(year);
    return {
      year,
      height: found ? found.times(scale).toNumber() : Number.NaN,
      label: found ? cell(found) : NOTHING,
    };
  });
}

function band({ key, min, max }: Overview): YearBand {
  return { year: key.year, low: min.toNumber(), high: max.toNumber() };
}

function table(
  measure: Measure,
  { years, reports, parts, absence }: DepartmentLine,
  medians: (year: string) => Decimal | undefined,
  banded: boolean,
): ChartView['table'] {
  const cell = (value: Decimal | undefined): string => (value ? measure.cell(value) : NOTHING);
  const rows = years.map((year) => {
    const own = at(reports, year);
    const median = medians(year);
    return [
      year,
      own ? cell(measure.of(own)) : absence(year),
      ...(banded ? [own ? pointsRange(own.min, own.max) : '—'] : []),
      median ? measure.cell(median) : '—',
      ...parts.map((part) => cell(valueAt(part.reports, year, measure))),
    ];
  });
  return {
    caption: `各年度${measure.name}${measure.unit}`,
    head: [
      '年度',
      '本部门',
      ...(banded ? ['复算区间'] : []),
      '同类中位数',
      ...parts.map((part) => `${part.name}（合并前）`),
    ],
    rows,
    numbersFrom: 1,
  };
}
