/** 支出进度: cumulative spending at the end of each period, one line a year, against 序时进度 as the rubric sets it. */
import type { Decimal } from '../../model/decimal.ts';
import type { Series } from '../../rubric/measures/measure.ts';
import { picture, type ChartView } from '../chart.ts';
import { paceLines } from '../charts/pace-lines.ts';
import type { DepartmentLine } from '../department-line.ts';
import { percentCell } from '../format.ts';

export function paceYears({ years, reports, absence }: DepartmentLine): ChartView | undefined {
  const last = reports.at(-1);
  const periods = reports.findLast(({ pace }) => pace.length > 0)?.pace ?? [];
  if (!last || periods.length === 0) return undefined;
  const cells = years.map((year) => {
    const report = reports.find(({ key }) => key.year === year);
    const values = periods.map(({ name, schedule }) => {
      // Another schedule is another measure: a year under it has no place on this line.
      const part = report?.pace.find((each) => each.name === name && each.schedule.eq(schedule));
      return part?.value?.times(schedule);
    });
    const missing = report ? '未公布' : absence(year);
    return { year, values, labels: values.map((value) => (value ? percentCell(value) : missing)) };
  });
  const rows = {
    quarters: periods.map(({ name, schedule }) => ({
      name: `${name}末`,
      scheduled: schedule.times(100).toNumber(),
    })),
    years: cells.map(({ year, values, labels }) => ({
      year,
      latest: year === last.key.year,
      points: values.map((value, index) => ({
        height: value ? value.times(100).toNumber() : Number.NaN,
        label: labels[index] ?? '',
      })),
    })),
  };
  const latest = cells.find(({ year }) => year === last.key.year);
  const names = rows.quarters.map(({ name }) => name);
  const said = names.map((name, index) => `${name} ${latest?.labels[index] ?? ''}`).join('，');
  return {
    id: 'pace-years',
    title: title(last.key.year, last.pace),
    subtitle: '累计支出占全年预算指标的比重（%）；一线一年，最近一年加粗，斜线为序时进度',
    svgs: picture((name, width) => paceLines(name, said, rows, width), 'pace-years'),
    summary: `${last.key.year} 年度${said}（%），各年见表。`,
    table: {
      caption: '各年度各期末累计支出进度（%）',
      head: ['年度', ...names],
      rows: cells.map(({ year, labels }) => [year, ...labels]),
      numbersFrom: 1,
    },
  };
}

function title(year: string, pace: Series): string {
  const known = pace.flatMap(({ name, value }) => (value ? [{ name, value }] : []));
  if (known.length === 0) return `${year} 年度的支出进度没有公布`;
  const behind = known.filter(({ value }: { value: Decimal }) => value.lt(1));
  if (behind.length === 0) return `${year} 年度公布的各期末都不慢于序时进度`;
  return behind.length === pace.length
    ? `${year} 年度各期末都慢于序时进度`
    : `${year} 年度${behind.map(({ name }) => `${name}末`).join('、')}慢于序时进度`;
}
