/** 数与单位: the numbers of a plain passage with the units printed right behind them. */
export interface NumberToken {
  readonly from: number;
  /** End of the digits. */
  readonly to: number;
  /** End of the unit; `to` where none is printed. */
  readonly end: number;
  /** Id in units.csv; '' where none is printed. */
  readonly unit: string;
}

const NUMBER = /[-−△▲]?\d[\d,]*(?:\.\d+)?(?:[-~—–至]\d+(?:\.\d+)?)?/gu;
const GROUPED = /^[-−△▲]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:[-~—–至]\d+(?:\.\d+)?)?$/u;
/** 万 and 亿 alone are a unit only where nothing follows that they could belong to: not 万人, 万平方米. */
const BARE = new Set(['万', '亿']);
const AFTER_BARE = /^(?:$|[,、;:)）\]。])/u;

/** @param units ids of units.csv */
export function numbersIn(text: string, units: readonly string[]): readonly NumberToken[] {
  const longestFirst = [...units].sort((a, b) => b.length - a.length);
  return [...text.matchAll(NUMBER)].flatMap((match): NumberToken[] => {
    const from = match.index;
    const to = from + match[0].length;
    if (!GROUPED.test(match[0]) || !standsAlone(text, from, to)) return [];
    // 个百分点 is 百分点, not a count of 个.
    const at = text.startsWith('个百分点', to) ? to + 1 : to;
    const unit = longestFirst.find((each) => isUnitAt(text, at, each)) ?? '';
    return [{ from, to, end: unit === '' ? to : at + unit.length, unit }];
  });
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
