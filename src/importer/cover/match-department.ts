/** Which of the known departments a printed name means. */
import { plainWord } from '../text/normalise.ts';

export interface NamedDepartment {
  readonly name: string;
  readonly short: string;
  /** Full name of its jurisdiction, 深圳市福田区; '' where nothing is known beyond the department's name. */
  readonly place: string;
}

/** `深圳市`, `深圳市福田区`: bounded, so that a hostile name costs nothing. */
const PLACE = /^(?:[^省市区县旗州]{1,12}[省市区县旗州]){0,3}$/u;

/**
 * @param departments of one jurisdiction or of several
 * @returns none, one, or several that the name may mean; a printed city or district must not contradict
 */
export function matchDepartment<Department extends NamedDepartment>(
  name: string,
  departments: readonly Department[],
): readonly Department[] {
  const printed = plainWord(name);
  const exact = departments.filter((each) => plainWord(each.name) === printed);
  return exact.length > 0 ? exact : departments.filter((each) => isMeant(printed, each));
}

function isMeant(printed: string, department: NamedDepartment): boolean {
  const full = plainWord(department.name);
  const short = plainWord(department.short);
  const place = plainWord(department.place);
  if (printed !== '' && printed === short) return true;
  const core = coreOf(full, short, place);
  // The name without its place, however much of the place is printed.
  if (core === '' || !printed.endsWith(core)) return false;
  const printedPlace = printed.slice(0, printed.length - core.length);
  const ownPlace = place || full.slice(0, full.length - core.length);
  if (printedPlace === '') return true;
  if (!PLACE.test(printedPlace)) return false;
  return ownPlace.endsWith(printedPlace) || (ownPlace !== '' && printedPlace.endsWith(ownPlace));
}

function coreOf(full: string, short: string, place: string): string {
  if (place !== '' && full.startsWith(place)) return full.slice(place.length);
  return full.endsWith(short) ? short : full;
}
