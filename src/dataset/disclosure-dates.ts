/** The dates of a disclosure record: real days, in an order that can be, and none after the data date. */
import { dateBeyond, DATE_REMEDY, type DataLimits } from '../engine/model/data-limits.ts';
import { dayNumber } from '../engine/model/day.ts';
import type { DisclosureRow, SayOfRow } from './disclosure-row.ts';

export const DATE_COLUMNS = [
  'approved_on',
  'published_on',
  'withdrawn_on',
  'checked_on',
  'retrieved_on',
] as const;
type DateColumn = (typeof DATE_COLUMNS)[number];
type Cells = DisclosureRow['cells'];

/** @param dataDate 数据截止; '' when the jurisdiction does not say: then only the limits hold */
export function checkDates(
  cells: Cells,
  column: DateColumn,
  dataDate: string,
  limits: DataLimits,
  say: SayOfRow,
): void {
  const date = cells[column];
  if (date === '') {
    const needed = NEEDED[column](cells);
    if (needed !== '') say(column, needed, '请补上；不知道日期的换一个 state');
    return;
  }
  if (dayNumber(date) === undefined) {
    say(column, '空或日历上有的日期，如 2021-09-10');
    return;
  }
  if (dataDate !== '' && date > dataDate)
    say(column, `不晚于数据截止日 ${dataDate}`, '请核对日期，或改 jurisdiction.yaml 的 数据截止');
  else if (dateBeyond(date, limits) !== '') say(column, dateBeyond(date, limits), DATE_REMEDY);
  const wrong = MISPLACED[column](cells);
  if (wrong !== '') say(column, wrong, '请核对 state 和日期');
}

/** What a state cannot do without. */
const NEEDED: Readonly<Record<DateColumn, (cells: Cells) => string>> = {
  approved_on: () => '',
  published_on: () => '',
  withdrawn_on: () => '',
  checked_on: ({ state }) => (state === '未见公开' ? '去查看而没有见到的日期' : ''),
  retrieved_on: ({ file }) => (file === '' ? '' : '取得这份文件的日期'),
};

/** A date that contradicts the state or another date. Publication before approval is recorded, and judged later. */
const MISPLACED: Readonly<Record<DateColumn, (cells: Cells) => string>> = {
  approved_on: () => '',
  published_on: ({ state }) => (isPublic(state) ? '' : '空，因为 state 不是 已公开 或 已撤下'),
  withdrawn_on: ({ state, withdrawn_on, published_on }) => {
    if (state !== '已撤下') return '空，因为 state 不是 已撤下';
    return withdrawn_on < published_on ? `不早于公开日期 ${published_on}` : '';
  },
  checked_on: ({ state, checked_on, withdrawn_on }) => {
    if (state === '已公开') return '空，因为文件已经公开';
    if (state === '已撤下' && checked_on < withdrawn_on)
      return `不早于撤下日期 ${withdrawn_on}，是撤下以后再去查看的日期`;
    return '';
  },
  retrieved_on: ({ state, retrieved_on, published_on }) => {
    if (!isPublic(state)) return '空，因为没有公开的文件无从取得';
    return retrieved_on < published_on ? `不早于公开日期 ${published_on}` : '';
  },
};

function isPublic(state: string): boolean {
  return state === '已公开' || state === '已撤下';
}
