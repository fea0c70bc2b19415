/** 行政区: coverage, medians and doubts of each year. */
import type { DisclosureStanding } from '../../../engine/disclosure/standing.ts';
import { existsIn } from '../../../engine/comparison/lineage.ts';
import type { PeerRule } from '../../../engine/comparison/peer-rule.ts';
import type { Department, Jurisdiction } from '../../../dataset/jurisdiction.ts';
import type { TableView } from '../chart.ts';
import { weighty } from '../findings/findings.ts';
import { medianCell, tooFew } from './group-table.ts';
import { EXECUTION_RATE, SELF_RATE } from '../overview/measures.ts';
import type { Overview } from '../overview/overview.ts';
import { departmentPath } from '../paths.ts';
import { rubricBreaks, yearSpan } from '../overview/year-series.ts';

export function yearTable(
  jurisdiction: Jurisdiction,
  reports: readonly Overview[],
  rule: PeerRule,
): TableView {
  const breaks = new Set(rubricBreaks(reports).map((each) => each.before));
  const rows = yearSpan(reports).map((year) => {
    const own = reports.filter(({ key }) => key.year === year);
    const expected = jurisdiction.departments.filter((each) => existsIn(each, year));
    const doubts = own.reduce((count, each) => count + weighty(each.findings).length, 0);
    const isFew = own.length > 0 && own.length < rule.medianFrom;
    return [
      `${year} 年度${breaks.has(year) ? '（评分标准换版）' : ''}`,
      `${String(own.length)} / ${String(expected.length)}`,
      medianCell(SELF_RATE, own, rule),
      medianCell(EXECUTION_RATE, own, rule),
      isFew && hasDates(own) ? tooFew(own.length) : timeliness(own),
      own.length === 0 ? '—' : String(doubts),
    ];
  });
  return {
    caption: '各年度公布情况（中位数括号内为四分位与部门数）',
    head: [
      '年度',
      '已收录报告 / 已录入部门',
      '自评得分率中位数（%）',
      '预算执行率中位数（%）',
      '按期公开 / 能判断的预决算',
      '要紧的疑点（处）',
    ],
    rows,
    numbersFrom: 1,
  };
}

const TIMED: readonly DisclosureStanding['mark'][] = ['in-time', 'late', 'overdue', 'stale'];

function isTimed({ mark }: DisclosureStanding): boolean {
  return TIMED.includes(mark);
}

function hasDates(reports: readonly Overview[]): boolean {
  return reports.some(({ standings }) => standings.some(isTimed));
}

/** Documents whose dates are known: the others are neither in time nor late. */
function timeliness(reports: readonly Overview[]): string {
  if (reports.length === 0) return '—';
  const dated = reports.flatMap((each) => each.standings).filter(isTimed);
  const inTime = dated.filter(({ mark }) => mark === 'in-time').length;
  return dated.length === 0 ? '没有可判断的' : `${String(inTime)} / ${String(dated.length)}`;
}

export interface CategoryView {
  readonly name: string;
  readonly departments: readonly {
    readonly name: string;
    readonly path: string;
    readonly note: string;
  }[];
}

/** Departments by category, each in the order of the department list; what has become of those that ended. */
export function categories({ id, departments }: Jurisdiction): readonly CategoryView[] {
  const names = [...new Set(departments.map((each) => each.category))];
  return names.map((name) => ({
    name,
    departments: departments
      .filter((each) => each.category === name)
      .map((each) => ({
        name: each.short,
        path: departmentPath(id, each.id),
        note: noteOf(each, departments),
      })),
  }));
}

function noteOf(department: Department, all: readonly Department[]): string {
  const { change, validFrom, validTo } = department;
  const successor = all.find((each) => each.id === department.successor)?.short ?? '';
  if (change === '撤销') return `${validTo} 年度以后撤销`;
  if (change === '合并') return `${validTo} 年度以后并入${successor}`;
  if (change === '更名') return `${validTo} 年度以后更名为${successor}`;
  return validFrom === '' ? '' : `${validFrom} 年度起`;
}
