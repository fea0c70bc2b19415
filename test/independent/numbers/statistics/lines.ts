/** 沿革: the reports of a department under all its names; a merger begins a new line. */
import type { Department } from '../data/jurisdictions.ts';
import type { Subject, WorldPlace } from '../world.ts';

export function lineOf(department: Department, { place, subjects }: WorldPlace): Subject[] {
  const names = [department.id];
  for (let at = 0; at < names.length; at++) {
    const before = place.departments.filter((each) => each.successor === names[at]);
    const [only] = before;
    if (before.length === 1 && only?.change === '更名') names.push(only.id);
  }
  return subjects.filter((each) => names.includes(each.department.id));
}
