/**
 * 拆句: readers run two names together (科技创新局预算执行率) that no page prints side by side. Such a phrase is cut in
 * two where most pages hold both parts, which is between the names; else, from its beginning, into the longest parts that
 * pages do hold. A page must then hold every part.
 */
import type { QueryPhrase } from './query.ts';

/** A single character is on most pages and says nothing. */
const SHORTEST = 2;
const MOST_PARTS = 4;
/** Each cut costs a search; a longer phrase is a sentence, not a name. */
const LONGEST = 30;

/** Ids of the pages that hold a phrase. */
type Holders = (phrase: QueryPhrase) => Promise<ReadonlySet<string>>;

/** @returns two parts or more; undefined when the phrase cannot be cut so */
export async function split(
  phrase: QueryPhrase,
  holders: Holders,
): Promise<readonly QueryPhrase[] | undefined> {
  if (phrase.length > LONGEST) return undefined;
  const holds = async (part: QueryPhrase): Promise<boolean> => (await holders(part)).size > 0;
  return (await bestPair(phrase, holders)) ?? (await longestParts(phrase, holds));
}

/** Of two cuts with as many pages the later one: its first part says more. */
async function bestPair(
  phrase: QueryPhrase,
  holders: Holders,
): Promise<readonly QueryPhrase[] | undefined> {
  let best: { readonly parts: readonly QueryPhrase[]; readonly count: number } | undefined;
  for (let length = SHORTEST; length <= phrase.length - SHORTEST; length++) {
    const parts = [phrase.slice(0, length), phrase.slice(length)] as const;
    const [first, second] = await Promise.all([holders(parts[0]), holders(parts[1])]);
    const count = [...first].filter((page) => second.has(page)).length;
    if (count > 0 && count >= (best?.count ?? 0)) best = { parts, count };
  }
  return best?.parts;
}

async function longestParts(
  phrase: QueryPhrase,
  holds: (phrase: QueryPhrase) => Promise<boolean>,
): Promise<readonly QueryPhrase[] | undefined> {
  const parts: QueryPhrase[] = [];
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
  phrase: QueryPhrase,
  holds: (phrase: QueryPhrase) => Promise<boolean>,
): Promise<QueryPhrase | undefined> {
  for (let length = phrase.length; length >= SHORTEST; length--) {
    // What is left over must be a part of its own.
    if (phrase.length - length > 0 && phrase.length - length < SHORTEST) continue;
    const start = phrase.slice(0, length);
    if (await holds(start)) return start;
  }
  return undefined;
}
