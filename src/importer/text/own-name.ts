/** 自己的名称: whether a text ends with the department's name, whole, without its place (水务局), or shortened (科创局). */

/** data/recognition/phrases.yaml */
export interface NameWords {
  /** Characters that end names of places: 市, 区; 市水务局 is not 某区水务局. */
  readonly levels: readonly string[];
  /** Characters of the shortest abbreviation. */
  readonly shortName: number;
  /** Of the longest. */
  readonly longestShortName: number;
  /** 城市, 市场: a level in them is none. */
  readonly noPlaces: readonly string[];
  /** What may stand before 区水务局 without being the name of another place: 由, 我. */
  readonly beforeLevel: readonly string[];
}

/**
 * Two offices may share any end: 应急管理局 and 城市管理局, two 街道办事处. So only all of the name without its place counts,
 * or an abbreviation that begins with its first character.
 * @param names of the department, plain
 */
export function endsWithOwnName(text: string, names: readonly string[], words: NameWords): boolean {
  return ownNameLength(text, names, words) > 0;
}

/** @returns characters of the own name at the end of the text, without its place; 0 for none */
export function ownNameLength(text: string, names: readonly string[], words: NameWords): number {
  const lengths = names.map((name) => {
    const place = placeOf(name, words);
    const base = name.slice(place.length);
    const length = text.endsWith(base) ? base.length : shortLength(text, base, words);
    if (length < words.shortName) return 0;
    const before = text.slice(0, -length);
    const isWhole = place !== '' && text.endsWith(name);
    return isWhole || isOwnPlace(before, place, words) ? length : 0;
  });
  return Math.max(0, ...lengths);
}

/** Characters of the longest name of one place. */
const LONGEST_PLACE = 9;

/** 深圳市福田区 of 深圳市福田区水务局; 城市管理局 and 市场监督管理局 begin with no place. */
function placeOf(name: string, { levels, noPlaces }: NameWords): string {
  let to = 0;
  for (let at = 0; at < name.length && at - to < LONGEST_PLACE; at++) {
    if (!levels.includes(name[at] ?? '')) continue;
    const isWord = noPlaces.some((word) =>
      [at - 1, at].some((from) => from >= to && name.startsWith(word, from)),
    );
    if (isWord) break;
    to = at + 1;
  }
  return name.slice(0, to);
}

/** Its characters stand in the name in their order, the first and the last as there. */
function shortLength(
  text: string,
  base: string,
  { shortName, longestShortName }: NameWords,
): number {
  if (base === '' || text.at(-1) !== base.at(-1)) return 0;
  for (let length = Math.min(longestShortName, base.length - 1); length >= shortName; length--)
    if (isShortFor(text.slice(-length), base)) return length;
  return 0;
}

function isShortFor(tail: string, base: string): boolean {
  if (tail[0] !== base[0]) return false;
  let at = -1;
  return Array.from(tail).every((character) => (at = base.indexOf(character, at + 1)) >= 0);
}

/** Nothing, a mark, a figure or a word that is no name. */
function isNoPlace(before: string, { beforeLevel }: NameWords): boolean {
  const next = before.at(-1) ?? '';
  return !/\p{Script=Han}/u.test(next) || beforeLevel.includes(next);
}

/** No place, the department's own, or its level alone: 区水务局. */
function isOwnPlace(before: string, place: string, words: NameWords): boolean {
  const level = before.at(-1) ?? '';
  if (!words.levels.includes(level)) return true;
  if (place === '') return isNoPlace(before.slice(0, -1), words);
  const stem = place.slice(0, -1);
  const rest = before.slice(0, -1);
  return (
    level === place.at(-1) &&
    (isNoPlace(rest, words) || (stem !== '' && rest.endsWith(stem.slice(-2))))
  );
}
