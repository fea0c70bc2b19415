/** 部门公开时间线: the documents of a department latest first, where its name changed, and the years without any. */
import { mergedInto } from '../../../engine/comparison/lineage.ts';
import type { Department, Jurisdiction } from '../../../dataset/jurisdiction.ts';
import type { DepartmentLine, LineNote } from '../department/department-line.ts';
import type { Overview } from '../overview/overview.ts';
import { departmentDisclosuresPath } from '../paths.ts';
import { documentRows, type DocumentRow } from './list.ts';

export interface TimelineRow extends DocumentRow {
  /** Of a document that was published under an earlier name. */
  readonly under?: string;
  /** Of the first row under an earlier name, below the rows under the later one. */
  readonly earlier?: { readonly name: string; readonly path: string };
}

/** @param reports latest first */
export function timelineRows(reports: readonly Overview[]): readonly TimelineRow[] {
  return reports.flatMap((report, index) => {
    const isEarlier = report.department.id !== reports[0]?.department.id;
    const under = isEarlier ? { under: report.department.short } : {};
    const rows = documentRows(report).map((row) => ({ ...row, ...under }));
    if (earlierName(report, reports[index - 1]) === '') return rows;
    const { key, department } = report;
    const path = departmentDisclosuresPath(key.jurisdiction, key.department);
    return rows.map((row, at) =>
      at === 0 ? { ...row, earlier: { name: department.short, path } } : row,
    );
  });
}

/** @returns '' where the report after it was published under the same name */
export function earlierName({ department }: Overview, later: Overview | undefined): string {
  return later === undefined || later.department.id === department.id ? '' : department.short;
}

/** Years without a report, those in a row together; a year before a merger leads to what was merged. */
export function gapNotes(
  of: Jurisdiction,
  department: Department,
  { years, reports, absence }: DepartmentLine,
): readonly LineNote[] {
  const gaps = years.filter((year) => reports.every(({ key }) => key.year !== year));
  const links = mergedInto(department, of.departments).map((each) => ({
    name: each.short,
    path: departmentDisclosuresPath(of.id, each.id),
  }));
  return spansOf(gaps, absence).map(({ first, last, word }) => {
    const span = first === last ? first : `${first}–${last}`;
    return word === '合并前'
      ? { text: `${span} 年度为合并前，见`, links }
      : { text: `${span} 年度${word}`, links: [] };
  });
}

interface Span {
  readonly first: string;
  last: string;
  readonly word: string;
}

function spansOf(years: readonly string[], absence: DepartmentLine['absence']): readonly Span[] {
  const spans: Span[] = [];
  for (const year of years) {
    const [word, open] = [absence(year), spans.at(-1)];
    const isNext = open?.word === word && Number(year) === Number(open.last) + 1;
    if (open && isNext) open.last = year;
    else spans.push({ first: year, last: year, word });
  }
  return spans;
}
