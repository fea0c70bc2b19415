/** 界限: what dates, ids and names in data/ must stay within. Source: data/limits.yaml, where every value has its reason. */
import { dayNumber } from './day.ts';
import type { Entry } from './entry.ts';
import { quoted } from './problem.ts';

export interface DataLimits {
  /** Days of the calendar as text. */
  readonly earliest: string;
  readonly latest: string;
  /** In signs. */
  readonly longestId: number;
  readonly longestFileName: number;
  /** 形式 of a report. */
  readonly forms: readonly string[];
}

/** Nothing is out of bounds: where limits.yaml cannot be read, which is told. */
export const NO_LIMITS: DataLimits = {
  earliest: '',
  latest: '9999-12-31',
  longestId: Infinity,
  longestFileName: Infinity,
  forms: [],
};

export function readDataLimits(file: Entry): DataLimits {
  const dates = file.at('日期');
  const ids = file.at('标识');
  const names = file.at('文件名');
  const limits = {
    earliest: readDay(dates, '最早', NO_LIMITS.earliest),
    latest: readDay(dates, '最晚', NO_LIMITS.latest),
    longestId: readLength(ids),
    longestFileName: readLength(names),
    forms: file
      .at('形式')
      .items()
      .map(({ value }) => value),
  };
  for (const each of [dates, ids, names, file]) each.done();
  return limits;
}

function readDay(entry: Entry, key: string, otherwise: string): string {
  const day = readValue(entry, key, (text) => dayNumber(text) !== undefined, '日历上有的日期');
  return day ?? otherwise;
}

function readLength(entry: Entry): number {
  const isWhole = (text: string): boolean => /^[1-9]\d{0,3}$/.test(text);
  const length = readValue(entry, '最长', isWhole, '大于零的整数');
  return length === undefined ? Infinity : Number.parseInt(length, 10);
}

/** @returns undefined after telling what is wrong */
function readValue(
  entry: Entry,
  key: string,
  isSound: (text: string) => boolean,
  expected: string,
): string | undefined {
  const own = entry.at(key);
  const value = own.text('值');
  if (own.text('理由') === '') own.at('理由').problem('空', '为什么是这个值', '请写明理由');
  own.done();
  if (isSound(value)) return value;
  own.at('值').problem(quoted(value), expected, '请改正');
  return undefined;
}

/** What is wrong with a date that is on the calendar; '' when nothing is. */
export function dateBeyond(date: string, { earliest, latest }: DataLimits): string {
  return date < earliest || date > latest ? `${earliest} 到 ${latest} 之间的日期` : '';
}

export const DATE_REMEDY = '请核对年份；日期的界限在 data/limits.yaml';
