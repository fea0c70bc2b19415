/** 抄错: ways in which one number of a file goes wrong, by hand, by a spreadsheet or by a reader of scans. */

/** Below 1, from 0: a seeded stream of them makes a campaign repeatable. */
export type Random = () => number;

/** @returns the spoilt text; undefined where this number cannot go wrong in this way */
type Spoil = (text: string, random: Random) => string | undefined;

const DIGIT = /\d/;

function digits(text: string): readonly number[] {
  return Array.from(text, (sign, at) => (DIGIT.test(sign) ? at : -1)).filter((at) => at >= 0);
}

export function pick<T>(all: readonly T[], random: Random): T | undefined {
  return all[Math.floor(random() * all.length)];
}

function at(
  text: string,
  place: number | undefined,
  put: (sign: string) => string,
): string | undefined {
  if (place === undefined) return undefined;
  return text.slice(0, place) + put(text[place] ?? '') + text.slice(place + 1);
}

export const KINDS: Readonly<Record<string, Spoil>> = {
  'a digit changed': (text, random) =>
    at(text, pick(digits(text), random), (digit) =>
      String((Number(digit) + 1 + Math.floor(random() * 9)) % 10),
    ),
  'two digits swapped': (text, random) => {
    const pairs = digits(text).filter(
      (place) => DIGIT.test(text[place + 1] ?? '') && text[place] !== text[place + 1],
    );
    const place = pick(pairs, random);
    if (place === undefined) return undefined;
    const [one = '', other = ''] = [text[place], text[place + 1]];
    return text.slice(0, place) + other + one + text.slice(place + 2);
  },
  'a digit lost': (text, random) => {
    const all = digits(text);
    return all.length > 1 ? at(text, pick(all, random), () => '') : undefined;
  },
  'a digit doubled': (text, random) =>
    at(text, pick(digits(text), random), (digit) => digit + digit),
  'the point moved': (text) => {
    const point = text.indexOf('.');
    if (point < 0 || !DIGIT.test(text[point + 1] ?? '')) return undefined;
    return `${text.slice(0, point)}${text[point + 1] ?? ''}.${text.slice(point + 2)}`.replace(
      /\.$/,
      '',
    );
  },
  'a comma misplaced': (text) => {
    const comma = text.lastIndexOf(',');
    if (comma < 0) return undefined;
    return `${text.slice(0, comma)}${text[comma + 1] ?? ''},${text.slice(comma + 2)}`;
  },
  'the letter O': (text) => (text.includes('0') ? text.replace('0', 'O') : undefined),
  'a sign before it': (text) => (/^[-△▲−]/.test(text) ? text.slice(1) : `-${text}`),
  emptied: () => '',
  'a unit behind it': (text) => (/%$/.test(text) ? undefined : `${text}元`),
};
