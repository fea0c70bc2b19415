/** What a table cell says, for sorting and for downloads. No DOM here. */

/** Words and dashes that stand where there is no value; they sort last, whichever way a column is sorted. */
const NO_VALUE: ReadonlySet<string> = new Set([
  '',
  '—',
  '–',
  '未公布',
  '不适用',
  '无法计算',
  '不完整',
  '前后不一',
  '自评不完整',
  '未自评',
  '未收录',
  '没有收录报告',
  '合并前',
  '尚未设立',
  '本版无此项',
  '未收录报告',
  '未设此部门',
  '本年无此项',
  '评分标准无此项',
  '未录入',
  '表中没有',
  '没有数',
  '空格',
  '次年不列',
]);

export interface Cell {
  /** As a reader sees it, on one line. */
  readonly text: string;
  /** Plain decimal text (-1234.5) in the unit of the column's head, where the cell is a number. */
  readonly number?: string;
}

export function isNoValue(text: string): boolean {
  return NO_VALUE.has(text) || IN_DOUBT.test(text);
}

/** A figure that checks contradict: whatever number stands in the sentence, it is sorted by none. */
const IN_DOUBT = /^(单位存疑|数值存疑|前后不一|口径待说明)/;

const NUMBER = /^([−-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/;

/** 1,234.50 → 1234.50, −3 → -3; undefined for anything but one number. */
export function plainNumber(text: string): string | undefined {
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = ''] = match;
  return `${sign === '' ? '' : '-'}${whole.replaceAll(',', '')}${fraction}`;
}

/** The number of a text with its unit behind it: 10 处 → 10, 57.53% → 57.53. A range or a fraction has none. */
export function numberWithUnit(text: string): string | undefined {
  const match = /^([−-]?[\d,.]*\d)\s*[^\d\s.,−–-]?\D*$/.exec(text);
  return match?.[1] === undefined ? undefined : plainNumber(match[1]);
}
