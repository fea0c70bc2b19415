/** Everything recomputed once, report by report, for the pages to be held against. */
import { type Judged, runChecks } from './checks/run.ts';
import {
  type Data,
  type Department,
  existsIn,
  type Jurisdiction,
  readData,
} from './data/jurisdictions.ts';
import type { Report } from './data/reports.ts';
import type { Policy } from './policy.ts';
import type { DoubtCounts } from './site/doubt-counts.ts';
import { evaluate, type Evaluation } from './score/evaluation.ts';

export interface Subject {
  readonly place: Jurisdiction;
  readonly department: Department;
  readonly year: string;
  readonly report: Report;
  readonly evaluation: Evaluation;
  readonly checks: readonly Judged[];
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
    const subjects = place.reports.map((report) => subjectOf(report, place, data, policy));
    return { place, years: [...new Set(subjects.map((each) => each.year))].sort(), subjects };
  });
  return { data, doubtCounts: new Map(), policy, places };
}

function subjectOf(report: Report, place: Jurisdiction, data: Data, policy: Policy): Subject {
  const department = place.departments.find((each) => each.id === report.department);
  if (!department) throw new Error(`no department ${report.department}`);
  const evaluation = evaluate(report, place, data, policy);
  const checks = runChecks(data, place, evaluation);
  const doubts = checks.filter((each) => each.outcome === 'fails');
  const outside = evaluation.results.filter((each) => each.gap !== undefined);
  return {
    place,
    department,
    year: report.year,
    report,
    evaluation,
    checks,
    doubts,
    findings: doubts.length + outside.length,
    path: `${place.id}/${report.year}/${report.department}/`,
  };
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
