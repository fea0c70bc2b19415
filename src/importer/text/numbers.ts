import { NUMERAL, readNumeral } from '../../engine/model/numeral.ts';

/** 数与单位: a number of a plain passage with the unit printed right behind it. */
export interface NumberToken {
  /** End of the digits. */
  readonly to: number;
  /** Id in units.csv; '' where none is printed. */
  readonly unit: string;
}

/** A number or a range of two; whether its groups are sound is asked by `numberAt`. */
export const NUMBER = '[-−△▲]?\\d[\\d,]*(?:\\.\\d+)?(?:[-~—–至]\\d+(?:\\.\\d+)?)?';
const GROUPED = /^[-−△▲]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:[-~—–至]\d+(?:\.\d+)?)?$/u;
/** 万 and 亿 alone are a unit only where nothing follows that they could belong to: not 万人, 万平方米. */
const BARE = new Set(['万', '亿']);
const AFTER_BARE = /^(?:$|[,、;:)）\]。])/u;

/**
 * @param units ids of units.csv
 * @returns undefined where no number stands, or only a part of what is printed
 */
export function numberAt(
  text: string,
  from: number,
  units: readonly string[],
): NumberToken | undefined {
  const pattern = new RegExp(`${NUMBER}|${NUMERAL}`, 'uy');
  pattern.lastIndex = from;
  const [digits] = pattern.exec(text) ?? [];
  if (digits === undefined || !(GROUPED.test(digits) || readNumeral(digits))) return undefined;
  const to = from + digits.length;
  if (!standsAlone(text, from, to)) return undefined;
  // 个百分点 is 百分点, not a count of 个.
  const at = text.startsWith('个百分点', to) ? to + 1 : to;
  const fitting = units.filter((each) => isUnitAt(text, at, each));
  return { to, unit: fitting.sort((a, b) => b.length - a.length)[0] ?? '' };
}

/** A gap, a letter or more digits beside it: then it is only a part of what is printed. */
function standsAlone(text: string, from: number, to: number): boolean {
  const before = text[from - 1] ?? '';
  const after = text[to] ?? '';
  if (/[\dA-Za-z.]/u.test(before) || /[\dA-Za-z]/u.test(after)) return false;
  if (before === ' ' || after === ' ') return false;
  // 10余人, 100多家: a round word, not a figure.
  return !/[多余几]/u.test(after) && !(after === '.' && /\d/.test(text[to + 1] ?? ''));
}

function isUnitAt(text: string, at: number, unit: string): boolean {
  if (!text.startsWith(unit, at)) return false;
  return !BARE.has(unit) || AFTER_BARE.test(text.slice(at + unit.length));
}
