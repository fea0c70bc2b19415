/** What a check may look at: the report, the one of the year before, and their published tables. */
import type { Data, Department, Jurisdiction } from '../data/jurisdictions.ts';
import { existsIn } from '../data/jurisdictions.ts';
import type { Report } from '../data/reports.ts';
import { Sheet } from './sheet.ts';

export interface Context {
  readonly data: Data;
  readonly place: Jurisdiction;
  readonly report: Report;
  /** Tables by their name in disclosure-tables.csv. */
  readonly sheet: (name: string) => Sheet | undefined;
}

export function contextOf(data: Data, place: Jurisdiction, report: Report): Context {
  const sheets = new Map<string, Sheet>();
  for (const table of report.tables) {
    const row = data.disclosureTables.find((each) => each['id'] === table.kind);
    const sheet = new Sheet(table, data.units, data.tableWords);
    if (row && sheet.isUsable) sheets.set(row['name'] ?? '', sheet);
  }
  return { data, place, report, sheet: (name) => sheets.get(name) };
}

/** The report a year before of the same department, or of the one it was renamed from; none of a merger. */
export function reportBefore(place: Jurisdiction, report: Report): Report | undefined {
  const year = String(Number(report.year) - 1);
  const own = place.departments.find((each) => each.id === report.department);
  const department = own && identityIn(own, year, place.departments);
  return place.reports.find(
    (each) => each.year === year && department && each.department === department.id,
  );
}

function identityIn(
  department: Department,
  year: string,
  all: readonly Department[],
): Department | undefined {
  if (existsIn(department, year)) return department;
  const before = all.filter((each) => each.successor === department.id);
  const [only] = before;
  if (!only || before.length > 1 || only.change === '合并') return undefined;
  return identityIn(only, year, all);
}
