/** Lines added to the CHANGELOG since the revision: what they must name to be the reason of a move. */
import type { ReportRecord } from '../../dataset/jurisdiction.ts';
import { describeProblem } from '../../engine/model/problem.ts';

/** Where something moved: the year, and names of which an entry must hold at least one. */
export interface Where {
  readonly year: string;
  readonly places: readonly string[];
}

/** An entry on a report names its department or its jurisdiction. */
export function whereOf({ key, department, jurisdiction }: ReportRecord): Where {
  return { year: key.year, places: [department.short, jurisdiction.short, department.name] };
}

/** The entries of a CHANGELOG that are new: a bullet with the lines that continue it. */
export function newEntries(before: string, now: string): readonly string[] {
  const known = new Set(entries(before));
  return entries(now).filter((entry) => !known.has(entry));
}

function entries(text: string): readonly string[] {
  return text
    .split(/^(?=- |#)|\n\s*\n/m)
    .map((entry) => entry.replaceAll(/\s+/g, ' ').trim())
    .filter((entry) => entry.startsWith('- '));
}

/**
 * @param names of the thing that moved: its name, its id; any of them will do
 * @returns the first entry that names year, place and thing, as a reader is told
 */
export function entryNaming(
  news: readonly string[],
  { year, places }: Where,
  names: readonly string[],
): string | undefined {
  const entry = news.find(
    (each) =>
      hasYear(each, year) &&
      places.some((place) => place !== '' && each.includes(place)) &&
      names.some((name) => isNamed(each, name)),
  );
  return entry === undefined ? undefined : `CHANGELOG：${entry.slice(2)}`;
}

/** The year of the rubric futian-2020 names no year. */
function hasYear(entry: string, year: string): boolean {
  return new RegExp(`(?<![\\w-])${year}(?![\\w-])`).test(entry);
}

/**
 * Chinese sets no spaces, so that a name is whole only in its quotes: 项目预算执行率 holds 预算执行率 and is
 * something else. An id is a word of its own: T31 does not name T3.
 */
function isNamed(entry: string, name: string): boolean {
  if (name === '') return false;
  return isId(name) ? entry.split(/[^\w-]+/).includes(name) : entry.includes(`“${name}”`);
}

function isId(name: string): boolean {
  return /^[\w-]+$/.test(name);
}

export function demandEntry(
  { year, places }: Where,
  names: readonly string[],
  moved: string,
): string {
  const place = places.slice(0, 2).join(' 或 ');
  const ids = names.filter(isId);
  const name = [
    ...names.filter((each) => !isId(each)).map((each) => `“${each}”（连引号照写）`),
    ...ids,
  ];
  return describeProblem({
    file: 'CHANGELOG.md',
    found: `没有说明 ${moved}`,
    expected: `更正过的数，或新增的一条写明 ${year}、${place}，以及 ${[...new Set(name)].join(' 或 ')}`,
    action: '请补上原因；若不是有意的，请查是什么牵动了它',
  });
}
