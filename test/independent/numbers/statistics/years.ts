/** Reports by year. */
import type { Subject } from '../world.ts';

export function inOne(subjects: readonly Subject[]): Map<string, Subject[]> {
  const years = new Map<string, Subject[]>();
  for (const each of subjects) years.set(each.year, [...(years.get(each.year) ?? []), each]);
  return years;
}
