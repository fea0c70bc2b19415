/** 起因与存疑 of one report: its failing checks of figures, joined by cause and weighed, and what they leave in doubt. */
import type { Disputes } from '../../model/figure.ts';
import type { Figures } from '../../model/figures.ts';
import type { Evaluation } from '../../rubric/total.ts';
import { isDoubt, type Check, type CheckResult, type CheckSubject } from '../check.ts';
import type { Cause } from './cause.ts';
import { diagnose } from './diagnose.ts';
import { disputesOf, type DisputesByKey } from './disputes.ts';
import type { FindingPolicy } from './policy.ts';
import { pointsMoved } from './points-moved.ts';
import { lastYearValues } from './prefer.ts';
import { withRates } from './rates.ts';
import { statementKeys } from './statement.ts';
import { Trials } from './trial.ts';
import { weigh, type Weighed } from './weigh.ts';

export interface Contradictions {
  readonly causes: readonly Weighed[];
  readonly disputes: DisputesByKey;
}

/** What checks of figures run on: the evaluation comes after them. */
export type FigureSubject = Omit<CheckSubject, 'evaluation'>;

/**
 * @param results of the checks of figures
 * @param subject its figures are as printed, undisputed
 */
export function contradictions(
  checks: readonly Check[],
  results: readonly CheckResult[],
  subject: CheckSubject,
  policy: FindingPolicy,
): Contradictions {
  const { rubric } = subject.evaluation;
  const trials = new Trials(checks, results, subject);
  const attributed = new Set(
    results.filter(({ isOfLastYear }) => isOfLastYear).map(({ check }) => check.id),
  );
  const causes = diagnose(trials, policy, lastYearValues(subject.previous), attributed);
  const moved = pointsMoved(subject.evaluation, subject.figures);
  const scored = new Set(
    rubric.indicators.flatMap(({ items }) =>
      items.flatMap(({ measure }) => measure?.facts.map(({ id }) => id) ?? []),
    ),
  );
  const { tolerance } = rubric.rounding;
  const weighed = causes.map((cause) => weigh(cause, policy, { moved, tolerance, scored }));
  return { causes: weighed, disputes: withRates(trials, disputesOf(weighed)) };
}

/** Failing checks of scores: each stands for itself. */
export function scoreCauses(
  results: readonly CheckResult[],
  policy: FindingPolicy,
  evaluation: Evaluation,
  figures: Figures,
): readonly Weighed[] {
  const moved = pointsMoved(evaluation, figures);
  const { tolerance } = evaluation.rubric.rounding;
  return results.filter(isDoubt).map((principal) => {
    const subject = `check:${principal.check.id}`;
    const cause: Cause = {
      kind: 'open',
      subject,
      principal,
      consequences: [],
      readings: [],
      evidence: [],
    };
    return weigh(cause, policy, { moved, tolerance, scored: new Set() });
  });
}

/** Disputes of the figures of the text, by the id of the fact. */
export function disputesByFact(disputes: DisputesByKey): Disputes {
  return new Map(
    [...disputes].flatMap(([key, dispute]) =>
      key.startsWith(FACT) ? [[key.slice(FACT.length), dispute] as const] : [],
    ),
  );
}

const FACT = 'fact:';

/** Statements of a report that its own checks show to be misprinted, whatever they weigh. */
export function misprints(causes: readonly Cause[]): ReadonlySet<string> {
  return new Set(
    causes
      .filter(({ kind }) => kind === 'unit' || kind === 'value')
      .flatMap(({ readings }) => readings.flat().map(({ statement }) => statement.key)),
  );
}

/** What this year's report says of last year is not held against it where last year's report contradicts itself. */
export function attribute(
  results: readonly CheckResult[],
  misprinted: ReadonlySet<string>,
): readonly CheckResult[] {
  return results.map((result) => {
    const keys = statementKeys(result.lastYear ?? []);
    const isOfLastYear = result.outcome === 'fails' && keys.some((key) => misprinted.has(key));
    return isOfLastYear ? { ...result, isOfLastYear } : result;
  });
}
