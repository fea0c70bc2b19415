/** 日期: calendar days as text (2021-09-10) and their distance, without a clock and without time zones. */

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_A_CYCLE = 146_097; // of the Gregorian calendar's 400 years

/** @returns the day's number on a continuous scale; undefined unless it is a day of the calendar (2021-02-30 is not) */
export function dayNumber(text: string): number | undefined {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const number = count(integer(year), integer(month), integer(day));
  // A day that does not exist is counted into the next month, and then reads differently.
  const first = count(integer(year), integer(month), 1);
  const length = monthLength(integer(year), integer(month));
  return number < first || number >= first + length ? undefined : number;
}

/** Days from one date to another; the day after the first is day 1. Undefined when either is no date. */
export function daysBetween(from: string, to: string): number | undefined {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  return start === undefined || end === undefined ? undefined : end - start;
}

/** Whole months from one day to another: from 2021-01-31 to 2021-03-30 it is one. Undefined when either is no date. */
export function monthsBetween(from: string, to: string): number | undefined {
  if (dayNumber(from) === undefined || dayNumber(to) === undefined) return undefined;
  const [year = 0, month = 0, day = 0] = from.split('-').map(integer);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(integer);
  return (toYear - year) * 12 + toMonth - month - (toDay < day ? 1 : 0);
}

function integer(text: string): number {
  return Number.parseInt(text, 10);
}

function monthLength(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  const [nextYear, next] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return count(nextYear, next, 1) - count(year, month, 1);
}

/** Years are counted from March, so that the leap day comes last. */
function count(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const cycle = Math.floor(shifted / 400);
  const ofCycle = shifted - cycle * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    cycle * DAYS_A_CYCLE +
    ofCycle * 365 +
    Math.floor(ofCycle / 4) -
    Math.floor(ofCycle / 100) +
    ofYear
  );
}

/** The day so many days after another: 2021-02-20 and 20 give 2021-03-12. Undefined unless `text` is a day. */
export function dayAfter(text: string, days: number): string | undefined {
  const start = dayNumber(text);
  return start === undefined ? undefined : dayText(start + days);
}

/** 0 for Monday … 6 for Sunday; undefined unless `text` is a day of the calendar. */
export function weekday(text: string): number | undefined {
  const days = daysBetween(A_MONDAY, text);
  return days === undefined ? undefined : ((days % 7) + 7) % 7;
}

const A_MONDAY = '2000-01-03';

/** The inverse of `dayNumber`: the year is guessed from its mean length, then put right. */
function dayText(number: number): string {
  const guess = Math.floor((number * 400) / DAYS_A_CYCLE);
  const year = [guess + 1, guess, guess - 1].find((each) => count(each, 1, 1) <= number) ?? guess;
  const months = Array.from({ length: 12 }, (_, index) => 12 - index);
  const month = months.find((each) => count(year, each, 1) <= number) ?? 1;
  const day = number - count(year, month, 1) + 1;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
