/** One measure of one department over the years, beside the median of its peers. */
import type { Decimal } from '../../../engine/model/decimal.ts';
import { picture, type ChartView } from '../chart.ts';
import { yearLines } from '../charts/year-lines/year-lines.ts';
import type { YearBand, YearLine } from '../charts/year-lines/year-line.ts';
import type { YearBreak, YearPoint } from '../charts/draw/years.ts';
import type { DepartmentLine } from '../department/department-line.ts';
import { bare, pointsCell, pointsRange } from '../format.ts';
import { doubtOf, type Measure } from '../overview/measures.ts';
import type { Overview } from '../overview/overview.ts';
import { ticks } from './ticks.ts';
import { standingOf } from '../overview/standing.ts';
import { besideLastYear, besidePeers } from '../titles/measure.ts';
import { firstOf, type TitleContext } from '../titles/title.ts';

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
  compared: TitleContext,
): ChartView | undefined {
  const { years, reports, all } = line;
  const latest = reports.at(-1);
  if (!latest || reports.every((each) => !measure.of(each))) return undefined;
  const medians = (year: string): Decimal | undefined => {
    const own = at(reports, year);
    return own && standingOf(compared.peers, measure, own, all)?.spread.median;
  };
  const own = points(years, (year) => valueAt(reports, year, measure), measure).map((point) => ({
    ...point,
    label: wordAt(measure, line, point.year, measure.brief),
    title: doubtAt(measure, reports, point.year),
  }));
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
    ...(banded ? { bands: reports.flatMap(band) } : {}),
    breaks,
    floor: 'fit' as const,
    ticks: ticks(
      [
        ...lines.flatMap((each) => each.points.map(({ height }) => height)),
        ...(banded ? reports.flatMap(band).flatMap(({ low, high }) => [low, high]) : []),
      ],
      'fit',
    ),
  };
  const summary = years.map((year) => `${year} 年度 ${wordAt(measure, line, year)}`).join('，');
  return {
    id,
    ...firstOf(
      [besidePeers(measure, latest, compared), besideLastYear(measure, latest, compared)],
      measure.name,
    ),
    subtitle: `${measure.name}${measure.unit}；灰线为同类部门的中位数，同类逐年按规则选取${banded ? '；色带为复算区间占适用分值的比重' : ''}；没有数或数存疑的年度空着`,
    svgs: picture((name, width) => yearLines(name, summary, rows, width), id),
    summary: `${summary}。`,
    table: table(measure, line, medians, banded),
  };
}

/** As printed: 90.00, and out of how many where not everything applies. */
function scoreText({ selfTotal, applicableMarks, rubric }: Overview): string {
  if (!selfTotal) return '不完整';
  const outOf = applicableMarks.eq(rubric.fullMarks) ? '' : ` / ${bare(applicableMarks)}`;
  return `${pointsCell(selfTotal)}${outOf}`;
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
      label: found ? cell(found) : '—',
    };
  });
}

/** Of the marks that apply, as the line is. */
function band({ key, min, max, applicableMarks }: Overview): readonly YearBand[] {
  if (applicableMarks.isZero()) return [];
  const share = (points: Decimal): number => points.div(applicableMarks).times(100).toNumber();
  return [{ year: key.year, low: share(min), high: share(max) }];
}

/** The department's own value, or why there is none. */
function wordAt(
  measure: Measure,
  { reports, absence }: DepartmentLine,
  year: string,
  say: Measure['absent'] = measure.absent,
): string {
  const report = at(reports, year);
  if (!report) return absence(year);
  const value = measure.of(report);
  return value ? measure.cell(value) : say(report);
}

/** The whole sentence, where the picture has room for a word of it only. */
function doubtAt(measure: Measure, reports: readonly Overview[], year: string): string {
  const report = at(reports, year);
  return report ? doubtOf(measure, report) : '';
}

function table(
  measure: Measure,
  line: DepartmentLine,
  medians: (year: string) => Decimal | undefined,
  banded: boolean,
): ChartView['table'] {
  const { years, reports, parts } = line;
  const cell = (value: Decimal | undefined): string => (value ? measure.cell(value) : '—');
  const rows = years.map((year) => {
    const own = at(reports, year);
    const median = medians(year);
    return [
      year,
      wordAt(measure, line, year),
      ...(banded ? [own ? scoreText(own) : '—', own ? pointsRange(own.min, own.max) : '—'] : []),
      median ? measure.cell(median) : '—',
      ...parts.map((part) => cell(valueAt(part.reports, year, measure))),
    ];
  });
  return {
    caption: `各年度${measure.name}${measure.unit}`,
    head: [
      '年度',
      '本部门',
      ...(banded ? ['自评得分（分）', '复算区间（分）'] : []),
      '同类中位数',
      ...parts.map((part) => `${part.name}（合并前）`),
    ],
    rows,
    numbersFrom: 1,
  };
}
