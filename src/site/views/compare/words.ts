/** The comparison in words: title, and one sentence a department. */
import type { Choice } from './choice.ts';
import type { CompareUnit, MeasureInfo } from './data.ts';
import type { SeriesPoint, CompareSeries } from './series.ts';

export function yearsText({ from, to }: Choice): string {
  return from === to ? `${from} 年度` : `${from}–${to} 年度`;
}

export function comparisonTitle(measure: MeasureInfo, choice: Choice): string {
  return `${measure.name}，${yearsText(choice)}`;
}

/** 虚构示例数据, what of it when not all, or ''. */
export function fictionText(series: readonly CompareSeries[]): string {
  const invented = series.filter((each) => each.fictional);
  if (invented.length === 0) return '';
  if (invented.length === series.length) return '虚构示例数据';
  return `含虚构示例数据（${invented.map((each) => each.label).join('、')}）`;
}

export function withUnit(text: string, unit: CompareUnit): string {
  return unit === '%' ? `${text}%` : `${text} ${unit}`;
}

export function summaryText(series: readonly CompareSeries[], { unit }: MeasureInfo): string {
  return series.map((each) => sentenceOf(each, unit)).join('');
}

function sentenceOf({ label, points }: CompareSeries, unit: CompareUnit): string {
  const valued = points.filter((each) => each.hasValue);
  const first = valued[0];
  const last = valued.at(-1);
  const say = ({ year, text }: SeriesPoint): string => `${year} 年 ${withUnit(text, unit)}`;
  const known = [first, ...(last === first ? [] : [last])].flatMap((each) =>
    each ? say(each) : [],
  );
  const between = points
    .filter((each) => each.breaks !== '' && each.year > (first?.year ?? ''))
    .map((each) => `${each.year} 年${each.breaks}，前后不可比`);
  const absent = absences(points);
  const parts = [...(known.length > 0 ? [known.join('，')] : []), ...absent, ...between];
  return `${label}：${parts.join('；')}。`;
}

/** Years without a value by their reason: 2019、2021 年未公布. */
function absences(points: readonly SeriesPoint[]): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const { hasValue, text, year } of points)
    if (!hasValue) byReason.set(text, [...(byReason.get(text) ?? []), year]);
  return [...byReason].map(([reason, years]) => `${years.join('、')} 年${reason}`);
}
