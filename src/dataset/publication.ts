/** 发布: load, evaluate and check one report: everything the site shows of it. */
import type { CheckResult } from '../checks/check.ts';
import { runChecks } from '../checks/run.ts';
import { Figures } from '../model/figure.ts';
import { evaluate, type Evaluation } from '../rubric/total.ts';
import type { ReportKey, ReportRecord } from './jurisdiction.ts';
import type { Dataset } from './load.ts';

export interface Publication {
  readonly record: ReportRecord;
  readonly figures: Figures;
  readonly evaluation: Evaluation;
  readonly checks: readonly CheckResult[];
}

/** @returns undefined when the report could not be read; see the dataset's problems */
export function publish(dataset: Dataset, key: ReportKey): Publication | undefined {
  const record = dataset.report(key);
  if (!record) return undefined;
  const figures = new Figures(record.figures);
  const evaluation = evaluate(record.rubric, figures, record.scores);
  const checks = runChecks(dataset.catalogue.checks, record.ownChecks, { figures, evaluation });
  return { record, figures, evaluation, checks };
}
