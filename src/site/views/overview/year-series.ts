/** 年度序列: the years of a jurisdiction without holes, and where the rubric changes. */
import type { Overview } from './overview.ts';

/** From the first to the last reported year, also those in which nothing was reported: a gap must show. */
export function yearSpan(reports: readonly Overview[]): readonly string[] {
  const years = reports.map(({ key }) => Number.parseInt(key.year, 10));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) =>
    String(first + index),
  );
}

export interface YearBreakView {
  /** First year after the break. */
  readonly before: string;
  readonly label: string;
}

/** Years from which another version of the rubric is in force, or another set of them, by the reports themselves. */
export function rubricBreaks(reports: readonly Overview[]): readonly YearBreakView[] {
  const years = yearSpan(reports);
  let last: string | undefined;
  return years.flatMap((year) => {
    const own = reports.filter(({ key }) => key.year === year).map(({ rubric }) => rubric.id);
    const version = [...new Set(own)].sort().join(' ');
    if (version === '') return [];
    const isBreak = last !== undefined && version !== last;
    last = version;
    return isBreak ? [{ before: year, label: '评分标准换版' }] : [];
  });
}
