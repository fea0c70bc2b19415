/** 检索式: turns what a reader types into phrases for the index. */
import { COMMA, unify, words } from './characters.ts';

/** The words of one phrase, as Pagefind must see them. */
export type QueryPhrase = readonly string[];

/** Longer input is no search any more, and every phrase costs three runs. */
const LONGEST_QUERY = 200;

/**
 * One phrase for each part between spaces; a page must hold all of them.
 * @returns none for an empty query or one of punctuation only: there is nothing to look for
 */
export function phrases(query: string): readonly QueryPhrase[] {
  const parts = query.slice(0, LONGEST_QUERY).normalize('NFKC').trim().split(/\s+/u);
  const found = new Map(parts.map(phrase).map((each) => [each.join(' '), each]));
  found.delete('');
  return [...found.values()];
}

function phrase(part: string): QueryPhrase {
  const unified = unify(part).replaceAll(COMMA, '');
  return [...words(unified)].map(([word]) => word);
}
