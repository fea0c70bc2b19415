/** Days between dates of the calendar, counted on whole days of universal time. */
const millisecondsInDay = 86_400_000;

/** The day after the first date is day 1. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsInDay);
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * millisecondsInDay).toISOString().slice(0, 10);
}

/** Whole months from one date to another. */
export function monthsBetween(from: string, to: string): number {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - year) * 12 + toMonth - month - (toDay < day ? 1 : 0);
}
