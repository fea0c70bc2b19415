/** A rubric as the reader of printed scoring tables needs it. */
import type { KnownReport } from '../importer/known-report.ts';
import type { Rubric } from '../engine/rubric/rubric.ts';

export function scoredRubric({ indicators, sections }: Rubric): KnownReport['rubric'] {
  return {
    scorable: new Map(indicators.map((each) => [each.id, each])),
    groups: sections.flatMap((section) => [section, ...section.groups]),
  };
}
