/** One line of a list of reports: what a board, a jurisdiction or a department page shows of each. */
import type { Publication } from '../../../dataset/publication.ts';
import { baseValue } from '../../../engine/model/figure.ts';
import { reportFindings, weighty, type RankedFinding } from '../findings/findings.ts';
import { bare, percentCell, pointsCell, pointsRange, wan } from '../format.ts';
import { miniature, selfPoints } from './hundred-points.ts';
import { absenceWord, findFigure } from '../overview/lookup.ts';
import { departmentPath, reportPath } from '../paths.ts';
import { rateOf } from '../overview/rate.ts';

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
  /** 要紧的疑点: those that bear on a score or a large amount. */
  readonly doubts: string;
  /** ，另有细差 3 处; '' where there is none. */
  readonly small: string;
  readonly bar: string;
}

export function reportSummary(publication: Publication): ReportSummary {
  const { record, evaluation } = publication;
  const { key, department, jurisdiction } = record;
  const amount = (id: string): string => {
    const figure = findFigure(publication, id);
    return figure ? wan(baseValue(figure)) : absenceWord(publication, id);
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
    doubts: String(weighty(reportFindings(publication)).length),
    small: smallText(reportFindings(publication)),
    bar: miniature(
      `bar-${key.year}-${department.id}`,
      evaluation,
      `${department.short} ${key.year}`,
    ),
  };
}

function smallText(found: readonly RankedFinding[]): string {
  const small = found.length - weighty(found).length;
  return small === 0 ? '' : `另有细差 ${String(small)} 处`;
}

/** As published; computed from the two amounts where only these were published, and then it says so. */
function executionRate(publication: Publication): string {
  const rate = rateOf('executionRate', (id) => {
    const figure = findFigure(publication, id);
    return figure ? baseValue(figure) : absenceWord(publication, id);
  });
  if (rate.value === undefined) return rate.word;
  return `${percentCell(rate.value)}${rate.ratio ? '（算出）' : ''}`;
}
