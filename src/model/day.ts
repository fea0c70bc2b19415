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
