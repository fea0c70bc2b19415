/** 年初预算 → 调整预算 → 实际支出, one line a year. */
import { disputeSentence } from '../overview/dispute.ts';
import { picture, type ChartView } from '../chart.ts';
import { budgetSlope } from '../charts/budget/budget-slope.ts';
import type { DepartmentLine } from '../department/department-line.ts';
import { wan } from '../format.ts';
import { absentWord, briefWord } from '../overview/overview.ts';
import { adjustment, spending } from '../titles/budget.ts';
import { firstOf, label, type TitleContext } from '../titles/title.ts';
import type { ChartTitle } from '../titles/title-text.ts';

const STAGES = [
  ['年初预算', 'initialBudget'],
  ['调整预算', 'adjustedBudget'],
  ['实际支出', 'executedAmount'],
] as const;

export function budgetYears(line: DepartmentLine, compared: TitleContext): ChartView | undefined {
  const { years, reports, absence } = line;
  const latest = reports.at(-1)?.key.year;
  const cells = years.map((year) => {
    const report = reports.find(({ key }) => key.year === year);
    const values = STAGES.map(([, fact]) => report?.amounts.get(fact));
    const labels = STAGES.map(([, fact], index) => {
      const value = values[index];
      if (value) return wan(value);
      return report ? absentWord(report, fact) : absence(year);
    });
    const doubts = STAGES.flatMap(([name, fact]) => {
      const dispute = report?.disputes.get(fact);
      if (!report || !dispute) return [];
      return [
        { text: `${year} ${name}：${briefWord(report, fact)}`, title: disputeSentence(dispute) },
      ];
    });
    return { year, values, labels, doubts };
  });
  if (cells.every(({ values }) => values.every((value) => !value))) return undefined;
  const rows = {
    stages: STAGES.map(([name]) => name),
    years: cells.map(({ year, values, labels }) => ({
      year,
      latest: year === latest,
      points: values.map((value, index) => ({
        height: value ? value.toNumber() : Number.NaN,
        label: labels[index] ?? '',
      })),
    })),
    absent: '没有这些数',
    notes: cells.flatMap(({ doubts }) => doubts),
  };
  const last = cells.find(({ year }) => year === latest);
  const said = STAGES.map(([name], index) => `${name} ${last?.labels[index] ?? ''}`).join('，');
  return {
    id: 'budget-years',
    ...title(line, compared),
    subtitle: '万元；一线一年，最近一年加粗；没有公布或存疑的不连线',
    svgs: picture((name, width) => budgetSlope(name, said, rows, width), 'budget-years'),
    summary: `${latest ?? ''} 年度${said}（万元），各年见表。`,
    table: {
      caption: '各年度年初预算、调整预算与实际支出（万元）',
      head: ['年度', ...STAGES.map(([name]) => name)],
      rows: cells.map(({ year, labels }) => [year, ...labels]),
      numbersFrom: 1,
    },
  };
}

function title({ reports }: DepartmentLine, compared: TitleContext): ChartTitle {
  const plain = '各年度的预算与实际支出';
  const latest = reports.at(-1);
  if (!latest) return label(plain);
  const said = spending(latest, compared) ?? adjustment(latest, compared);
  return firstOf([said && `${latest.key.year} 年度${said}`], plain);
}
