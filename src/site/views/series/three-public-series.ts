/** 三公经费 by kind over the years, budget beside actual. */
import { fullPicture, type ChartView } from '../chart.ts';
import { threePublicYears } from '../charts/three-public/three-public-years.ts';
import type { ThreePublicAmount } from '../charts/three-public/three-public-amount.ts';
import type { DepartmentLine } from '../department/department-line.ts';
import { disputeSentence } from '../overview/dispute.ts';
import { wan } from '../format.ts';
import { absentWord, briefWord, type Overview } from '../overview/overview.ts';
import { againstLastYear, kindsOver, THREE_PUBLIC } from '../titles/three-public.ts';
import { firstOf, type TitleContext } from '../titles/title.ts';
import type { ChartTitle } from '../titles/title-text.ts';

/** With what the table says, which has room for a sentence. */
interface Amount extends ThreePublicAmount {
  readonly text: string;
}

interface Cell {
  readonly kind: string;
  readonly year: string;
  readonly budget: Amount;
  readonly actual: Amount;
}

export function threePublicSeries(
  line: DepartmentLine,
  compared: TitleContext,
): ChartView | undefined {
  const { years, reports, bodyBreaks, absence } = line;
  const cells = THREE_PUBLIC.flatMap(({ name, fact }) =>
    years.map((year): Cell => {
      const report = reports.find(({ key }) => key.year === year);
      const amount = (id: string): Amount => (report ? amountOf(report, id) : none(absence(year)));
      return {
        kind: name,
        year,
        budget: amount(`${fact}Budget`),
        actual: amount(`${fact}Amount`),
      };
    }),
  );
  if (cells.every(({ budget, actual }) => isNothing(budget) && isNothing(actual))) return undefined;
  const rows = {
    years,
    breaks: bodyBreaks,
    kinds: THREE_PUBLIC.map(({ name }) => ({
      name,
      bars: cells.filter(({ kind }) => kind === name),
    })),
  };
  return {
    id: 'three-public-years',
    ...title(line, compared),
    subtitle: '宽条为预算，窄条为实际支出，万元；没有公布的年度空着',
    svgs: fullPicture(
      (name, width) => threePublicYears(name, '三公经费各年预算与实际支出', rows, width),
      'three-public-years',
    ),
    summary: '各项各年的预算与实际支出见表（万元）。',
    table: {
      caption: '三公经费各年预算 / 实际支出（万元）',
      head: ['项目', ...years],
      rows: THREE_PUBLIC.map(({ name }) => [
        name,
        ...cells
          .filter(({ kind }) => kind === name)
          .map(({ budget, actual }) => `${budget.text} / ${actual.text}`),
      ]),
      numbersFrom: 1,
    },
    full: true,
  };
}

function none(word: string): Amount {
  return { length: Number.NaN, label: word, text: word, doubt: '' };
}

function isNothing({ length, doubt }: Amount): boolean {
  return Number.isNaN(length) && doubt === '';
}

function amountOf(report: Overview, fact: string): Amount {
  const value = report.amounts.get(fact);
  if (value) return { length: value.toNumber(), label: wan(value), text: wan(value), doubt: '' };
  const dispute = report.disputes.get(fact);
  return {
    ...none(absentWord(report, fact)),
    label: briefWord(report, fact),
    doubt: dispute ? disputeSentence(dispute) : '',
  };
}

function title({ reports }: DepartmentLine, compared: TitleContext): ChartTitle {
  const over = reports.flatMap((report) =>
    kindsOver(report, compared).map(({ name }) => ({ year: report.key.year, name })),
  );
  const named = [...Map.groupBy(over, ({ name }) => name)].map(
    ([name, years]) => `${years.map(({ year }) => year).join('、')} 年度${name}`,
  );
  const latest = reports.at(-1);
  const change = latest && againstLastYear(latest, compared);
  return firstOf(
    [
      named.length === 0 ? undefined : `${named.join('，')}超出预算`,
      change && `${latest.key.year} 年度${change}`,
    ],
    '三公经费各年的预算与实际支出',
  );
}
