/** Runs the general checks and a report's own, each to one uniform row. */
import type { Check, CheckBody, CheckResult, CheckSubject } from './check.ts';
import type { OwnChecks } from './read-checks.ts';

export function runChecks(
  general: readonly Check[],
  own: OwnChecks,
  subject: CheckSubject,
): readonly CheckResult[] {
  const remaining = general.filter((check) => !own.adopted.has(check.id));
  return [...own.checks, ...remaining].flatMap((check) =>
    [check.run(subject)].flat().map((body) => named(check, body)),
  );
}

function named(check: Check, { part, ...body }: CheckBody): CheckResult {
  const cells = body.used.flatMap(({ cell }) => cell ?? []);
  if (!part) return { check, cells, ...body };
  return { check: { ...check, id: `${check.id}-${part.id}`, name: part.name }, cells, ...body };
}
