/** 部门沿革: the reports of a department under all its names, and the breaks that a reader must know of. */
import { existsIn, lineage, mergedInto } from '../../../engine/comparison/lineage.ts';
import type { Department, Jurisdiction } from '../../../dataset/jurisdiction.ts';
import { overviews, type Overview } from '../overview/overview.ts';
import { departmentPath } from '../paths.ts';
import { rubricBreaks, yearSpan, type YearBreakView } from '../overview/year-series.ts';

export interface DepartmentLine {
  readonly years: readonly string[];
  /** Own reports and those under earlier names, by year. */
  readonly reports: readonly Overview[];
  /** Every report of the jurisdiction: what peers are chosen from. */
  readonly all: readonly Overview[];
  /** Departments that were merged into this one: shown beside it, never joined to it. */
  readonly parts: readonly { readonly name: string; readonly reports: readonly Overview[] }[];
  /** 更名 and 合并: they break every series. */
  readonly bodyBreaks: readonly YearBreakView[];
  /** These and the years from which another rubric is in force: they break series of scores. */
  readonly scoreBreaks: readonly YearBreakView[];
  readonly notes: readonly LineNote[];
  /** Why a year has no value of its own: 未收录, or the department was not there yet. */
  readonly absence: (year: string) => string;
}

export interface LineNote {
  readonly text: string;
  readonly links: readonly { readonly name: string; readonly path: string }[];
}

export function departmentLine(of: Jurisdiction, department: Department): DepartmentLine {
  const all = overviews(of);
  const names = lineage(department, of.departments).map((each) => each.member);
  const parts = mergedInto(department, of.departments);
  const reportsOf = (id: string): readonly Overview[] =>
    all.filter((each) => each.department.id === id);
  const bodyBreaks = breaksOf(names, parts);
  // Its own versions, not the jurisdiction's: departments of one year may be scored by different ones.
  const scored = [...names, ...parts].flatMap((each) => reportsOf(each.id));
  return {
    years: yearSpan(all).filter((year) =>
      [...names, ...parts].some((member) => existsIn(member, year)),
    ),
    reports: names.flatMap((each) => reportsOf(each.id)),
    all,
    parts: parts.map((each) => ({ name: each.short, reports: reportsOf(each.id) })),
    bodyBreaks,
    scoreBreaks: joinBreaks([...rubricBreaks(scored), ...bodyBreaks]),
    notes: notesOf(of, department, names, parts),
    absence: (year) => {
      if (names.some((each) => existsIn(each, year))) return '未收录';
      return parts.length > 0 ? '合并前' : '尚未设立';
    },
  };
}

function breaksOf(
  names: readonly Department[],
  parts: readonly Department[],
): readonly YearBreakView[] {
  const renamed = names.slice(1).map((each) => ({ before: each.validFrom, label: '更名' }));
  const first = names[0];
  const merged = parts.length > 0 && first && first.validFrom !== '';
  return joinBreaks([
    ...(merged ? [{ before: first.validFrom, label: '合并，不可比' }] : []),
    ...renamed,
  ]);
}

/** Two breaks in one year stand on one line. */
function joinBreaks(breaks: readonly YearBreakView[]): readonly YearBreakView[] {
  const years = [...new Set(breaks.map((each) => each.before))].sort();
  return years.map((before) => {
    const labels = breaks.filter((each) => each.before === before).map((each) => each.label);
    return { before, label: [...new Set(labels)].join('；') };
  });
}

function notesOf(
  of: Jurisdiction,
  department: Department,
  names: readonly Department[],
  parts: readonly Department[],
): readonly LineNote[] {
  const link = (each: Department): LineNote['links'][number] => ({
    name: each.name,
    path: departmentPath(of.id, each.id),
  });
  const notes: LineNote[] = [];
  for (const earlier of names.slice(0, -1))
    notes.push({
      text: `${earlier.validTo} 年度及以前称`,
      links: [link(earlier)],
    });
  if (parts.length > 0)
    notes.push({
      text: `${names[0]?.validFrom ?? ''} 年度起由下列部门合并而成，合并前后的数不可比：`,
      links: parts.map(link),
    });
  const successor = of.departments.find((each) => each.id === department.successor);
  if (department.change === '撤销')
    notes.push({ text: `${department.validTo} 年度以后撤销。`, links: [] });
  else if (successor)
    notes.push({
      text: `${department.validTo} 年度以后${department.change === '合并' ? '并入' : '更名为'}`,
      links: [link(successor)],
    });
  return notes;
}
