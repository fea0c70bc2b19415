/** 各得分率的部门数: of an indicator that gives few different scores, how many departments have each. */
import type { TableView } from '../chart.ts';
import type { Measure } from '../overview/measures.ts';
import type { Overview } from '../overview/overview.ts';
import { rubricBreaks, yearSpan } from '../overview/year-series.ts';

/** With more different values than these a distribution shows more than a table of counts. */
const FEW = 6;

/** @returns undefined where the values are many: then they are drawn */
export function shareCounts(measure: Measure, reports: readonly Overview[]): TableView | undefined {
  const values = reports.flatMap((report) => {
    const value = measure.of(report);
    return value ? [{ year: report.key.year, value }] : [];
  });
  const sorted = values.map(({ value }) => value).sort((a, b) => b.comparedTo(a));
  const distinct = sorted.filter((value, index) => !sorted[index - 1]?.eq(value));
  if (distinct.length === 0 || distinct.length > FEW) return undefined;
  const breaks = new Set(rubricBreaks(reports).map(({ before }) => before));
  const years = yearSpan(reports);
  const count = (year: string, counted: (each: (typeof values)[number]) => boolean): string =>
    String(values.filter((each) => each.year === year && counted(each)).length);
  const absent = (year: string): string | undefined => {
    const own = reports.filter(({ key }) => key.year === year);
    if (own.length === 0) return '未收录';
    return own.some((each) => measure.of(each)) ? undefined : (own.map(measure.absent)[0] ?? '—');
  };
  return {
    caption: `各年度各${measure.name}的部门数（个）`,
    head: [
      `${measure.name}${measure.unit}`,
      ...years.map((year) => `${year}${breaks.has(year) ? '（换版）' : ''}`),
    ],
    rows: [
      ...distinct.map((rate) => [
        measure.cell(rate),
        ...years.map((year) => absent(year) ?? count(year, ({ value }) => value.eq(rate))),
      ]),
      ['有这个数的部门', ...years.map((year) => count(year, () => true))],
    ],
    numbersFrom: 1,
  };
}
