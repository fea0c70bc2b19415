/** The 23 rows of a report: self score, recomputed range, verdict, and every step of the sum. */
import type { Publication } from '../../../dataset/publication.ts';
import type { CheckResult } from '../../../engine/checks/check.ts';
import type { IndicatorOutcome } from '../../../engine/rubric/outcome.ts';
import { flagsOn, implication, itemLines, type ItemLine } from './explanation.ts';
import { bare, grouped, place, pointsCell, pointsRange, sentence } from '../format.ts';
import { indicatorAnchor } from './hundred-points.ts';
import { indicatorPath } from '../paths.ts';
import { sectionScore, type SectionScore } from './section-score.ts';
import { VERDICT_MARKS, type VerdictMark } from '../verdict.ts';

export interface IndicatorSection {
  readonly id: string;
  readonly name: string;
  /** 25.00／25: self-awarded of full marks. */
  readonly score: string;
  readonly groups: readonly IndicatorGroup[];
}

export interface IndicatorGroup {
  readonly name: string;
  readonly fullMarks: string;
  readonly rows: readonly IndicatorRow[];
}

export interface IndicatorRow {
  readonly anchor: string;
  readonly number: string;
  readonly name: string;
  readonly path: string;
  readonly self: string;
  readonly fullMarks: string;
  readonly range: string;
  readonly gap: string;
  readonly mark: VerdictMark;
  /** Share self-awarded in whole percent, for the little bar; '' without a self score. */
  readonly share: string;
  readonly place: string;
  /** What a reader should see without opening the row. */
  readonly headlines: readonly string[];
  readonly implied: readonly string[];
  readonly flags: readonly string[];
  readonly items: readonly ItemLine[];
  readonly remarks: readonly string[];
  readonly erratum:
    { readonly problem: string; readonly reading: string; readonly reason: string } | undefined;
}

export function indicatorSections(publication: Publication): readonly IndicatorSection[] {
  const { evaluation, checks, record } = publication;
  const byId = new Map(evaluation.outcomes.map((outcome) => [outcome.indicator.id, outcome]));
  return evaluation.rubric.sections.map((section) => ({
    id: section.id,
    name: section.name,
    score: scoreOf(sectionScore(evaluation, section)),
    groups: section.groups.map((group) => ({
      name: group.name,
      fullMarks: bare(group.fullMarks),
      rows: group.indicators.flatMap((indicator) => {
        const outcome = byId.get(indicator.id);
        return outcome ? [indicatorRow(outcome, checks, record.jurisdiction.id)] : [];
      }),
    })),
  }));
}

function scoreOf({ score, marks }: SectionScore): string {
  return `${score}／${marks}`;
}

export function indicatorRow(
  outcome: IndicatorOutcome,
  checks: readonly CheckResult[],
  jurisdiction: string,
): IndicatorRow {
  const { indicator, self } = outcome;
  const items = itemLines(outcome);
  return {
    anchor: indicatorAnchor(outcome),
    number: indicator.number,
    name: indicator.name,
    path: indicatorPath(jurisdiction, indicator.id),
    self: self ? pointsCell(self.score) : '—',
    fullMarks: bare(indicator.fullMarks),
    range: outcome.verdict === 'not-applicable' ? '—' : pointsRange(outcome.min, outcome.max),
    gap: gapText(outcome),
    mark: VERDICT_MARKS[outcome.verdict],
    share: self ? grouped(self.score.div(indicator.fullMarks).times(100), 0) : '',
    place: self ? place(self.source) : '',
    headlines: headlines(items),
    implied: implication(outcome),
    flags: flagsOn(indicator.id, checks),
    items,
    remarks: outcome.notes.map((note) => sentence(note)),
    erratum: indicator.erratum,
  };
}

/** Beyond a range the gap is only the least that it can be. */
export function gapText({ gap, min, max, self }: IndicatorOutcome): string {
  if (!gap) return '';
  const said = `${gap.gt(0) ? '多' : '少'} ${bare(gap.abs())} 分`;
  // Where the whole lies within its range, one of its items does not.
  if (self && self.score.gte(min) && self.score.lte(max)) return `其中评分项${said}`;
  return `${min.eq(max) ? '' : '至少'}${said}`;
}

const TOLD: readonly ItemLine['kind'][] = ['scored', 'range', 'disputed'];

/** The sums themselves; where nothing could be computed, what is missing; a judged row needs no line. */
function headlines(items: readonly ItemLine[]): readonly string[] {
  const computed = items.filter(({ kind }) => TOLD.includes(kind));
  const blocked = items.filter((item) => item.kind === 'missing' || item.kind === 'not-computable');
  return (computed.length > 0 ? computed : blocked).map((item) =>
    `${item.number} ${item.text}${item.place}`.trim(),
  );
}
