/** 疑点: failed identities and scores outside their range, across reports, with what to ask. */
import { joinSources } from '../model/source.ts';
import { type Decimal, ZERO } from '../model/decimal.ts';
import { isDoubt, type CheckResult } from '../checks/check.ts';
import type { Publication } from '../dataset/publication.ts';
import type { IndicatorOutcome } from '../rubric/outcome.ts';
import { checkRow } from './check-row.ts';
import { exactWan, points, place, sentence } from './format.ts';
import { itemLines } from './explanation.ts';
import { indicatorAnchor } from './hundred-points.ts';
import { reportPath } from './paths.ts';
import { VERDICT_MARKS, type Mark } from './verdict.ts';

export interface Finding {
  readonly year: string;
  readonly department: string;
  readonly kind: string;
  readonly name: string;
  readonly mark: Mark;
  readonly text: string;
  readonly place: string;
  readonly question: string;
  readonly points: string;
  readonly amount: string;
  /** Points at stake and the difference in 万元 as plain numbers; '' where there is none. */
  readonly pointsValue: string;
  readonly amountValue: string;
  /** The difference without its sign: what the list is ordered by. */
  readonly amountSize: string;
  readonly path: string;
}

interface Ranked {
  readonly finding: Finding;
  readonly marks: Decimal;
  readonly amount: Decimal;
}

/** Points at stake first, then amounts; equal ones keep the order of the reports. */
export function findings(publications: readonly Publication[]): readonly Finding[] {
  const ranked = publications.flatMap((publication) => [
    ...publication.evaluation.outcomes.flatMap((outcome) => scoreFinding(publication, outcome)),
    ...publication.checks.filter(isDoubt).map((result) => checkFinding(publication, result)),
  ]);
  return ranked
    .sort((a, b) => b.marks.comparedTo(a.marks) || b.amount.comparedTo(a.amount))
    .map((each) => each.finding);
}

function scoreFinding({ record }: Publication, outcome: IndicatorOutcome): readonly Ranked[] {
  const { gap, indicator, self, verdict } = outcome;
  if (!gap || !self) return [];
  const finding = {
    year: record.key.year,
    department: record.department.short,
    kind: '得分',
    name: indicator.name,
    mark: VERDICT_MARKS[verdict],
    text: itemLines(outcome)
      .map((line) => `${line.number}${line.text}`)
      .join('；'),
    place: place(
      joinSources(outcome.items.flatMap((item) => item.used.map((figure) => figure.source))),
    ),
    question: `请说明${indicator.name}自评 ${points(self.score)}的依据。`,
    points: points(gap.abs()),
    amount: '',
    pointsValue: gap.abs().toString(),
    amountValue: '',
    amountSize: '',
    path: `${reportPath(record.key)}#${indicatorAnchor(outcome)}`,
  };
  return [{ finding, marks: gap.abs(), amount: ZERO }];
}

function checkFinding({ record }: Publication, result: CheckResult): Ranked {
  const row = checkRow(result);
  const difference = result.unitKind === 'money' ? result.difference : undefined;
  const finding = {
    year: record.key.year,
    department: record.department.short,
    kind: row.category,
    name: row.name,
    mark: row.mark,
    text: sentence(result.message),
    place: row.place,
    question: row.guidance,
    points: result.marks ? points(result.marks) : '',
    amount: row.difference,
    pointsValue: result.marks?.toString() ?? '',
    amountValue: difference ? exactWan(difference) : '',
    amountSize: difference ? exactWan(difference.abs()) : '',
    path: `${reportPath(record.key)}#check-${row.id}`,
  };
  return { finding, marks: result.marks ?? ZERO, amount: difference?.abs() ?? ZERO };
}
