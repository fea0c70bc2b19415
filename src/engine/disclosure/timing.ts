/** 期限: whether the documents of one kind came out in time, as far as their dates say. */
import type { Disclosure } from '../model/disclosure.ts';
import { dayOfTerm, lastDay, type Workdays } from './count-days.ts';
import type { DisclosureTerm } from './rule.ts';

/**
 * in-time and late are settled, by a date or because no date could make it otherwise. pending: not out, still in time.
 * overdue: looked for in vain after the last day. unknown: the dates do not say.
 */
export type TimingKind = 'in-time' | 'late' | 'pending' | 'overdue' | 'unknown';

export interface Timing {
  readonly kind: TimingKind;
  /** Of the first publication, or of the last look in vain; undefined where a date is unknown. */
  readonly day: number | undefined;
  readonly limit: number;
  readonly approvedOn: string;
  /** First publication; '' when it is unknown or there was none. */
  readonly publishedOn: string;
  readonly checkedOn: string;
  /** 到期日; '' when the approval is unknown. */
  readonly dueOn: string;
  readonly reason: string;
}

/** @param documents of one kind; a document published twice counts from its first publication */
export function timing(
  documents: readonly Disclosure[],
  term: DisclosureTerm,
  calendar: Workdays,
): Timing {
  const approvals = new Set(known(documents.map((each) => each.approvedOn)));
  const approvedOn = approvals.size === 1 ? approvalOf(documents) : '';
  const published = documents.filter(isOut);
  const publishedOn = earliest(published.map((each) => each.publishedOn));
  const checkedOn = latest(documents.map((each) => each.checkedOn));
  const dueOn = (approvedOn && lastDay(approvedOn, term, calendar)) ?? '';
  const base = { limit: term.days, approvedOn, publishedOn, checkedOn, dueOn };
  const count = (on: string): number | undefined => dayOfTerm(approvedOn, on, term, calendar);
  if (approvals.size > 1) return { ...base, ...unknown('几份文件的批复日期不同，无从判断') };
  if (approvedOn === '') return { ...base, ...unknown('没有查到批复日期') };
  if (dueOn === '')
    return { ...base, ...unknown(`没有收录 ${approvedOn.slice(0, 4)} 年的工作日历`) };
  if (published.length === 0) return { ...base, ...notOut(base, count(checkedOn)) };
  if (published.some((each) => each.publishedOn === ''))
    return { ...base, ...bounded(published, base, count) };
  return { ...base, ...dated(base, count(publishedOn)) };
}

type Base = Pick<Timing, 'limit' | 'approvedOn' | 'publishedOn' | 'checkedOn' | 'dueOn'>;
type Judged = Pick<Timing, 'kind' | 'day' | 'reason'>;

function dated({ limit, approvedOn, publishedOn }: Base, day: number | undefined): Judged {
  const said = `批复 ${approvedOn}，公开 ${publishedOn}`;
  if (day === undefined) return unknown(`${said}，没有收录这些年的工作日历`);
  // One of the two dates must be wrong, which says nothing of the term.
  if (day < 0) return unknown(`${said}，公开早于批复，日期有疑`);
  const nth = `${said}，第 ${String(day)} 日`;
  return day > limit
    ? { kind: 'late', day, reason: `${nth}，超过 ${String(limit)} 日` }
    : { kind: 'in-time', day, reason: `${nth}，在 ${String(limit)} 日之内` };
}

function notOut({ limit, approvedOn, checkedOn }: Base, day: number | undefined): Judged {
  if (checkedOn === '') return unknown('尚未查看是否公开');
  const said = `批复 ${approvedOn}，到 ${checkedOn}`;
  if (day === undefined) return unknown(`${said}，没有收录这些年的工作日历`);
  if (day < 0) return unknown(`批复 ${approvedOn}，最近一次查看 ${checkedOn} 还在批复之前`);
  const nth = `${said}（第 ${String(day)} 日）查看时未见公开`;
  return day > limit
    ? { kind: 'overdue', day, reason: `${nth}，超过 ${String(limit)} 日` }
    : { kind: 'pending', day, reason: `${nth}，还在 ${String(limit)} 日之内` };
}

/** The day of publication is not known; that we held a copy by some day can still show that it was in time. */
function bounded(
  published: readonly Disclosure[],
  { limit, approvedOn }: Base,
  count: (on: string) => number | undefined,
): Judged {
  const seen = earliest(
    published.flatMap((each) => [each.publishedOn, each.retrievedOn, each.withdrawnOn]),
  );
  const by = seen === '' ? undefined : count(seen);
  if (by !== undefined && by >= 0 && by <= limit)
    return {
      kind: 'in-time',
      day: undefined,
      reason: `批复 ${approvedOn}，不晚于 ${seen}（第 ${String(by)} 日）公开，在 ${String(limit)} 日之内`,
    };
  return unknown('没有查到公开日期');
}

function unknown(reason: string): Judged {
  return { kind: 'unknown', day: undefined, reason };
}

/** Of the version published first, else of the one looked for: another version's approval may be of a later change. */
function approvalOf(documents: readonly Disclosure[]): string {
  const out = documents.filter(isOut);
  const first = [...out].sort((a, b) => (a.publishedOn < b.publishedOn ? -1 : 1))[0];
  if (first) return first.approvedOn;
  return documents.find(({ approvedOn }) => approvedOn !== '')?.approvedOn ?? '';
}

export function isOut({ state }: Disclosure): boolean {
  return state === '已公开' || state === '已撤下';
}

function earliest(dates: readonly string[]): string {
  return known(dates)[0] ?? '';
}

function latest(dates: readonly string[]): string {
  return known(dates).at(-1) ?? '';
}

function known(dates: readonly string[]): readonly string[] {
  return dates.filter((each) => each !== '').sort();
}
