/** 三公经费 by kind over the years, budget beside actual. */
import type { Decimal } from '../../model/decimal.ts';
import { fullPicture, type ChartView } from '../chart.ts';
import { threePublicYears } from '../charts/three-public-years.ts';
import type { DepartmentLine } from '../department-line.ts';
import { wan } from '../format.ts';

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
}

export function threePublicSeries(line: DepartmentLine): ChartView | undefined {
  const { years, reports, bodyBreaks } = line;
  const cells = KINDS.flatMap(([kind, fact]) =>
    years.map((year): Cell => {
      const amounts = reports.find(({ key }) => key.year === year)?.amounts;
      const [budget, actual] = [amounts?.get(`${fact}Budget`), amounts?.get(`${fact}Amount`)];
      return { kind, year, budget, actual };
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
    title: over.length > 0 ? `三公经费超出预算：${named}` : '三公经费公布的各年各项都没有超出预算',
    subtitle: '浅色为预算，深色为实际支出，万元；没有公布的年度空着',
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
          .map(({ budget, actual }) => `${text(budget)} / ${text(actual)}`),
      ]),
      numbersFrom: 1,
    },
    full: true,
  };
}

function bar({ year, budget, actual }: Cell): {
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
    budgetLabel: text(budget),
    actualLabel: text(actual),
  };
}

function text(value: Decimal | undefined): string {
  return value ? wan(value) : '未公布';
}
