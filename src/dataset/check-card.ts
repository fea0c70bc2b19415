/** Whether what report.yaml says of the report's file can be so. An empty value says that nobody recorded it. */
import { dateBeyond, DATE_REMEDY, type DataLimits } from '../engine/model/data-limits.ts';
import { dayNumber } from '../engine/model/day.ts';
import type { Entry } from '../engine/model/entry.ts';
import { quoted } from '../engine/model/problem.ts';
import { isWebAddress } from '../engine/model/web-address.ts';
import type { Jurisdiction, ReportCard } from './jurisdiction.ts';

const COUNT = /^[1-9]\d{0,6}$/;
/** Path signs and signs that cannot be seen have no place in a name. */
const UNSAFE_NAME = /[/\\\p{C}]|^\.|^\s|\s$/u;

/** @param file 文件 of report.yaml */
export function checkCard(
  file: Entry,
  card: ReportCard,
  limits: DataLimits,
  dataDate: string,
): void {
  const { fileName, form, lineCount, pageCount, sha256, url, retrieved } = card;
  const say = (key: string, value: string, expected: string, action = '请改正'): void => {
    if (value !== '' && expected !== '') file.at(key).problem(quoted(value), expected, action);
  };
  say('名称', fileName, nameFault(fileName, limits.longestFileName));
  if (limits.forms.length > 0 && !limits.forms.includes(form))
    say('形式', form, limits.forms.join('、'), '请从中选一个；新的形式先加进 data/limits.yaml');
  const count = '大于零的整数，不带千分位；没有数过就留空';
  if (!COUNT.test(lineCount)) say('行数', lineCount, count);
  if (!COUNT.test(pageCount)) say('页数', pageCount, count);
  if (!/^[0-9a-f]{64}$/.test(sha256))
    say('sha256', sha256, '64 位小写十六进制数', '请照 sha256sum 的结果填写，没有记下就留空');
  if (!isWebAddress(url)) say('网址', url, '空或 http(s) 网址');
  if (retrieved !== '') say('取得日期', retrieved, ...dateFault(retrieved, limits, dataDate));
}

function nameFault(name: string, longest: number): string {
  if (UNSAFE_NAME.test(name)) return '不带路径、不以点开头的文件名';
  return Array.from(name).length > longest
    ? `不超过 ${String(longest)} 个字的文件名（data/limits.yaml）`
    : '';
}

function dateFault(
  date: string,
  limits: DataLimits,
  dataDate: Jurisdiction['dataDate'],
): readonly [string, string] {
  if (dayNumber(date) === undefined)
    return ['空或日历上有的日期，如 2021-09-10', '请改正，没有记下就留空'];
  if (dataDate !== '' && date > dataDate)
    return [`不晚于数据截止日 ${dataDate}`, '请核对日期，或改 jurisdiction.yaml 的 数据截止'];
  return [dateBeyond(date, limits), DATE_REMEDY];
}
