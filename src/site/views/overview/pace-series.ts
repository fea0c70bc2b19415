/** 序时进度 of a report, period by period; a period whose figures checks contradict has no value to rely on. */
import type { Publication } from '../../../dataset/publication.ts';
import type { Dispute } from '../../../engine/model/figure.ts';
import type { ItemOutcome } from '../../../engine/rubric/outcome.ts';
import type { MeasureSeries, SeriesPart } from '../../../engine/rubric/measures/measure.ts';

/** Of the indicator that scores it; empty where none does or nothing was published. */
export function paceSeries(publication: Publication): MeasureSeries {
  const found = paceItem(publication);
  return (found?.series ?? []).map((part) =>
    paceDispute(publication, part) ? { ...part, value: undefined } : part,
  );
}

export function paceItem({ evaluation }: Publication): ItemOutcome | undefined {
  return evaluation.outcomes.flatMap(({ items }) => items).find(({ series }) => series);
}

/** Of the figure that the period's value rests on. */
export function paceDispute({ figures }: Publication, part: SeriesPart): Dispute | undefined {
  const found = part.facts.map((fact) => figures.dispute(fact));
  return found.find((each) => each !== undefined);
}
