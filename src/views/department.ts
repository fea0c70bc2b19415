/** 部门页: level-1 scores and main amounts over the years, years in columns. */
import type { Publication } from '../dataset/publication.ts';
import { baseValue } from '../model/figure.ts';
import type { ChartView, TableView } from './chart.ts';
import { barHeading, barPictures } from './hundred-points.ts';
import { reportPath } from './paths.ts';
import { bare, percentCell, wan } from './format.ts';
import { findFigure } from './lookup.ts';
import { sectionScore } from './section-score.ts';

/** 百分条 of one year; stacked by year they are the department's history. */
export function departmentBar({ record, evaluation }: Publication): DepartmentBar {
  const { year } = record.key;
  return {
    year,
    path: reportPath(record.key),
    heading: barHeading(evaluation),
    bar: barPictures(evaluation, `bar-${year}`, false),
  };
}

export interface DepartmentBar {
  readonly year: string;
  readonly path: string;
  readonly heading: string;
  readonly bar: ChartView['svgs'];
}

export function sectionTable(publications: readonly Publication[]): TableView {
  const names = [
    ...new Set(
      publications.flatMap((each) =>
        each.evaluation.rubric.sections.map((section) => section.name),
      ),
    ),
  ];
  const rows = names.map((name) => [
    name,
    ...publications.map(({ evaluation }) => {
      const section = evaluation.rubric.sections.find((each) => each.name === name);
      return section
        ? `${sectionScore(evaluation, section)} / ${bare(section.fullMarks)}`
        : '本年无此项';
    }),
  ]);
  return {
    caption: '一级指标自评得分 / 分值',
    head: ['一级指标', ...yearHeads(publications)],
    rows,
    numbersFrom: 1,
  };
}

const AMOUNTS = [
  ['年初预算数', 'initialBudget'],
  ['调整预算数', 'adjustedBudget'],
  ['实际支出', 'executedAmount'],
  ['预算执行率（%）', 'executionRate'],
  ['公务接待费实际支出', 'receptionExpenseAmount'],
  ['公务用车购置及运行维护费实际支出', 'officialVehicleAmount'],
  ['因公出国（境）费实际支出', 'overseasTravelAmount'],
  ['政府采购实际支出', 'procurementAmount'],
  ['在编人数（人）', 'fundedStaffCount'],
  ['核定编制数（人）', 'authorizedStaffCount'],
  ['劳务派遣人员数（人）', 'dispatchedStaffCount'],
] as const;

export function amountTable(publications: readonly Publication[]): TableView {
  const rows = AMOUNTS.map(([name, fact]) => [
    name,
    ...publications.map((publication) => cell(publication, fact)),
  ]);
  return {
    caption: '主要金额与人员（金额单位：万元）',
    head: ['项目', ...yearHeads(publications)],
    rows,
    numbersFrom: 1,
  };
}

function cell(publication: Publication, fact: string): string {
  const figure = findFigure(publication, fact);
  if (!figure) return '未公布';
  const value = baseValue(figure);
  if (figure.unit?.kind === 'money') return wan(value);
  return figure.unit?.kind === 'rate' ? percentCell(value) : bare(value);
}

function yearHeads(publications: readonly Publication[]): readonly string[] {
  return publications.map((each) => each.record.key.year);
}
