/** 疑点 of one cause, or of one self score: what is said, asked and folded under it. */
import type { Cause } from '../../../engine/checks/causes/cause.ts';
import type { Weighed, Weight } from '../../../engine/checks/causes/weigh.ts';
import type { CheckResult } from '../../../engine/checks/check.ts';
import type { Publication } from '../../../dataset/publication.ts';
import { greatest, type Decimal, ZERO } from '../../../engine/model/decimal.ts';
import { joinSources } from '../../../engine/model/source.ts';
import type { IndicatorOutcome } from '../../../engine/rubric/outcome.ts';
import { checkPlace, checkRow, differenceText } from './check-row.ts';
import { itemLines } from '../report/explanation.ts';
import { exactWan, place, points, sentence } from '../format.ts';
import { indicatorAnchor } from '../report/hundred-points.ts';
import { reportPath } from '../paths.ts';
import { VERDICT_MARKS, type VerdictMark } from '../verdict.ts';
import { scoreVoices } from './score-voice.ts';
import { causeVoices } from './check-voice.ts';
import { markOfCause, WEIGHT_WORDS } from './weight.ts';

export interface Finding {
  /** 疑-demo-2021-audit-4827: the same in every build, to be quoted. */
  readonly number: string;
  /** What it is about: the cause's subject, or the indicator. */
  readonly subject: string;
  readonly weight: Weight;
  readonly weightWord: string;
  readonly year: string;
  readonly department: string;
  readonly category: string;
  /** 得分, 单位, or the category of the check. */
  readonly kind: string;
  readonly name: string;
  readonly mark: VerdictMark;
  readonly text: string;
  readonly place: string;
  /** A paragraph of a formal letter. */
  readonly letter: string;
  readonly hint: string;
  /** What fails with it and need not be asked for itself. */
  readonly consequences: readonly Consequence[];
  readonly points: string;
  readonly amount: string;
  /** Points at stake and the difference in 万元 as plain numbers; '' where there is none. */
  readonly pointsValue: string;
  readonly amountValue: string;
  /** The difference without its sign: what the list is ordered by. */
  readonly amountSize: string;
  readonly path: string;
}

export interface Consequence {
  readonly name: string;
  readonly text: string;
  readonly path: string;
}

export interface RankedFinding {
  readonly finding: Finding;
  readonly weight: Weight;
  readonly marks: Decimal;
  readonly amount: Decimal;
  /** Whether a self score differs from what the figures give, alone or for this cause. */
  readonly isOfScore: boolean;
}

function head({ record }: Publication): Pick<Finding, 'year' | 'department' | 'category'> {
  const { short, category } = record.department;
  return { year: record.key.year, department: short, category };
}

function weighedAs(weight: Weight): Pick<Finding, 'weight' | 'weightWord'> {
  return { weight, weightWord: WEIGHT_WORDS[weight] };
}

export function scoreFinding(
  publication: Publication,
  outcome: IndicatorOutcome,
  number: string,
): RankedFinding {
  const { indicator, verdict } = outcome;
  const gap = (outcome.gap ?? ZERO).abs();
  const sums = itemLines(outcome)
    .map((line) => `${line.number}${line.text}`)
    .join('；');
  const source = joinSources(
    outcome.items.flatMap((item) => item.used.map((figure) => figure.source)),
  );
  const voices = scoreVoices(publication, outcome, sums, source);
  const finding: Finding = {
    ...head(publication),
    ...weighedAs('score'),
    number,
    subject: `indicator:${indicator.id}`,
    kind: '得分',
    name: indicator.name,
    mark: VERDICT_MARKS[verdict],
    text: voices.known,
    place: place(source),
    letter: voices.letter,
    hint: voices.hint,
    consequences: [],
    points: points(gap),
    amount: '',
    pointsValue: gap.toString(),
    amountValue: '',
    amountSize: '',
    path: `${reportPath(publication.record.key)}#${indicatorAnchor(outcome)}`,
  };
  return { finding, weight: 'score', marks: gap, amount: ZERO, isOfScore: true };
}

