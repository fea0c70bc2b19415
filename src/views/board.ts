/** 年度总表: every department by every indicator, self beside range and verdict, in the order of the department list. */
import type { Jurisdiction } from '../dataset/jurisdiction.ts';
import type { Publication } from '../dataset/publication.ts';
import type { IndicatorOutcome } from '../rubric/outcome.ts';
import { bare, pointsRange } from './format.ts';
import { indicatorAnchor } from './hundred-points.ts';
import { indicatorPath, reportPath } from './paths.ts';
import { reportSummary, type ReportSummary } from './summary.ts';
import { VERDICT_MARKS, type Mark } from './verdict.ts';

export interface BoardView {
  readonly summaries: readonly ReportSummary[];
  /** One matrix for each rubric in force that year. */
  readonly matrices: readonly Matrix[];
  /** Departments of that year without a report. */
  readonly without: readonly string[];
}

export interface Matrix {
  readonly rubric: string;
  readonly sections: readonly { readonly name: string; readonly span: number }[];
  readonly indicators: readonly {
    readonly number: string;
    readonly name: string;
    readonly fullMarks: string;
    readonly path: string;
  }[];
  readonly rows: readonly MatrixRow[];
  readonly legend: readonly Mark[];
}

export interface MatrixRow {
  readonly department: string;
  readonly path: string;
  readonly cells: readonly MatrixCell[];
  readonly total: string;
}

export interface MatrixCell {
  readonly self: string;
  readonly range: string;
  readonly mark: Mark;
  readonly href: string;
  readonly label: string;
}

export function boardView(
  jurisdiction: Jurisdiction,
  year: string,
  publications: readonly Publication[],
): BoardView {
  const rubrics = [...new Set(publications.map((each) => each.record.rubric.id))];
  const reported = new Set(publications.map((each) => each.record.department.id));
  const existed = jurisdiction.departments.filter(
    (each) =>
      (each.validFrom === '' || each.validFrom <= year) &&
      (each.validTo === '' || each.validTo >= year),
  );
  return {
    summaries: publications.map(reportSummary),
    matrices: rubrics.map((id) =>
      matrix(publications.filter((each) => each.record.rubric.id === id)),
    ),
    without: existed.filter((each) => !reported.has(each.id)).map((each) => each.short),
  };
}

function matrix(publications: readonly Publication[]): Matrix {
  const rubric = publications[0]?.record.rubric;
  if (!rubric) throw new Error('matrix without a report');
  return {
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
    rows: publications.map(matrixRow),
    legend: Object.values(VERDICT_MARKS),
  };
}

function matrixRow({ record, evaluation }: Publication): MatrixRow {
  const path = reportPath(record.key);
  return {
    department: record.department.short,
    path,
    cells: evaluation.outcomes.map((outcome) => matrixCell(outcome, path)),
    total: evaluation.selfTotal ? bare(evaluation.selfTotal) : '不完整',
  };
}

function matrixCell(outcome: IndicatorOutcome, path: string): MatrixCell {
  const { indicator, self, verdict } = outcome;
  const mark = VERDICT_MARKS[verdict];
  const range = pointsRange(outcome.min, outcome.max);
  const given = self ? bare(self.score) : '—';
  return {
    self: given,
    range,
    mark,
    href: `${path}#${indicatorAnchor(outcome)}`,
    label: `${indicator.name}：自评 ${given}，复算 ${range}，${mark.word}`,
  };
}
