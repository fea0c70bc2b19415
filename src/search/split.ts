/**
 * 拆句: readers run two names together (科技创新局预算执行率) that no page prints side by side. Such a phrase is cut,
 * from its beginning, into the longest parts that pages do hold; a page must then hold every part.
 */
import type { Phrase } from './query.ts';

/** A single character is on most pages and says nothing. */
const SHORTEST = 2;
const MOST_PARTS = 4;
/** Each cut costs a search; a longer phrase is a sentence, not a name. */
const LONGEST = 30;

/**
 * @param holds whether any page holds the phrase
 * @returns two parts or more; undefined when the phrase cannot be cut so
 */
export async function split(
  phrase: Phrase,
  holds: (phrase: Phrase) => Promise<boolean>,
): Promise<readonly Phrase[] | undefined> {
  if (phrase.length > LONGEST) return undefined;
  const parts: Phrase[] = [];
  let rest = phrase;
  while (rest.length > 0) {
    if (parts.length === MOST_PARTS) return undefined;
    const part = await longestStart(rest, holds);
    if (!part) return undefined;
    parts.push(part);
    rest = rest.slice(part.length);
  }
  return parts.length > 1 ? parts : undefined;
}

async function longestStart(
  phrase: Phrase,
  holds: (phrase: Phrase) => Promise<boolean>,
): Promise<Phrase | undefined> {
  for (let length = phrase.length; length >= SHORTEST; length--) {
    // What is left over must be a part of its own.
    if (phrase.length - length > 0 && phrase.length - length < SHORTEST) continue;
    const start = phrase.slice(0, length);
    if (await holds(start)) return start;
  }
  return undefined;
}
