/** 部门页: level-1 scores and main amounts over the years, years in columns. */
import type { PeerRule } from '../../../engine/comparison/peer-rule.ts';
import type { Jurisdiction } from '../../../dataset/jurisdiction.ts';
import type { Publication } from '../../../dataset/publication.ts';
import type { ChartView, TableView } from '../chart.ts';
import { barPictures } from '../report/hundred-points.ts';
import type { DepartmentLine } from './department-line.ts';
import { reportPath } from '../paths.ts';
import { bare, percentCell, wan } from '../format.ts';
import { MEASURES } from '../overview/measures.ts';
import { absentWord } from '../overview/overview.ts';
import { sectionScore } from '../report/section-score.ts';
import { standingText } from '../overview/standing.ts';
import { barTitle } from '../titles/bar.ts';

/** 百分条 of one year; stacked by year they are the department's history. */
export function departmentBar({ record, evaluation }: Publication): DepartmentBar {
  const { year } = record.key;
  return {
    year,
    path: reportPath(record.key),
    note: barTitle(evaluation).title,
    bar: barPictures(evaluation, `bar-${year}`, false),
  };
}

export interface DepartmentBar {
  readonly year: string;
  readonly path: string;
  readonly note: string;
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
      if (!section) return '本年无此项';
      const { score, marks } = sectionScore(evaluation, section);
      return `${score} / ${marks}`;
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
  ['年初预算数', 'initialBudget', 'money'],
  ['调整预算数', 'adjustedBudget', 'money'],
  ['实际支出', 'executedAmount', 'money'],
  ['预算执行率（%）', 'executionRate', 'rate'],
  ['公务接待费实际支出', 'receptionExpenseAmount', 'money'],
  ['公务用车购置及运行维护费实际支出', 'officialVehicleAmount', 'money'],
  ['因公出国（境）费实际支出', 'overseasTravelAmount', 'money'],
  ['政府采购实际支出', 'procurementAmount', 'money'],
  ['在编人数（人）', 'fundedStaffCount', 'count'],
  ['核定编制数（人）', 'authorizedStaffCount', 'count'],
  ['劳务派遣人员数（人）', 'dispatchedStaffCount', 'count'],
] as const;

/** Every year of the department's line, also those without a report. */
export function amountTable({ years, reports, absence }: DepartmentLine): TableView {
  const rows = AMOUNTS.map(([name, fact, kind]) => [
    name,
    ...years.map((year) => {
      const report = reports.find(({ key }) => key.year === year);
      if (!report) return absence(year);
      const value = report.amounts.get(fact);
      return value ? CELLS[kind](value) : absentWord(report, fact);
    }),
  ]);
  return {
    caption: '主要金额与人员（金额单位：万元）',
    head: ['项目', ...years],
    rows,
    numbersFrom: 1,
  };
}

const CELLS = { money: wan, rate: percentCell, count: bare } as const;

/** Together with the department itself no more than one chart tells apart by colour. */
const PEERS = 3;

/** For /compare/: the department and the first others of its category by the order of the list. */
export function withPeers(
  { id }: Jurisdiction,
  { reports, all }: DepartmentLine,
): readonly string[] {
  const own = reports.at(-1);
  if (!own) return [];
  const peers = all.filter(
    ({ key, department }) =>
      key.year === own.key.year &&
      department.category === own.department.category &&
      department.id !== own.department.id,
  );
  return [own, ...peers.slice(0, PEERS)].map(({ department }) => `${id}.${department.id}`);
}

/** How the latest report stands to its peers, one sentence a measure. */
export function departmentStandings(
  { reports, all }: DepartmentLine,
  rule: PeerRule,
): readonly string[] {
  const latest = reports.at(-1);
  const others = all.filter(({ key }) => key.year === latest?.key.year);
  if (latest && others.length === 1)
    return [`${latest.key.year} 年度还没有收录别的部门的报告，无从比较。`];
  return latest ? MEASURES.map((measure) => standingText(rule, measure, latest, all)) : [];
}

function yearHeads(publications: readonly Publication[]): readonly string[] {
  return publications.map((each) => each.record.key.year);
}
