/** 支出进度: cumulative spending at the end of each period, one line a year, against 序时进度 as the rubric sets it. */
import { picture, type ChartView } from '../chart.ts';
import { paceLines } from '../charts/pace/pace-lines.ts';
import type { DepartmentLine } from '../department/department-line.ts';
import { disputeLabel, namedDispute } from '../overview/dispute.ts';
import { percentCell } from '../format.ts';
import { paceShare } from '../titles/pace.ts';
import { firstOf, type TitleContext } from '../titles/title.ts';

export function paceYears(
  { years, reports, absence }: DepartmentLine,
  compared: TitleContext,
): ChartView | undefined {
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
    const disputes = periods.map(({ name }) => {
      const part = report?.pace.find((each) => each.name === name);
      return part?.facts.map(({ id }) => report?.disputes.get(id)).find((each) => each);
    });
    const words = disputes.map((each) => (each ? disputeLabel(each) : missing));
    const reported = disputes.map((each) => (each ? namedDispute(each) : missing));
    const said = (absent: readonly string[]): readonly string[] =>
      values.map((value, index) => (value ? percentCell(value) : (absent[index] ?? missing)));
    return { year, values, labels: said(words), texts: said(reported) };
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
  const said = names.map((name, index) => `${name} ${latest?.texts[index] ?? ''}`).join('，');
  const ahead = paceShare(last, compared);
  return {
    id: 'pace-years',
    ...firstOf([ahead && `${last.key.year} 年度${ahead}`], '各年度支出进度'),
    subtitle:
      '累计支出占全年预算指标的比重（%）；照报告填报；一线一年，最近一年加粗，斜线为序时进度',
    svgs: picture((name, width) => paceLines(name, said, rows, width), 'pace-years'),
    summary: `${last.key.year} 年度${said}（%），各年见表。`,
    table: {
      caption: '各年度各期末累计支出进度（%）',
      head: ['年度', ...names],
      rows: cells.map(({ year, texts }) => [year, ...texts]),
      numbersFrom: 1,
    },
  };
}
