/** 入库文字: marks the words of running text for the index. */
import { BOUNDARY, unify, words } from './characters.ts';
import { hideSigns } from './signs.ts';

/**
 * Puts a boundary before every word; white space and punctuation go with the word before them.
 * What stands before the first word goes with the last word of the text before, if there is one.
 */
export function encode(text: string): string {
  const unified = unify(text);
  let encoded = '';
  let end = 0;
  for (const { 0: word, index } of words(unified)) {
    encoded += hideSigns(unified.slice(end, index)) + BOUNDARY + word;
    end = index + word.length;
  }
  return encoded + hideSigns(unified.slice(end));
}