export function causeFinding(
  publication: Publication,
  weighed: Weighed,
  scores: readonly IndicatorOutcome[],
  number: string,
): RankedFinding {
  const { cause, weight } = weighed;
  const { principal } = cause;
  const row = checkRow(principal);
  const isUnit = cause.kind === 'unit';
  const marks = scores.map(({ gap }) => (gap ?? ZERO).abs()).reduce(greatest, weighed.points);
  // Points that only the reading gives that is held to be a misprint are nobody's.
  const isPointless = isUnit || marks.isZero();
  const difference = principal.unitKind === 'money' && !isUnit ? principal.difference : undefined;
  const voices = causeVoices(publication, cause);
  const path = reportPath(publication.record.key);
  const finding: Finding = {
    ...head(publication),
    ...weighedAs(weight),
    number,
    subject: cause.subject,
    kind: isUnit ? '单位' : kindOf(cause, row.category),
    name: isUnit ? unitName(weighed) : row.name,
    mark: markOfCause(weighed),
    text: [voices.known, ...scored(publication, weighed, scores)].join('；'),
    place: row.place,
    letter: voices.letter,
    hint: voices.hint,
    consequences: [
      ...scores.map((outcome) => scoreConsequence(outcome, path)),
      ...cause.consequences.map((each) => checkConsequence(each, path, cause)),
    ],
    points: isPointless ? '' : points(marks),
    amount: isUnit ? '' : differenceText(principal),
    pointsValue: isPointless ? '' : marks.toString(),
    amountValue: difference ? exactWan(difference) : '',
    amountSize: difference ? exactWan(difference.abs()) : '',
    path: `${path}#${row.anchor}`,
  };
  const [ranked, amount] = isUnit ? [ZERO, ZERO] : [marks, weighed.amount];
  return { finding, weight, marks: ranked, amount, isOfScore: scores.length > 0 };
}

/** What a reader must know of a document that bears on the score: whether the department has counted it itself. */
function scored(
  { evaluation }: Publication,
  { cause }: Weighed,
  gaps: readonly IndicatorOutcome[],
): readonly string[] {
  const fact = cause.principal.standing?.rule.finding?.fact;
  if (!fact || gaps.length > 0) return [];
  const own = evaluation.outcomes.find(({ items }) =>
    items.some(({ item }) => item.measure?.facts.includes(fact)),
  );
  if (own?.verdict === 'consistent') return ['自评得分与此相合'];
  return cause.principal.standing.isLater ? ['是自评以后的事，不据此说自评偏高或偏低'] : [];
}

function unitName({ cause }: Weighed): string {
  const names = cause.readings
    .flat()
    .map(({ statement: { table, figure } }) => (table ? table.title : figure.fact.name));
  return `${[...new Set(names)].join('、')}的单位`;
}

function scoreConsequence(outcome: IndicatorOutcome, path: string): Consequence {
  const { indicator, verdict, gap } = outcome;
  return {
    name: indicator.name,
    text: `${VERDICT_MARKS[verdict].word} ${points((gap ?? ZERO).abs())}`,
    path: `${path}#${indicatorAnchor(outcome)}`,
  };
}

/** @param isUnit what a misprinted unit makes of other sums is no number of the department */
function checkConsequence(result: CheckResult, path: string, cause: Cause): Consequence {
  const where = checkPlace(result);
  return {
    name: result.check.name,
    text:
      cause.kind === 'unit'
        ? inOtherUnit(result)
        : `${sentence(result.message)}${where === '' ? '' : `（${where}）`}`,
    path: `${path}#${checkRow(result).anchor}`,
  };
}

/** What a misprinted unit makes of another sum is no number of the department: only what holds in the other one is told. */
export function inOtherUnit({ proof }: CheckResult): string {
  return proof ? `换了单位就相合：${sentence(proof)}` : '换了单位就相合';
}

/** Two places under two names may each be right in its own scope. */
function kindOf({ kind, principal }: Cause, category: string): string {
  const isOneFact = new Set(principal.used.map(({ fact }) => fact.id)).size === 1;
  return kind === 'two-values' && !isOneFact ? '口径待说明' : category;
}
