/** Runs the general checks and a report's own, each to one uniform row. */
import type { Check, CheckResult, CheckSubject } from './check.ts';
import type { OwnChecks } from './read-checks.ts';

export function runChecks(
  general: readonly Check[],
  own: OwnChecks,
  subject: CheckSubject,
): readonly CheckResult[] {
  const remaining = general.filter((check) => !own.adopted.has(check.id));
  return [...own.checks, ...remaining].map((check) => ({ check, ...check.run(subject) }));
}
