/** 所选: what is compared, as it stands in the address, so that a comparison can be shared and gone back to. */
import type { CompareIndex, IndexDepartment, IndexJurisdiction } from './data.ts';

export interface Choice {
  /** jurisdiction.department, in the order chosen. */
  readonly departments: readonly string[];
  readonly measure: string;
  /** First and last year, both included. */
  readonly from: string;
  readonly to: string;
}

export interface KnownChoices {
  readonly id: string;
  readonly jurisdiction: IndexJurisdiction;
  readonly department: IndexDepartment;
}

/** Also by an earlier name's id. */
export function findDepartment(
  { jurisdictions }: CompareIndex,
  id: string,
): KnownChoices | undefined {
  const [place = '', name = ''] = id.split(/\.(.*)/s);
  const jurisdiction = jurisdictions.find((each) => each.id === place);
  const department = jurisdiction?.departments.find(
    (each) => each.id === name || each.earlier?.some((earlier) => earlier.id === name),
  );
  return jurisdiction && department
    ? { id: `${jurisdiction.id}.${department.id}`, jurisdiction, department }
    : undefined;
}

/** Every year with a report, earliest first. */
export function yearsOf({ jurisdictions }: CompareIndex): readonly string[] {
  const all = jurisdictions.flatMap((each) => each.departments.flatMap(({ years }) => years));
  return [...new Set(all)].sort();
}

/** The published rule for what is shown when nothing is chosen: the first departments of the list, the latest years. */
export function firstDepartments(
  index: CompareIndex,
  jurisdiction = index.jurisdictions[0],
): readonly string[] {
  return (jurisdiction?.departments ?? [])
    .filter(({ years }) => years.length > 0)
    .slice(0, index.first.departments)
    .map(({ id }) => `${jurisdiction?.id ?? ''}.${id}`);
}

/** The latest years for which any of the departments has a report; of all there are when none has. */
export function firstYears(
  index: CompareIndex,
  departments: readonly string[],
): { readonly from: string; readonly to: string } {
  const own = departments.flatMap((id) => findDepartment(index, id)?.department.years ?? []);
  const all = own.length > 0 ? [...new Set(own)].sort() : yearsOf(index);
  const years = all.slice(-index.first.years);
  return { from: years[0] ?? '', to: years.at(-1) ?? '' };
}

/** @returns what the address asks for, and what of it cannot be, in words */
export function readChoice(
  address: URLSearchParams,
  index: CompareIndex,
): { readonly choice: Choice; readonly told: readonly string[] } {
  const reported: string[] = [];
  const tell = (text: string): undefined => {
    reported.push(text);
    return undefined;
  };
  const departments = readDepartments(address.get('d'), index, tell);
  return {
    choice: {
      departments,
      measure: readMeasure(address.get('m'), index, tell),
      ...(readYears(address.get('y'), index, tell) ?? firstYears(index, departments)),
    },
    told: reported,
  };
}

type Tell = (text: string) => undefined;

function readDepartments(text: string | null, index: CompareIndex, tell: Tell): readonly string[] {
  if (text === null) return firstDepartments(index);
  const asked = [...new Set(text.split(',').filter((each) => each !== ''))];
  const unknown = asked.filter((id) => !findDepartment(index, id));
  if (unknown.length > 0) tell(`网址里的${listed(unknown)}不是这里的部门，已略去`);
  const known = asked.flatMap((id) => {
    const found = findDepartment(index, id);
    if (found && found.id !== id) tell(`“${id}”已改名，归入${found.department.short}`);
    return found ? [found.id] : [];
  });
  const once = [...new Set(known)];
  if (once.length > index.most)
    tell(
      `最多同时比较 ${String(index.most)} 个部门，其余 ${String(once.length - index.most)} 个已略去`,
    );
  return once.slice(0, index.most);
}

/** An address can be as long as a book: so many of its words are shown, and so much of each. */
const NAMED = 3;
const LONGEST = 40;

function listed(words: readonly string[]): string {
  const shown = words.slice(0, NAMED).map((word) => {
    const signs = Array.from(word);
    return `“${signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('')}…` : word}”`;
  });
  const more = words.length > NAMED ? `等 ${String(words.length)} 个` : '';
  return `${shown.join('、')}${more}`;
}

function readMeasure(text: string | null, index: CompareIndex, tell: Tell): string {
  if (text === null) return index.measure;
  if (index.measures.some(({ id }) => id === text)) return text;
  const usual = index.measures.find(({ id }) => id === index.measure);
  tell(`网址里的${listed([text])}不是可以比较的项目，改为${usual?.name ?? ''}`);
  return index.measure;
}

function readYears(
  text: string | null,
  index: CompareIndex,
  tell: Tell,
): { readonly from: string; readonly to: string } | undefined {
  if (text === null) return undefined;
  const known = yearsOf(index);
  const [from = '', to = from] = text.split(/-(.*)/s);
  if (!known.includes(from) || !known.includes(to))
    return tell(`网址里的年度${listed([text])}没有收录，改为最近的年度`);
  return from <= to ? { from, to } : { from: to, to: from };
}
