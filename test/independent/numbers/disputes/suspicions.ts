/**
 * Figures that may be the wrong ones of an equation that fails, without anything to tell which: they are not
 * called disputed, but nobody is told to have scored too high by one of them.
 */
import type { Judged } from '../checks/run.ts';
import type { Data, Jurisdiction } from '../data/jurisdictions.ts';
import { type Evaluation, summed } from '../score/evaluation.ts';
import { type Dispute, type Disputes, withValue } from './dispute.ts';
import { Laboratory } from './trial.ts';
import { solutions } from './values.ts';

export function findSuspicions(
  data: Data,
  place: Jurisdiction,
  evaluation: Evaluation,
  checks: readonly Judged[],
  disputes: Disputes,
): Dispute[] {
  const failing = checks.filter((each) => each.outcome === 'fails');
  const laboratory = new Laboratory(data, place, evaluation);
  const names = new Set(failing.flatMap((each) => laboratory.factsOf(each)));
  return [...names].flatMap((name): Dispute[] => {
    if (!data.glossary.isNamed(name)) return [];
    const fact = data.glossary.named(name);
    const printed = evaluation.report.figures.single(fact);
    if (!printed?.amount || disputes.has(fact.id)) return [];
    const readings = solutions(fact, printed, failing, laboratory, data)
      .map((value) => withValue(printed, value, data.units))
      .filter((read) => laboratory.try(fact, read).mended.length > 0);
    if (readings.length === 0) return [];
    return [{ fact, kind: 'value', cause: fact.id, readings: [printed, ...readings] }];
  });
}

/** The evaluation with each gap that one suspicion could remove told as disputed. */
export function withSuspicions(
  evaluation: Evaluation,
  suspicions: readonly Dispute[],
  evaluateWith: (suspicion: Dispute) => Evaluation,
): Evaluation {
  if (suspicions.length === 0 || evaluation.results.every((each) => !each.gap)) return evaluation;
  const others = suspicions.map(evaluateWith);
  const results = evaluation.results.map((result, at) => {
    if (!result.gap) return result;
    const freed = others.flatMap((each) => each.results[at] ?? []).find((each) => !each.gap);
    return freed ?? result;
  });
  return { ...evaluation, results, ...summed(results) };
}
