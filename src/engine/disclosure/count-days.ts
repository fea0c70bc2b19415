/** 计日: how many days after the approval a day is; the day after approval is day 1. */
import { dayAfter, daysBetween, weekday } from '../model/day.ts';
import type { DisclosureTerm } from './rule.ts';

/** 工作日历: the days on which weekday and work part company. Source: data/workdays.csv. */
export interface Workdays {
  /** Years whose holidays are set down; of any other year nothing is known. */
  readonly years: ReadonlySet<string>;
  /** Day → whether it is worked, where the weekday alone would mislead. */
  readonly worked: ReadonlyMap<string, boolean>;
}

export const NO_WORKDAYS: Workdays = { years: new Set(), worked: new Map() };

const SATURDAY = 5;

/**
 * @returns the number of the day `on` after `approved`; negative before it; undefined when either is no date, or when
 * working days are asked for and the calendar does not cover them
 */
export function dayOfTerm(
  approved: string,
  on: string,
  { count }: Pick<DisclosureTerm, 'count'>,
  calendar: Workdays,
): number | undefined {
  const days = daysBetween(approved, on);
  if (count === '日历日' || days === undefined || days <= 0) return days;
  const passed = Array.from({ length: days }, (_, index) => dayAfter(approved, index + 1) ?? '');
  if (!passed.every((day) => calendar.years.has(day.slice(0, 4)))) return undefined;
  return passed.filter((day) => isWorked(day, calendar)).length;
}

/** The last day in time, 到期日. Undefined as above. */
export function lastDay(
  approved: string,
  term: DisclosureTerm,
  calendar: Workdays,
): string | undefined {
  if (term.count === '日历日') return dayAfter(approved, term.days);
  // More than three days off for each working day would be no calendar of work.
  const reach = Array.from({ length: term.days * 4 }, (_, index) => dayAfter(approved, index + 1));
  return reach.find((day) => dayOfTerm(approved, day ?? '', term, calendar) === term.days);
}

function isWorked(day: string, { worked }: Workdays): boolean {
  return worked.get(day) ?? (weekday(day) ?? SATURDAY) < SATURDAY;
}
