/** 发布: load, evaluate and check one report: everything the site shows of it. */
import type { Check, CheckResult, CheckSubject, Previous } from '../engine/checks/check.ts';
import {
  attribute,
  contradictions,
  disputesByFact,
  misprints,
  scoreCauses,
} from '../engine/checks/causes/contradictions.ts';
import type { DisputesByKey } from '../engine/checks/causes/disputes.ts';
import type { Weighed } from '../engine/checks/causes/weigh.ts';
import { checksOf, runChecks } from '../engine/checks/run.ts';
import type { ReportTables } from '../engine/checks/tables/tables.ts';
import { predecessor } from '../engine/comparison/lineage.ts';
import type { DisclosureStanding } from '../engine/disclosure/standing.ts';
import { Figures } from '../engine/model/figures.ts';
import { evaluate, type Evaluation } from '../engine/rubric/total.ts';
import { disclosedOf } from './disclosed.ts';
import type { Department, ReportKey, ReportRecord } from './jurisdiction.ts';
import type { Dataset } from './load.ts';
import { standingTables } from './standing-tables.ts';

export interface Publication {
  readonly record: ReportRecord;
  /** With what checks contradict. */
  readonly figures: Figures;
  /** 公开的表 of the versions that stand. */
  readonly tables: ReportTables;
  readonly evaluation: Evaluation;
  readonly checks: readonly CheckResult[];
  /** Why checks fail, each cause once, in the order of its first check. */
  readonly causes: readonly Weighed[];
  /** Figures, cells and tables in doubt. */
  readonly disputes: DisputesByKey;
  /** 公开认定 of each kind of document that is judged; none where no rule covers the year. */
  readonly standings: readonly DisclosureStanding[];
}

/** @returns undefined when the report could not be read; see the dataset's problems */
export function publish(dataset: Dataset, key: ReportKey): Publication | undefined {
  const record = dataset.report(key);
  if (!record) return undefined;
  const { catalogue } = dataset;
  const { rubric, scores } = record;
  const checks = checksOf(catalogue.checks, record.ownChecks);
  const { subject, standings } = subjectOf(dataset, record, previousOf(dataset, record));
  const compared = runFigureChecks(dataset, record, checks, subject);
  const found = contradictions(checks, compared, subject, catalogue.findingPolicy);
  const figures = subject.figures.with(disputesByFact(found.disputes));
  const evaluation = evaluate(rubric, figures, scores);
  const scored = runChecks(checks.filter(isOfScores), { ...subject, figures, evaluation });
  const causes = scoreCauses(scored, catalogue.findingPolicy, evaluation, figures);
  return {
    record,
    figures,
    tables: subject.tables,
    evaluation,
    checks: inOrder(checks, [...compared, ...scored]),
    causes: [...found.causes, ...causes],
    disputes: found.disputes,
    standings,
  };
}

function isOfScores({ stage }: Check): boolean {
  return stage === 'scores';
}

/** What the checks of a report run on, with its figures as printed. */
function subjectOf(
  { catalogue }: Dataset,
  record: ReportRecord,
  previous: Previous,
): { readonly subject: CheckSubject; readonly standings: readonly DisclosureStanding[] } {
  const { standings, determined } = disclosedOf(catalogue, record);
  const figures = new Figures(record.figures, determined);
  const subject = {
    figures,
    tables: standingTables(record.tables, record.disclosures),
    evaluation: evaluate(record.rubric, figures, record.scores),
    standings,
    previous,
  };
  return { subject, standings };
}

function runFigureChecks(
  dataset: Dataset,
  record: ReportRecord,
  checks: readonly Check[],
  subject: CheckSubject,
): readonly CheckResult[] {
  const results = runChecks(
    checks.filter((each) => !isOfScores(each)),
    subject,
  );
  const isAgainst = results.some(({ outcome, lastYear }) => outcome === 'fails' && lastYear);
  return isAgainst ? attribute(results, misprintsBefore(dataset, record)) : results;
}

/** Of last year's report, by its own checks alone: what it says of the year before is another matter. */
function misprintsBefore(
  dataset: Dataset,
  { key, department, jurisdiction }: ReportRecord,
): ReadonlySet<string> {
  const year = String(Number.parseInt(key.year, 10) - 1);
  const before = predecessor(department, year, jurisdiction.departments);
  if (before.kind === 'none' || before.kind === 'merged') return new Set();
  const record = dataset.earlier({ ...key, year, department: before.member.id });
  if (!record) return new Set();
  const { catalogue } = dataset;
  const checks = checksOf(catalogue.checks, record.ownChecks);
  const { subject: alone } = subjectOf(dataset, record, { kind: 'none', reason: '' });
  const results = runChecks(
    checks.filter((each) => !isOfScores(each)),
    alone,
  );
  const found = contradictions(checks, results, alone, catalogue.findingPolicy);
  return misprints(found.causes.map(({ cause }) => cause));
}

/** As the checks are listed, whatever stage they ran in. */
function inOrder(
  checks: readonly Check[],
  results: readonly CheckResult[],
): readonly CheckResult[] {
  const place = new Map(checks.map(({ number }, index) => [number, index]));
  const at = ({ check }: CheckResult): number => place.get(check.number) ?? 0;
  return [...results].sort((a, b) => at(a) - at(b));
}

function previousOf(dataset: Dataset, { key, department, jurisdiction }: ReportRecord): Previous {
  const year = String(Number.parseInt(key.year, 10) - 1);
  const before = predecessor(department, year, jurisdiction.departments);
  if (before.kind === 'none') return { kind: 'none', reason: `${year} 年度还没有这个部门` };
  if (before.kind === 'merged')
    return { kind: 'none', reason: `本部门由几个部门合并而成，${year} 年度的数不可比` };
  const { member } = before;
  const earlier = { jurisdiction: key.jurisdiction, year, department: member.id };
  if (!isReported(dataset, earlier)) return { kind: 'none', reason: `没有收录 ${year} 年度的报告` };
  return {
    kind: 'known',
    ...dataset.given(earlier),
    title: title(member, department, year),
  };
}

function isReported(dataset: Dataset, { jurisdiction, year, department }: ReportKey): boolean {
  return dataset.catalogue.reports.some(
    (each) =>
      each.jurisdiction === jurisdiction && each.year === year && each.department === department,
  );
}

/** A department under its old name is named, so that nobody looks for the wrong document. */
function title(member: Department, now: Department, year: string): string {
  return member === now ? `${year} 年度` : `${member.short} ${year} 年度`;
}
