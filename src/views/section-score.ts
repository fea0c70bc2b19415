/** 一级指标的自评得分. */
import { sum } from '../model/decimal.ts';
import type { Section } from '../rubric/rubric.ts';
import type { Evaluation } from '../rubric/total.ts';
import { pointsCell } from './format.ts';

/** Self-awarded points of a section; — unless every indicator in it has a self score. */
export function sectionScore({ outcomes }: Evaluation, section: Section): string {
  const ids = new Set(section.groups.flatMap((group) => group.indicators.map((each) => each.id)));
  const own = outcomes.filter((outcome) => ids.has(outcome.indicator.id));
  const scores = own.flatMap((outcome) => (outcome.self ? [outcome.self.score] : []));
  return scores.length === own.length ? pointsCell(sum(scores)) : '—';
}
