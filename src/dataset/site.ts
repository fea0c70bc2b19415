/** The data as pages ask for it: the catalogue once, each report read when its page is made. */
import { join } from 'node:path';
import { predecessor } from '../engine/comparison/lineage.ts';
import type { Department, Jurisdiction, ReportKey } from './jurisdiction.ts';
import { Dataset } from './load.ts';
import type { Catalogue } from './catalogue.ts';
import type { Rubric } from '../engine/rubric/rubric.ts';
import { describeProblem } from '../engine/model/problem.ts';
import { publish, type Publication } from './publication.ts';

/** Pages of one report follow one another, so a few kept publications save most of the reading. */
const KEPT = 64;

let dataset: Dataset | undefined;
const kept = new Map<string, Publication>();

function data(): Dataset {
  dataset ??= new Dataset(
    process.env['DATA_ROOT'] ?? join(process.cwd(), 'data'),
    process.env['PUBLIC_ROOT'] ?? join(process.cwd(), 'public'),
  );
  refuseProblems(dataset);
  return dataset;
}

/**
 * The build has validated data/: what is wrong now changed since. A page made of the rest would say 未公布 of
 * what a department did publish.
 */
function refuseProblems({ problems }: Dataset): void {
  if (problems.length === 0) return;
  throw new Error(
    [
      ...problems.map(describeProblem),
      'data/ 在检查以后改动过，或没有检查：请运行 npm run check，改正后重新构建。',
    ].join('\n'),
  );
}

export function catalogue(): Catalogue {
  return data().catalogue;
}

export function publication(key: ReportKey): Publication {
  const name = `${key.jurisdiction}/${key.year}/${key.department}`;
  const known = kept.get(name) ?? publish(data(), key);
  refuseProblems(data());
  if (!known) throw new Error(`report cannot be read: ${name}`);
  kept.delete(name);
  kept.set(name, known);
  const oldest = kept.keys().next().value;
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return known;
}

/** The report of the year after, under a later name of the department too; undefined when there is none to compare. */
export function nextPublication({ record }: Publication): Publication | undefined {
  const { key, department, jurisdiction } = record;
  const year = String(Number.parseInt(key.year, 10) + 1);
  const next = reportKeys(jurisdiction, { year }).find((each) => {
    const member = jurisdiction.departments.find(({ id }) => id === each.department);
    const before = member && predecessor(member, key.year, jurisdiction.departments);
    if (before?.kind !== 'same' && before?.kind !== 'renamed') return false;
    return before.member.id === department.id;
  });
  return next && publication(next);
}

/** Ids of a report's documents: what its pages of documents are called. */
export function documentIds(key: ReportKey): readonly string[] {
  return data()
    .documents(key)
    .map(({ id }) => id);
}

export function jurisdiction(id: string): Jurisdiction {
  const found = catalogue().jurisdictions.find((each) => each.id === id);
  if (!found) throw new Error(`unknown jurisdiction: ${id}`);
  return found;
}

export function department(of: Jurisdiction, id: string): Department {
  const found = of.departments.find((each) => each.id === id);
  if (!found) throw new Error(`unknown department: ${id}`);
  return found;
}

/** Keys of a jurisdiction's reports, optionally of one year or one department. */
export function reportKeys(of: Jurisdiction, only: Partial<ReportKey> = {}): readonly ReportKey[] {
  return catalogue().reports.filter(
    (key) =>
      key.jurisdiction === of.id &&
      (only.year === undefined || key.year === only.year) &&
      (only.department === undefined || key.department === only.department),
  );
}

export function years(of: Jurisdiction): readonly string[] {
  return [...new Set(reportKeys(of).map((key) => key.year))].sort();
}

/** The rubrics that a jurisdiction's reports are scored by, in the order of their ids. */
export function rubricsOf(of: Jurisdiction): readonly Rubric[] {
  return catalogue().rubrics.filter((rubric) => rubric.jurisdiction === of.id);
}
