/** 自己的名称: whether a text ends with the department's name, whole, without its place (水务局), or shortened (科创局). */

/** data/recognition/phrases.yaml */
export interface NameWords {
  /** Characters that end names of places: 市, 区; 市水务局 is not 某区水务局. */
  readonly levels: readonly string[];
  /** Characters of the shortest abbreviation. */
  readonly shortName: number;
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
    const place = placeOf(name);
    const base = name.slice(place.length);
    const length = text.endsWith(base) ? base.length : shortLength(text, base, words);
    if (length < words.shortName) return 0;
    const before = text.slice(0, -length);
    const isWhole = place !== '' && text.endsWith(name);
    return isWhole || isOwnPlace(before, place, words) ? length : 0;
  });
  return Math.max(0, ...lengths);
}

/** 城市管理局 and 市场监督管理局 begin with no place. */
const PLACE = /^(?:[^市省州县区旗镇乡]{0,8}(?:(?<!城)市(?![场政容民])|[省州县区旗镇乡]))+/u;

function placeOf(name: string): string {
  return PLACE.exec(name)?.[0] ?? '';
}

/** Longest abbreviation that is looked for: 市场监管局. */
const LONGEST = 8;

/** Its characters stand in the name in their order, the first and the last as there. */
function shortLength(text: string, base: string, { shortName }: NameWords): number {
  if (base === '' || text.at(-1) !== base.at(-1)) return 0;
  for (let length = Math.min(LONGEST, base.length - 1); length >= shortName; length--)
    if (isShortFor(text.slice(-length), base)) return length;
  return 0;
}

function isShortFor(tail: string, base: string): boolean {
  if (tail[0] !== base[0]) return false;
  let at = -1;
  return Array.from(tail).every((character) => (at = base.indexOf(character, at + 1)) >= 0);
}

/** What may stand before 区水务局 without being the name of another place. */
const NO_PLACE = /(?:^|[我本该由经向报给受与和及对按请的在据至送为是年,;:。()、\d])$/u;

/** No place, the department's own, or its level alone: 区水务局. */
function isOwnPlace(before: string, place: string, { levels }: NameWords): boolean {
  const level = before.at(-1) ?? '';
  if (!levels.includes(level)) return true;
  if (place === '') return NO_PLACE.test(before.slice(0, -1));
  const stem = place.slice(0, -1);
  const rest = before.slice(0, -1);
  return (
    level === place.at(-1) &&
    (NO_PLACE.test(rest) || (stem !== '' && rest.endsWith(stem.slice(-2))))
  );
}
