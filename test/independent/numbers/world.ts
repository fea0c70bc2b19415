/** Everything recomputed once, report by report, for the pages to be held against. */
import { reportBefore } from './checks/context.ts';
import { type Judged, runChecks } from './checks/run.ts';
import {
  type Data,
  type Department,
  existsIn,
  type Jurisdiction,
  readData,
} from './data/jurisdictions.ts';
import { part, word } from './data/files.ts';
import type { Report } from './data/reports.ts';
import type { Dispute, Disputes } from './disputes/dispute.ts';
import { findDisputes } from './disputes/find.ts';
import { findSuspicions, withSuspicions } from './disputes/suspicions.ts';
import type { Policy } from './policy.ts';
import type { DoubtCounts } from './site/doubt-counts.ts';
import { evaluate, type Evaluation } from './score/evaluation.ts';
import type { IndicatorResult } from './score/indicators.ts';

export interface Subject {
  readonly place: Jurisdiction;
  readonly department: Department;
  readonly year: string;
  readonly report: Report;
  readonly evaluation: Evaluation;
  readonly checks: readonly Judged[];
  /** By the id of the fact. */
  readonly disputes: Disputes;
  /** Checks that fail; a hint is none. */
  readonly doubts: readonly Judged[];
  /** Doubts and indicators outside their span. */
  readonly findings: number;
  /** "demo/2022/finance/" */
  readonly path: string;
}

export interface World {
  readonly data: Data;
  /** As told on the pages of the reports, which are read first. */
  readonly doubtCounts: DoubtCounts;
  readonly policy: Policy;
  readonly places: readonly WorldPlace[];
}

export interface WorldPlace {
  readonly place: Jurisdiction;
  readonly years: readonly string[];
  readonly subjects: readonly Subject[];
}

export function readWorld(dataRoot: string, policy: Policy): World {
  const data = readData(dataRoot);
  const places = data.jurisdictions.map((place) => {
    const subjects: Subject[] = [];
    // Reports come in the order of their years: what last year's disputes is known by then.
    for (const report of place.reports) {
      const before = reportBefore(place, report);
      const last = subjects.find((each) => each.report === before);
      subjects.push(subjectOf(report, last, place, data, policy));
    }
    return { place, years: [...new Set(subjects.map((each) => each.year))].sort(), subjects };
  });
  return { data, doubtCounts: new Map(), policy, places };
}

function subjectOf(
  report: Report,
  last: Subject | undefined,
  place: Jurisdiction,
  data: Data,
  policy: Policy,
): Subject {
  const department = place.departments.find((each) => each.id === report.department);
  if (!department) throw new Error(`no department ${report.department}`);
  const asPrinted = evaluate(report, place, data, policy);
  const checks = afterLastYear(runChecks(data, place, asPrinted), last, data);
  const disputes: Disputes = policy.disputesFigures
    ? findDisputes(data, place, asPrinted, checks, (dispute) => {
        const read = evaluate(report, place, data, policy, report.rubric, [dispute]);
        return read.results.some((each, at) => !isSameScore(each, asPrinted.results[at]));
      })
    : new Map<string, Dispute>();
  const evaluateWith = (more: readonly Dispute[]): Evaluation =>
    evaluate(report, place, data, policy, report.rubric, [...disputes.values(), ...more]);
  const disputed = disputes.size === 0 ? asPrinted : evaluateWith([]);
  const evaluation = policy.disputesFigures
    ? withSuspicions(
        disputed,
        findSuspicions(data, place, asPrinted, checks, disputes),
        (suspicion) => evaluateWith([suspicion]),
      )
    : disputed;
  const doubts = checks.filter((each) => each.outcome === 'fails');
  const outside = evaluation.results.filter((each) => each.gap !== undefined);
  return {
    place,
    department,
    year: report.year,
    report,
    evaluation,
    checks,
    disputes,
    doubts,
    findings: doubts.length + outside.length,
    path: `${place.id}/${report.year}/${report.department}/`,
  };
}

/** What only contradicts a disputed figure of last year's report is a hint in this one. */
function afterLastYear(checks: readonly Judged[], last: Subject | undefined, data: Data): Judged[] {
  const isDoubted = ({ id, check }: Judged): boolean => {
    const tree = data.checks.find((each) => word(each, '编号') === check);
    const name = word(part(tree, '跨年'), '上年');
    const fact = name === '' ? /-(\w+)-last-year$/.exec(id)?.[1] : data.glossary.named(name).id;
    return fact !== undefined && last?.disputes.has(fact) === true;
  };
  return checks.map((each) =>
    each.outcome === 'fails' && isDoubted(each) ? { ...each, outcome: 'hint' as const } : each,
  );
}

function isSameScore(one: IndicatorResult, other: IndicatorResult | undefined): boolean {
  return (
    other !== undefined &&
    one.low.equals(other.low) &&
    one.high.equals(other.high) &&
    one.verdict === other.verdict
  );
}

export function inYear(world: WorldPlace, year: string): Subject[] {
  return world.subjects.filter((each) => each.year === year);
}

/** Departments that existed in a year and have no report of it. */
export function withoutReport(world: WorldPlace, year: string): Department[] {
  const here = new Set(inYear(world, year).map((each) => each.department.id));
  return world.place.departments.filter((each) => existsIn(each, year) && !here.has(each.id));
}

export function subjectAt(
  world: WorldPlace,
  department: string,
  year: string,
): Subject | undefined {
  return world.subjects.find((each) => each.department.id === department && each.year === year);
}
