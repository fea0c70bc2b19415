/** One line of a list of reports: what a board, a jurisdiction or a department page shows of each. */
import type { Publication } from '../dataset/publication.ts';
import { baseValue } from '../model/figure.ts';
import { reportFindings } from './findings.ts';
import { bare, percentCell, pointsCell, pointsRange, wan } from './format.ts';
import { miniature, selfPoints } from './hundred-points.ts';
import { ABSENT_WORDS, absence, findFigure } from './lookup.ts';
import { departmentPath, reportPath } from './paths.ts';

export interface ReportSummary {
  readonly year: string;
  readonly department: string;
  readonly category: string;
  readonly path: string;
  readonly departmentPath: string;
  readonly self: string;
  readonly range: string;
  /** The lowest of the range, and the settled marks, as plain numbers to sort by. */
  readonly rangeSort: string;
  readonly settledSort: string;
  /** Full marks that published figures settle. */
  readonly settled: string;
  readonly consistent: string;
  readonly executed: string;
  readonly adjusted: string;
  readonly initial: string;
  readonly executionRate: string;
  /** 疑点: failed checks and scores outside their range. */
  readonly doubts: string;
  readonly bar: string;
}

export function reportSummary(publication: Publication): ReportSummary {
  const { record, evaluation } = publication;
  const { key, department, jurisdiction } = record;
  const amount = (id: string): string => {
    const figure = findFigure(publication, id);
    return figure ? wan(baseValue(figure)) : absence(publication, id);
  };
  return {
    year: key.year,
    department: department.short,
    category: department.category,
    path: reportPath(key),
    departmentPath: departmentPath(jurisdiction.id, department.id),
    self: evaluation.selfTotal ? pointsCell(evaluation.selfTotal) : '不完整',
    range: pointsRange(evaluation.min, evaluation.max),
    rangeSort: evaluation.min.toString(),
    settledSort: evaluation.settledMarks.toString(),
    settled: `${bare(evaluation.settledMarks)} / ${bare(evaluation.applicableMarks)}`,
    consistent: pointsCell(selfPoints(evaluation, 'consistent')),
    executed: amount('executedAmount'),
    adjusted: amount('adjustedBudget'),
    initial: amount('initialBudget'),
    executionRate: executionRate(publication),
    doubts: String(reportFindings(publication).length),
    bar: miniature(
      `bar-${key.year}-${department.id}`,
      evaluation,
      `${department.short} ${key.year}`,
    ),
  };
}

/** As published; computed from the two amounts where only these were published. */
function executionRate(publication: Publication): string {
  const printed = findFigure(publication, 'executionRate');
  if (printed) return percentCell(baseValue(printed));
  const word = absence(publication, 'executionRate');
  if (word !== ABSENT_WORDS.missing) return word;
  const executed = findFigure(publication, 'executedAmount');
  const budget = findFigure(publication, 'adjustedBudget');
  if (!executed) return absence(publication, 'executedAmount');
  if (!budget) return absence(publication, 'adjustedBudget');
  if (baseValue(budget).isZero()) return '无法计算';
  return `${percentCell(baseValue(executed).div(baseValue(budget)))}（算出）`;
}
