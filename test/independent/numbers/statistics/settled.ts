/** 按同一版重算: what another version of the score table would settle of a report's figures. */
import { Exact } from '../../exact.ts';
import type { Rubric } from '../data/rubrics.ts';
import { evaluate } from '../score/evaluation.ts';
import type { Subject, World } from '../world.ts';

export interface Settled {
  readonly points: Exact;
  readonly marks: Exact;
}

export function settledBy(
  { report, place, disputes }: Subject,
  rubric: Rubric,
  { data, policy }: World,
): Settled {
  // Scores that it gave itself by one table say nothing of another.
  const unscored = { ...report, scores: new Map(), itemScores: new Map() };
  const { results, settled } = evaluate(unscored, place, data, policy, rubric, [
    ...disputes.values(),
  ]);
  const points = results.map(({ items }) => {
    const scored = items.filter((each) => each.kind === 'scored').map((each) => each.low);
    return Exact.sum(scored).round(rubric.places);
  });
  return { points: Exact.sum(points), marks: settled };
}
