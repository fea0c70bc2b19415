/** The report of the year before, under an earlier name too; parts of a merger are another body. */
import { predecessor } from '../../../engine/comparison/lineage.ts';
import type { Overview } from '../overview/overview.ts';

export function lastYear(
  { key, department, jurisdiction }: Overview,
  all: readonly Overview[],
): Overview | undefined {
  const year = String(Number.parseInt(key.year, 10) - 1);
  const before = predecessor(department, year, jurisdiction.departments);
  if (before.kind !== 'same' && before.kind !== 'renamed') return undefined;
  return all.find((each) => each.key.year === year && each.department.id === before.member.id);
}
