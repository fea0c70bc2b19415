/** Which of the known departments, or jurisdictions, a printed name means. */
import { plainWord } from '../facts/normalise.ts';

export interface Named {
  readonly name: string;
  readonly short: string;
}

/** `深圳市`, `深圳市福田区`: bounded, so that a hostile name costs nothing. */
const PLACE = /^(?:[^省市区县旗州]{1,12}[省市区县旗州]){0,3}$/u;

/**
 * @param departments of one jurisdiction or of several
 * @returns none, one, or several that the name may mean; a printed city or district must not contradict
 */
export function matchDepartment<Department extends Named>(
  name: string,
  departments: readonly Department[],
): readonly Department[] {
  const printed = plainWord(name);
  if (printed === '') return [];
  const exact = departments.filter((each) => plainWord(each.name) === printed);
  return exact.length > 0 ? exact : departments.filter((each) => isMeant(printed, each));
}

function isMeant(printed: string, department: Named): boolean {
  const full = plainWord(department.name);
  const short = plainWord(department.short);
  if (printed === short) return true;
  if (addsPlace(printed, full) || addsPlace(full, printed)) return true;
  if (!addsPlace(printed, short)) return false;
  // 福田区某局 for 深圳市福田区某局: what stands before the short name must be part of the same place.
  const place = full.endsWith(short) ? full.slice(0, full.length - short.length) : '';
  const printedPlace = printed.slice(0, printed.length - short.length);
  return place === '' || place.endsWith(printedPlace) || printedPlace.endsWith(place);
}

function addsPlace(longer: string, shorter: string): boolean {
  return (
    shorter !== '' &&
    longer.endsWith(shorter) &&
    PLACE.test(longer.slice(0, longer.length - shorter.length))
  );
}

/** @returns the jurisdictions whose name the department's begins with or contains, those with the longest name */
export function matchJurisdiction<Jurisdiction extends Named>(
  name: string,
  jurisdictions: readonly Jurisdiction[],
): readonly Jurisdiction[] {
  const printed = plainWord(name);
  const lengthOf = (each: Jurisdiction): number => {
    const words = [plainWord(each.name), plainWord(each.short)];
    return Math.max(
      0,
      ...words.filter((word) => printed.includes(word)).map((word) => word.length),
    );
  };
  const longest = Math.max(0, ...jurisdictions.map(lengthOf));
  return longest === 0 ? [] : jurisdictions.filter((each) => lengthOf(each) === longest);
}
