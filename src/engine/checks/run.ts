/** Runs the general checks and a report's own, each to one uniform row. */
import type { Check, CheckBody, CheckResult, CheckSubject } from './check.ts';
import type { OwnChecks } from './read-checks.ts';

/** A report's own checks and the general ones that it does not name, in the order in which they are shown. */
export function checksOf(general: readonly Check[], own: OwnChecks): readonly Check[] {
  return [...own.checks, ...general.filter((check) => !own.adopted.has(check.id))];
}

export function runChecks(checks: readonly Check[], subject: CheckSubject): readonly CheckResult[] {
  return checks.flatMap((check) => runCheck(check, subject));
}

export function runCheck(check: Check, subject: CheckSubject): readonly CheckResult[] {
  return [check.run(subject)].flat().map((body) => named(check, body));
}

function named(check: Check, { part, ...body }: CheckBody): CheckResult {
  const cells = body.used.flatMap(({ cell }) => cell ?? []);
  if (!part) return { check, cells, ...body };
  return { check: { ...check, id: `${check.id}-${part.id}`, name: part.name }, cells, ...body };
}
