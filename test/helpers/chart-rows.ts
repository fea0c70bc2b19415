/** 虚构示例数据 for the charts: plain rows, one set for each case that a picture could get wrong. */
import type { ScoreBin } from '../../src/site/views/charts/scores/score-range.ts';
import type { YearPoint } from '../../src/site/views/charts/draw/years.ts';

export const NONE = Number.NaN;
export const YEARS = ['2018', '2019', '2020', '2021', '2022'];
export const LONG_NAME = '名称特别长的规划和自然资源与城市更新及土地整备协调事务局';
export const WIDTHS = [1120, 704, 532, 358];

export function points(heights: readonly number[], years = YEARS): readonly YearPoint[] {
  return heights.map((height, index) => {
    return { year: years[index] ?? '', height, label: words(height) };
  });
}

/** Labels of invented values: as many digits as given. */
export function words(value: number): string {
  return Number.isNaN(value) ? '未公布' : String(value);
}

/** A fixed sequence without pattern, from `low` up to `high`. */
export function scattered(count: number, low: number, high: number): readonly number[] {
  let state = 7;
  return Array.from({ length: count }, () => {
    state = (state * 16807) % 2147483647;
    return Math.round((low + ((high - low) * state) / 2147483647) * 100) / 100;
  });
}

export function names(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `第${String(index + 1)}局`);
}

export function bins(counts: readonly number[], from: number): readonly ScoreBin[] {
  return counts.map((count, index) => ({
    from: from + index,
    to: from + index + 1,
    count,
    label: String(count),
    emphasis: (from + index) % 5 === 0,
    title: `${from + index} 分起：${count} 个部门`,
  }));
}
