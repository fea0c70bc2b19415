/** 三公经费 by kind over the years, budget beside actual. */
import type { Decimal } from '../../model/decimal.ts';
import { fullPicture, type ChartView } from '../chart.ts';
import { threePublicYears } from '../charts/three-public-years.ts';
import type { DepartmentLine } from '../department-line.ts';
import { wan } from '../format.ts';
import { absentWord } from '../overview.ts';

const KINDS = [
  ['公务接待费', 'receptionExpense'],
  ['公务用车购置及运行维护费', 'officialVehicle'],
  ['因公出国（境）费', 'overseasTravel'],
] as const;

interface Cell {
  readonly kind: string;
  readonly year: string;
  readonly budget: Decimal | undefined;
  readonly actual: Decimal | undefined;
  readonly budgetLabel: string;
  readonly actualLabel: string;
}

export function threePublicSeries(line: DepartmentLine): ChartView | undefined {
  const { years, reports, bodyBreaks, absence } = line;
  const cells = KINDS.flatMap(([kind, fact]) =>
    years.map((year): Cell => {
      const report = reports.find(({ key }) => key.year === year);
      const text = (id: string): string => {
        const value = report?.amounts.get(id);
        if (value) return wan(value);
        return report ? absentWord(report, id) : absence(year);
      };
      return {
        kind,
        year,
        budget: report?.amounts.get(`${fact}Budget`),
        actual: report?.amounts.get(`${fact}Amount`),
        budgetLabel: text(`${fact}Budget`),
        actualLabel: text(`${fact}Amount`),
      };
    }),
  );
  if (cells.every(({ budget, actual }) => !budget && !actual)) return undefined;
  const rows = {
    years,
    breaks: bodyBreaks,
    kinds: KINDS.map(([name]) => ({
      name,
      bars: cells.filter(({ kind }) => kind === name).map(bar),
    })),
  };
  const over = cells.filter(({ budget, actual }) => budget && actual?.gt(budget));
  const named = over.map(({ year, kind }) => `${year} 年度${kind}`).join('、');
  return {
    id: 'three-public-years',
    title: over.length > 0 ? `三公经费超出预算：${named}` : calmTitle(cells, reports.length),
    subtitle: '宽条为预算，窄条为实际支出，万元；没有公布的年度空着',
    svgs: fullPicture(
      (name, width) => threePublicYears(name, '三公经费各年预算与实际支出', rows, width),
      'three-public-years',
    ),
    summary: '各项各年的预算与实际支出见表（万元）。',
    table: {
      caption: '三公经费各年预算 / 实际支出（万元）',
      head: ['项目', ...years],
      rows: KINDS.map(([name]) => [
        name,
        ...cells
          .filter(({ kind }) => kind === name)
          .map(({ budgetLabel, actualLabel }) => `${budgetLabel} / ${actualLabel}`),
      ]),
      numbersFrom: 1,
    },
    full: true,
  };
}

/** Nothing is said of what could not be compared. */
function calmTitle(cells: readonly Cell[], reports: number): string {
  const compared = cells.filter(({ budget, actual }) => budget && actual);
  return compared.length === reports * KINDS.length
    ? '三公经费各年各项都没有超出预算'
    : '三公经费各年的预算与实际支出';
}

function bar({ year, budget, actual, budgetLabel, actualLabel }: Cell): {
  year: string;
  budget: number;
  actual: number;
  budgetLabel: string;
  actualLabel: string;
} {
  const length = (value: Decimal | undefined): number => (value ? value.toNumber() : Number.NaN);
  return {
    year,
    budget: length(budget),
    actual: length(actual),
    budgetLabel,
    actualLabel,
  };
}
