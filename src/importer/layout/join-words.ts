/** 接词: fragments in a row, joined to a number of known words where there is one way to do it. */
import { fold, isKnownWord, LONGEST_WORD, type TextTableWords } from './layout-words.ts';

interface Fragments {
  readonly texts: readonly string[];
  /** For each fragment: how many fragments from it on make one known word. */
  readonly sizes: readonly (readonly number[])[];
}

export function knownWords(
  texts: readonly string[],
  known: ReadonlySet<string>,
  { limits }: TextTableWords,
): Fragments {
  const sizes = texts.map((_, at) => {
    const found: number[] = [];
    let joined = '';
    for (let size = 1; size <= limits.wordLines && at + size <= texts.length; size += 1) {
      joined += texts[at + size - 1] ?? '';
      if (joined.length > LONGEST_WORD) break;
      if (isKnownWord(joined, known)) found.push(size);
    }
    return found;
  });
  return { texts, sizes };
}

export interface Joined {
  /** The fragment that the first word begins with. */
  readonly start: number;
  /** How many fragments each word has. */
  readonly sizes: readonly number[];
}

/**
 * @param count of words that the last fragments make
 * @param mayBegin whether a fragment may begin the first word, and the word be the first
 * @returns undefined unless there is exactly one way, over all beginnings
 */
export function joinLast(
  fragments: Fragments,
  count: number,
  mayBegin: (start: number, word: string) => boolean,
): Joined | undefined {
  const ways = waysToEnd(fragments, count);
  const firsts = fragments.sizes.flatMap((sizes, start) =>
    sizes
      .filter((size) => mayBegin(start, wordAt(fragments, start, size)))
      .flatMap((size) => {
        const rest = ways[count - 1]?.[start + size] ?? 0;
        return rest > 0 ? [{ start, size, rest }] : [];
      }),
  );
  const [only, ...others] = firsts;
  if (!only || others.length > 0 || only.rest > 1) return undefined;
  const sizes = [only.size];
  for (let at = only.start + only.size, left = count - 1; left > 0; left -= 1) {
    const size = fragments.sizes[at]?.find((each) => (ways[left - 1]?.[at + each] ?? 0) > 0) ?? 1;
    sizes.push(size);
    at += size;
  }
  return { start: only.start, sizes };
}

/** `[n][i]`: in how many ways the fragments from i to the end make n words; 2 stands for more. */
function waysToEnd({ sizes }: Fragments, count: number): readonly (readonly number[])[] {
  const ways: (readonly number[])[] = [[...sizes.map(() => 0), 1]];
  for (let n = 1; n < count; n += 1) {
    const fewer = ways[n - 1] ?? [];
    const sum = (each: readonly number[], at: number): number =>
      each.reduce((total, size) => total + (fewer[at + size] ?? 0), 0);
    ways.push([...sizes.map((each, at) => Math.min(2, sum(each, at))), 0]);
  }
  return ways;
}

function wordAt({ texts }: Fragments, start: number, size: number): string {
  return texts.slice(start, start + size).join('');
}

/** One known word of two pieces, of which the second alone is none. */
export function belongTogether(first: string, second: string, known: ReadonlySet<string>): boolean {
  return known.has(fold(first + second)) && !known.has(fold(second)) && !known.has(fold(first));
}
