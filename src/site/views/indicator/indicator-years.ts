/** One indicator of every department by year: self score and verdict, years without it told apart from years without a report. */
import { existsIn } from '../../../engine/comparison/lineage.ts';
import type { PeerRule } from '../../../engine/comparison/peer-rule.ts';
import type { Jurisdiction } from '../../../dataset/jurisdiction.ts';
import { pointsCell, percentCell } from '../format.ts';
import { medianCell } from '../jurisdiction/group-table.ts';
import type { Measure } from '../overview/measures.ts';
import type { OutcomeOverview } from '../jurisdiction/outcome-overview.ts';
import type { Overview } from '../overview/overview.ts';
import { departmentPath } from '../paths.ts';
import { rubricBreaks, yearSpan } from '../overview/year-series.ts';

export interface IndicatorYears {
  readonly years: readonly { readonly year: string; readonly isBreak: boolean }[];
  readonly rows: readonly IndicatorYearsRow[];
  /** 得分率 median of each year with quartiles and count. */
  readonly medians: readonly { readonly median: string; readonly behind: string }[];
}

export interface IndicatorYearsRow {
  readonly department: string;
  readonly category: string;
  readonly path: string;
  readonly cells: readonly IndicatorYearsCell[];
}

export interface IndicatorYearsCell {
  readonly isBreak: boolean;
  /** '' where there is nothing but the word. */
  readonly outcome: OutcomeOverview | undefined;
  readonly word: string;
  readonly value: string;
  readonly text: string;
}

export function indicatorYears(
  id: string,
  of: Jurisdiction,
  reports: readonly Overview[],
  rule: PeerRule,
): IndicatorYears {
  const breaks = new Set(rubricBreaks(reports).map((each) => each.before));
  const years = yearSpan(reports).map((year) => ({ year, isBreak: breaks.has(year) }));
  const measure = shareMeasure(id);
  return {
    years,
    rows: of.departments
      .filter((each) => reports.some(({ key }) => key.department === each.id))
      .map((department) => ({
        department: department.short,
        category: department.category,
        path: departmentPath(of.id, department.id),
        cells: years.map(({ year, isBreak }) => {
          const report = reports.find(
            ({ key }) => key.department === department.id && key.year === year,
          );
          return { isBreak, ...cell(id, report, existsIn(department, year)) };
        }),
      })),
    medians: years.map(({ year }) => {
      const own = reports.filter(({ key }) => key.year === year);
      const [median = '', behind = ''] = medianCell(measure, own, rule).split('（');
      return { median, behind: behind.replace('）', '') };
    }),
  };
}

function cell(
  id: string,
  report: Overview | undefined,
  exists: boolean,
): Omit<IndicatorYearsCell, 'isBreak'> {
  const nothing = { outcome: undefined, value: '', text: '' };
  if (!report) return { ...nothing, word: exists ? '未收录' : '—' };
  const outcome = outcomeOf(id, report);
  if (!outcome) return { ...nothing, word: '本版无此项' };
  const { self, selfText, rangeText, mark } = outcome;
  return {
    outcome,
    word: '',
    value: self?.toString() ?? '',
    text: `自评 ${selfText}，复算 ${rangeText}，${mark.word}`,
  };
}

function outcomeOf(id: string, report: Overview): OutcomeOverview | undefined {
  return report.outcomes.find(({ indicator }) => indicator.id === id);
}

function shareAbsence(id: string, report: Overview): string {
  const outcome = outcomeOf(id, report);
  if (!outcome) return '本版无此项';
  return outcome.verdict === 'not-applicable' ? '不适用' : '未自评';
}

/** 得分率: what stays comparable where only the marks of an indicator changed. */
export function shareMeasure(id: string): Measure {
  return {
    id: `share-${id}`,
    name: '自评得分率',
    byRubric: true,
    // A score given to what does not apply is no share of anything.
    of: (report) => {
      const outcome = outcomeOf(id, report);
      if (outcome?.verdict === 'not-applicable') return undefined;
      return outcome?.self?.div(outcome.indicator.fullMarks);
    },
    absent: (report) => shareAbsence(id, report),
    brief: (report) => shareAbsence(id, report),
    remark: () => '',
    text: (value) => `${percentCell(value)}%`,
    cell: percentCell,
    apart: (difference) => `${pointsCell(difference.times(100))} 个百分点`,
    unit: '（%）',
    scale: 100,
  };
}
