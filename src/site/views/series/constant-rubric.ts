/**
 * 按同一版重算: every year of a department scored by one version of the rubric, as if it had been in force
 * throughout. A counterfactual: judged items and unpublished figures have no part in it, so only what published
 * figures settle is shown, as a share of the marks that they settle.
 */
import type { Decimal } from '../../../engine/model/decimal.ts';
import type { Figures } from '../../../engine/model/figures.ts';
import { evaluate } from '../../../engine/rubric/total.ts';
import type { Rubric } from '../../../engine/rubric/rubric.ts';
import { picture, type ChartView } from '../chart.ts';
import { yearLines } from '../charts/year-lines/year-lines.ts';
import type { YearLine } from '../charts/year-lines/year-line.ts';
import type { YearPoint } from '../charts/draw/years.ts';
import type { DepartmentLine } from '../department/department-line.ts';
import { bare, percentagePointsText, percentCell, pointsCell } from '../format.ts';
import { settledPoints, type Overview } from '../overview/overview.ts';
import { firstOf, type TitleContext } from '../titles/title.ts';
import type { ChartTitle } from '../titles/title-text.ts';
import { ticks } from './ticks.ts';

interface Settled {
  readonly year: string;
  readonly share: string;
  readonly ratio: Decimal | undefined;
  readonly height: number;
  readonly text: string;
}

/** @param figuresOf the published figures of a report: only those of the asked department are read */
export function constantRubric(
  line: DepartmentLine,
  rubrics: readonly Rubric[],
  compared: TitleContext,
  figuresOf: (report: Overview) => Figures,
): ChartView | undefined {
  const used = rubrics.filter((rubric) => line.all.some((each) => each.rubric.id === rubric.id));
  const last = used.at(-1);
  if (used.length < 2 || !last || line.reports.length === 0) return undefined;
  const actual = line.reports.map((each) => settle(each, each.rubric, figuresOf(each)));
  const by = used.map((rubric) => ({
    rubric,
    values: line.reports.map((each) => settle(each, rubric, figuresOf(each))),
  }));
  const constant = by.find(({ rubric }) => rubric === last)?.values ?? [];
  const lines: readonly YearLine[] = [
    {
      name: `按 ${versionName(last)} 重算`,
      tone: 'counterfactual',
      points: points(line, constant),
    },
    { name: '按当年标准', tone: 'main', points: points(line, actual) },
  ];
  const summary = constant.map(({ year, share }) => `${year} 年度 ${share}`).join('，');
  return {
    id: 'constant',
    ...title(actual, constant, versionName(last), compared),
    subtitle: '反事实：能由公布数字算定的评分项的得分率（%）；主观评定和缺数的项不在其中',
    svgs: picture(
      (name, width) =>
        yearLines(
          name,
          summary,
          {
            years: line.years,
            lines,
            breaks: line.scoreBreaks,
            floor: 'fit',
            ticks: ticks(
              [...actual, ...constant].map(({ height }) => height),
              'fit',
            ),
          },
          width,
        ),
      'constant',
    ),
    summary: `按 ${versionName(last)} 重算：${summary}（%）。这是反事实，不是部门当年应得的分。`,
    table: {
      caption: '各年度按各版评分标准重算：算定得分 / 算定分值（得分率）',
      head: [
        '年度',
        '按当年标准',
        ...by.map(({ rubric }) => `按 ${versionName(rubric)}（反事实）`),
      ],
      rows: line.reports.map((report, index) => [
        report.key.year,
        actual[index]?.text ?? '—',
        ...by.map(({ values }) => values[index]?.text ?? '—'),
      ]),
      numbersFrom: 1,
    },
  };
}

/** 2022 版: a version by its first year. */
export function versionName({ years }: Rubric): string {
  return `${years[0] ?? ''} 版`;
}

/** By how much the version moves the year that it moves most; a small move is nobody's finding. */
function title(
  actual: readonly Settled[],
  constant: readonly Settled[],
  version: string,
  { titles }: TitleContext,
): ChartTitle {
  const moves = actual.flatMap(({ year, ratio }, index) => {
    const other = constant[index]?.ratio;
    const by = ratio && other?.minus(ratio);
    return by ? [{ year, by }] : [];
  });
  const most = moves.toSorted((a, b) => b.by.abs().comparedTo(a.by.abs()))[0];
  const side = most?.by.gt(0) ? '高' : '低';
  const said = most?.by.abs().gte(titles.rubric)
    ? `若一直用 ${version}，${most.year} 年度得分率${side} ${percentagePointsText(most.by.abs(), 1)}`
    : undefined;
  return firstOf([said], `按 ${version}重算的得分率`);
}

function settle({ key }: Overview, rubric: Rubric, figures: Figures): Settled {
  const { outcomes, settledMarks } = evaluate(rubric, figures, []);
  const points = settledPoints(outcomes, rubric.rounding.places);
  const share = settledMarks.isZero() ? undefined : points.div(settledMarks);
  return {
    year: key.year,
    share: share ? percentCell(share) : '无法计算',
    ratio: share,
    height: share ? share.times(100).toNumber() : Number.NaN,
    text: share
      ? `${pointsCell(points)} / ${bare(settledMarks)}（${percentCell(share)}%）`
      : '没有能算定的评分项',
  };
}

function points(
  { years, absence }: DepartmentLine,
  values: readonly Settled[],
): readonly YearPoint[] {
  return years.map((year) => {
    const found = values.find((each) => each.year === year);
    return { year, height: found?.height ?? Number.NaN, label: found?.share ?? absence(year) };
  });
}
