/** 年度总表: every department by every indicator, self beside range and verdict, in the order of the department list. */
import { existsIn } from '../../../engine/comparison/lineage.ts';
import type { Department, Jurisdiction } from '../../../dataset/jurisdiction.ts';
import { bare, pointsCell, pointsRange } from '../format.ts';
import type { OutcomeOverview } from './outcome-overview.ts';
import type { Overview } from '../overview/overview.ts';
import { departmentPath, indicatorPath, reportPath } from '../paths.ts';
import { VERDICT_MARKS, type VerdictMark } from '../verdict.ts';

export interface BoardView {
  /** One matrix for each rubric in force that year. */
  readonly matrices: readonly Matrix[];
  /** Departments of that year without a report. */
  readonly without: readonly {
    readonly name: string;
    readonly path: string;
    readonly department: Department;
  }[];
}

export interface Matrix {
  readonly id: string;
  readonly rubric: string;
  readonly sections: readonly { readonly name: string; readonly span: number }[];
  readonly indicators: readonly {
    readonly number: string;
    readonly name: string;
    readonly fullMarks: string;
    readonly path: string;
  }[];
  readonly rows: readonly MatrixRow[];
  readonly legend: readonly VerdictMark[];
}

export interface MatrixRow {
  readonly department: string;
  readonly category: string;
  readonly path: string;
  readonly cells: readonly MatrixCell[];
  readonly total: string;
  /** ／97 where an indicator does not apply; else ''. */
  readonly outOf: string;
  readonly totalValue: string;
  readonly range: string;
}

export interface MatrixCell {
  readonly self: string;
  /** '' where the range is only zero to full marks and says nothing. */
  readonly range: string;
  readonly mark: VerdictMark;
  readonly href: string;
  readonly label: string;
  /** The self score as a plain number to sort by; '' where none was given. */
  readonly value: string;
  /** For the CSV: 自评 1.58，复算 0.58–1.58，可解释. */
  readonly text: string;
}

export function boardView(
  jurisdiction: Jurisdiction,
  year: string,
  reports: readonly Overview[],
): BoardView {
  const rubrics = [...new Set(reports.map((each) => each.rubric.id))];
  const reported = new Set(reports.map((each) => each.department.id));
  const existed = jurisdiction.departments.filter((each) => existsIn(each, year));
  return {
    matrices: rubrics.map((id) => matrix(reports.filter((each) => each.rubric.id === id))),
    without: existed
      .filter((each) => !reported.has(each.id))
      .map((each) => ({
        name: each.short,
        path: departmentPath(jurisdiction.id, each.id),
        department: each,
      })),
  };
}

function matrix(reports: readonly Overview[]): Matrix {
  const rubric = reports[0]?.rubric;
  if (!rubric) throw new Error('matrix without a report');
  return {
    id: `matrix-${rubric.id}`,
    rubric: rubric.name,
    sections: rubric.sections.map((section) => ({
      name: `${section.name} ${bare(section.fullMarks)}`,
      span: section.groups.reduce((count, group) => count + group.indicators.length, 0),
    })),
    indicators: rubric.indicators.map((indicator) => ({
      number: indicator.number,
      name: indicator.name,
      fullMarks: bare(indicator.fullMarks),
      path: indicatorPath(rubric.jurisdiction, indicator.id),
    })),
    rows: reports.map(matrixRow),
    legend: Object.values(VERDICT_MARKS),
  };
}

function matrixRow(report: Overview): MatrixRow {
  const { department, selfTotal, applicableMarks } = report;
  return {
    department: department.short,
    category: department.category,
    path: reportPath(report.key),
    cells: report.outcomes.map(matrixCell),
    total: selfTotal ? pointsCell(selfTotal) : '不完整',
    outOf: applicableMarks.eq(report.rubric.fullMarks) ? '' : `／${bare(applicableMarks)}`,
    totalValue: selfTotal?.toString() ?? '',
    range: pointsRange(report.min, report.max),
  };
}

function matrixCell(outcome: OutcomeOverview): MatrixCell {
  const { indicator, selfText, rangeText, mark, min, max, self, verdict } = outcome;
  const saysNothing = verdict === 'not-applicable' || (min.isZero() && max.eq(indicator.fullMarks));
  const text = `自评 ${selfText}，复算 ${rangeText}，${mark.word}`;
  return {
    self: selfText,
    range: saysNothing ? '' : min.eq(max) ? bare(min) : `${bare(min)}–${bare(max)}`,
    mark,
    href: outcome.path,
    label: `${indicator.name}：${text}`,
    value: self?.toString() ?? '',
    text,
  };
}
