/** 疑点: failed identities and scores outside their range, with what to ask. The one definition of what counts as one. */
import { isDoubt, type CheckResult } from '../checks/check.ts';
import type { Publication } from '../dataset/publication.ts';
import { type Decimal, ZERO } from '../model/decimal.ts';
import { joinSources } from '../model/source.ts';
import type { IndicatorOutcome } from '../rubric/outcome.ts';
import { checkRow } from './check-row.ts';
import { itemLines } from './explanation.ts';
import { exactWan, place, points, pointsRange, sentence } from './format.ts';
import { indicatorAnchor } from './hundred-points.ts';
import { reportPath } from './paths.ts';
import { VERDICT_MARKS, type Mark } from './verdict.ts';

export interface Finding {
  /** Of the result of a check, or the indicator's id with its verdict. */
  readonly id: string;
  readonly year: string;
  readonly department: string;
  readonly category: string;
  /** 得分, or the category of the check. */
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

export interface RankedFinding {
  readonly finding: Finding;
  readonly marks: Decimal;
  readonly amount: Decimal;
}

export function reportFindings(publication: Publication): readonly RankedFinding[] {
  return [
    ...publication.evaluation.outcomes.flatMap((outcome) => scoreFinding(publication, outcome)),
    ...publication.checks.filter(isDoubt).map((result) => checkFinding(publication, result)),
  ];
}

/** Points at stake first, then amounts; equal ones keep the order of the reports. */
export function rank(all: readonly RankedFinding[]): readonly Finding[] {
  return [...all]
    .sort((a, b) => b.marks.comparedTo(a.marks) || b.amount.comparedTo(a.amount))
    .map((each) => each.finding);
}

function head({ record }: Publication): Pick<Finding, 'year' | 'department' | 'category'> {
  const { short, category } = record.department;
  return { year: record.key.year, department: short, category };
}

function scoreFinding(
  publication: Publication,
  outcome: IndicatorOutcome,
): readonly RankedFinding[] {
  const { gap, indicator, self, verdict } = outcome;
  if (!gap || !self) return [];
  const range = pointsRange(outcome.min, outcome.max);
  const finding = {
    ...head(publication),
    id: `${indicator.id} ${VERDICT_MARKS[verdict].word}`,
    kind: '得分',
    name: indicator.name,
    mark: VERDICT_MARKS[verdict],
    text: itemLines(outcome)
      .map((line) => `${line.number}${line.text}`)
      .join('；'),
    place: place(
      joinSources(outcome.items.flatMap((item) => item.used.map((figure) => figure.source))),
    ),
    question: `${indicator.name}自评 ${points(self.score)}，由公布的数字算出 ${range} 分；请说明自评的依据，或更正。`,
    points: points(gap.abs()),
    amount: '',
    pointsValue: gap.abs().toString(),
    amountValue: '',
    amountSize: '',
    path: `${reportPath(publication.record.key)}#${indicatorAnchor(outcome)}`,
  };
  return [{ finding, marks: gap.abs(), amount: ZERO }];
}

function checkFinding(publication: Publication, result: CheckResult): RankedFinding {
  const row = checkRow(result);
  const difference = result.unitKind === 'money' ? result.difference : undefined;
  const finding = {
    ...head(publication),
    id: result.check.id,
    kind: row.category,
    name: row.name,
    mark: row.mark,
    text: sentence(result.message),
    place: row.place,
    question: row.question === '' ? `请核对“${row.name}”的各个数，说明以哪一处为准` : row.question,
    points: result.marks ? points(result.marks) : '',
    amount: row.difference,
    pointsValue: result.marks?.toString() ?? '',
    amountValue: difference ? exactWan(difference) : '',
    amountSize: difference ? exactWan(difference.abs()) : '',
    path: `${reportPath(publication.record.key)}#${row.anchor}`,
  };
  return { finding, marks: result.marks ?? ZERO, amount: difference?.abs() ?? ZERO };
}
