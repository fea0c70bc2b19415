/** What the checks make of a report that was just written. */
import { isDoubt, type CheckResult } from '../engine/checks/check.ts';
import { Dataset } from '../dataset/load.ts';
import { publish } from '../dataset/publication.ts';
import type { Reminder } from '../dataset/reminder.ts';
import type { Problem } from '../engine/model/problem.ts';
import type { Evaluation } from '../engine/rubric/total.ts';
import type { ReportTarget } from './settle-target.ts';

export interface AfterImport {
  /** Errors of `npm run check` in this report's folder. */
  readonly problems: readonly Problem[];
  /** 不符: what does not add up in print. */
  readonly doubts: readonly CheckResult[];
  readonly counts: { readonly held: number; readonly notRun: number };
  readonly reminders: readonly Reminder[];
  readonly evaluation: Evaluation | undefined;
}

export function checkAfter(
  { key, label }: ReportTarget,
  dataRoot: string,
  publicRoot: string,
): AfterImport {
  const dataset = new Dataset(dataRoot, publicRoot);
  const publication = publish(dataset, key);
  const checks = publication?.checks ?? [];
  return {
    problems: dataset.problems.filter(({ file }) => file.startsWith(`${label}/`)),
    doubts: checks.filter(isDoubt),
    counts: {
      held: checks.filter(({ outcome }) => outcome === 'holds' || outcome === 'rounding').length,
      notRun: checks.filter(({ outcome }) => outcome === 'not-run').length,
    },
    reminders: publication ? dataset.reminders(publication.record) : [],
    evaluation: publication?.evaluation,
  };
}
