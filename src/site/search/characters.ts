/**
 * 检索用字: what both sides of the search agree on, the index made at build time and the query typed in the browser.
 *
 * Pagefind and the browser cut Chinese into words differently, so here every Han character is a word and a query is
 * a phrase of characters. Some characters stand in for others inside the index; decode.ts turns them back.
 */

/** Symbols that are words of their own: R&D, 2020-12, 95%. */
export const KEPT_SYMBOLS = '&/+-·%';

/** Word boundary inside running text. */
export const BOUNDARY = '\u200B';

/** For the decimal point: Pagefind drops a full stop, and 3.37 would be found by 337. */
export const POINT = '．';

/** For the thousands comma: dropped without splitting the number, so 133,246.22 and 133246.22 are one word. */
export const COMMA = '\u2060';

/** A word at the end of every block, so that no phrase runs from one table cell into the next. */
export const BLOCK_END = '␞';

/** Characters that Pagefind must index, though they are neither letters nor digits. */
export const INDEXED_SYMBOLS = KEPT_SYMBOLS + POINT + BLOCK_END;

const HYPHENS = /[\u2010\u2011\u2013\u2212\uFE63\uFF0D]/gu;
const COMPATIBLE = /[\p{L}\p{N}\p{S}\p{P}]/gu;
const SEARCHABLE = /^[\p{L}\p{N}\p{M}&/+\-%_]+$/u;
const THOUSANDS = /(?<!\d|\d[.,，])\d{1,3}(?:[,，]\d{3})+(?!\d|[,，]\d)/gu;
const DECIMAL = /(?<=\d)[.．](?=\d)/gu;
const WORD = new RegExp(
  `\\p{Script=Han}|[${KEPT_SYMBOLS.replaceAll(/[-/]/g, '\\$&')}]|(?:(?!\\p{Script=Han})[\\p{L}\\p{N}\\p{M}_${POINT}${COMMA}])+`,
  'gu',
);

/**
 * One form for the same thing: full-width and compatibility characters, hyphens, thousands separators, decimal points.
 * Chinese punctuation stays as printed, because excerpts show this text.
 */
export function unify(text: string): string {
  return text
    .replaceAll(HYPHENS, '-')
    .replaceAll(COMPATIBLE, (character) => {
      const plain = character.normalize('NFKC');
      return SEARCHABLE.test(plain) ? plain : character;
    })
    .replaceAll(THOUSANDS, (number) => number.replaceAll(/[,，]/gu, COMMA))
    .replaceAll(DECIMAL, POINT);
}

/** Splits unified text into words; what lies between them (spaces, punctuation) is not searchable. */
export function words(unified: string): RegExpStringIterator<RegExpExecArray> {
  return unified.matchAll(WORD);
}

/** A word as it is compared: letter case, diacritics and separators do not count. */
export function foldWord(word: string): string {
  return word.replaceAll(COMMA, '').toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}
