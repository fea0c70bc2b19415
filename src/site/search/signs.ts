/**
 * 标点: signs that must not part a phrase, so that 预算法试行 finds 《预算法》（试行）.
 *
 * Pagefind counts each sign as a place between two words. Inside the index a sign therefore hangs on the word
 * before it, written in invisible characters, and comes back when the text is shown.
 */
import { BOUNDARY, COMMA, POINT } from './characters.ts';

/** Tag characters, never printed, serve as digits; three of them hold any sign there is. */
const FIRST_DIGIT = 0xe0020;
const BASE = 64;
const HIDDEN = /[\u{E0020}-\u{E005F}]{3}/gu;

/** Makes the punctuation behind a word a part of it, with the spaces up to it. */
export function hideSigns(between: string): string {
  const spaced = between.replaceAll(/\s+(?=\S)/gu, ' ');
  const bare = spaced.trimEnd();
  return bare.replaceAll(/./gsu, hide) + spaced.slice(bare.length);
}

/** Turns every stand-in of the index back into what was printed. */
export function show(text: string): string {
  return text
    .replaceAll(HIDDEN, reveal)
    .replaceAll(COMMA, ',')
    .replaceAll(POINT, '.')
    .replaceAll(BOUNDARY, '');
}

function hide(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const digits = [Math.floor(code / BASE ** 2), Math.floor(code / BASE) % BASE, code % BASE];
  return String.fromCodePoint(...digits.map((digit) => FIRST_DIGIT + digit));
}

function reveal(hidden: string): string {
  const digits = Array.from(hidden, (each) => (each.codePointAt(0) ?? FIRST_DIGIT) - FIRST_DIGIT);
  return String.fromCodePoint(digits.reduce((code, digit) => code * BASE + digit, 0));
}
