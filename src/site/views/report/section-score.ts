/** 一级指标的自评得分. */
import { sum } from '../../../engine/model/decimal.ts';
import type { Section } from '../../../engine/rubric/rubric.ts';
import type { Evaluation } from '../../../engine/rubric/total.ts';
import { bare, pointsCell } from '../format.ts';

export interface SectionScore {
  /** Self-awarded points; — unless every indicator that applies has a self score. */
  readonly score: string;
  /** Marks of the indicators that apply: less than the section's own where one does not. */
  readonly marks: string;
}

export function sectionScore({ outcomes }: Evaluation, section: Section): SectionScore {
  const ids = new Set(section.groups.flatMap((group) => group.indicators.map((each) => each.id)));
  const own = outcomes.filter(
    ({ indicator, verdict }) => ids.has(indicator.id) && verdict !== 'not-applicable',
  );
  const scores = own.flatMap((outcome) => (outcome.self ? [outcome.self.score] : []));
  const isComplete = own.length > 0 && scores.length === own.length;
  return {
    score: isComplete ? pointsCell(sum(scores)) : '—',
    marks: bare(sum(own.map(({ indicator }) => indicator.fullMarks))),
  };
}
