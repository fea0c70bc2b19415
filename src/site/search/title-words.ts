/**
 * 标题: the words of a page's title once more, in a spelling of their own, at the end of its text in the index.
 * Pagefind cannot ask for a phrase in a title; it can ask for these. Without them the page of an indicator would
 * stand behind every report that mentions it often.
 */
import { foldWord, words, unify } from './characters.ts';

const MARK = 'mzt';

/** Each word as the mark and letters only, which Pagefind takes for one word. */
export function titleWords(phrase: readonly string[]): readonly string[] {
  return phrase.map((word) => MARK + Array.from(foldWord(word), letters).join(''));
}

export function titleLetters(title: string): string {
  return titleWords([...words(unify(title))].map(([word]) => word)).join(' ');
}

export function isTitleWord(piece: string): boolean {
  return new RegExp(`^${MARK}[a-p]{6}`).test(piece);
}

/** Six letters from a to p, one for each hexadecimal digit. */
function letters(character: string): string {
  const digits = (character.codePointAt(0) ?? 0).toString(16).padStart(6, '0');
  return Array.from(digits, (digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
}
