/** 支出进度: cumulative spending at the end of each quarter, one line a year, against 序时进度. */
import type { Decimal } from '../../model/decimal.ts';
import { picture, type ChartView } from '../chart.ts';
import { paceLines } from '../charts/pace-lines.ts';
import type { DepartmentLine } from '../department-line.ts';
import { percentCell } from '../format.ts';
import { EXECUTION_RATE } from '../measures.ts';
import type { Overview } from '../overview.ts';

const QUARTERS = [
  ['一季度末', 'firstQuarter'],
  ['二季度末', 'secondQuarter'],
  ['三季度末', 'thirdQuarter'],
  ['四季度末', 'fourthQuarter'],
] as const;

export function paceYears({ years, reports, absence }: DepartmentLine): ChartView | undefined {
  const latest = reports.at(-1)?.key.year;
  const cells = years.map((year) => {
    const report = reports.find(({ key }) => key.year === year);
    const values = QUARTERS.map((_, index) => report && progress(report, index));
    const missing = report ? '未公布' : absence(year);
    return { year, values, labels: values.map((value) => (value ? percentCell(value) : missing)) };
  });
  // The last quarter alone is the execution rate, which has a chart of its own.
  if (cells.every(({ values }) => values.slice(0, -1).every((value) => !value))) return undefined;
  const rows = {
    quarters: QUARTERS.map(([name], index) => ({ name, scheduled: (index + 1) * 25 })),
    years: cells.map(({ year, values, labels }) => ({
      year,
      latest: year === latest,
      points: values.map((value, index) => ({
        height: value ? value.times(100).toNumber() : Number.NaN,
        label: labels[index] ?? '',
      })),
    })),
  };
  const last = cells.find(({ year }) => year === latest);
  const said = QUARTERS.map(([name], index) => `${name} ${last?.labels[index] ?? ''}`).join('，');
  return {
    id: 'pace-years',
    title: title(latest ?? '', last?.values ?? []),
    subtitle: '累计支出占全年预算指标的比重（%）；一线一年，最近一年加粗，斜线为序时进度',
    svgs: picture((name, width) => paceLines(name, said, rows, width), 'pace-years'),
    summary: `${latest ?? ''} 年度${said}（%），各年见表。`,
    table: {
      caption: '各年度各季度末累计支出进度（%）',
      head: ['年度', ...QUARTERS.map(([name]) => name)],
      rows: cells.map(({ year, labels }) => [year, ...labels]),
      numbersFrom: 1,
    },
  };
}

/** As published, or from the published ratio to 序时进度; of the last quarter the execution rate. */
function progress(report: Overview, index: number): Decimal | undefined {
  const fact = QUARTERS[index]?.[1] ?? '';
  const direct = report.amounts.get(`${fact}ProgressRate`);
  if (direct) return direct;
  const pace = report.amounts
    .get(`${fact}PaceRate`)
    ?.times(index + 1)
    .div(QUARTERS.length);
  return pace ?? (index === QUARTERS.length - 1 ? EXECUTION_RATE.of(report) : undefined);
}

function title(year: string, values: readonly (Decimal | undefined)[]): string {
  const known = values.slice(0, -1).flatMap((value, index) => (value ? [{ value, index }] : []));
  if (known.length === 0) return `${year} 年度的季度进度没有公布`;
  const behind = known.filter(({ value, index }) => value.times(QUARTERS.length).lt(index + 1));
  const names = behind.map(({ index }) => QUARTERS[index]?.[0] ?? '').join('、');
  if (behind.length === QUARTERS.length - 1) return `${year} 年度前三个季度末都慢于序时进度`;
  return behind.length === 0
    ? `${year} 年度公布的各季度末都不慢于序时进度`
    : `${year} 年度${names}慢于序时进度`;
}
