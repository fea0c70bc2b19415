/** Days between dates of the calendar, counted on whole days of universal time. */
const millisecondsInDay = 86_400_000;

/** The day after the first date is day 1. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsInDay);
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * millisecondsInDay).toISOString().slice(0, 10);
}
