/** 总额以前的金额: an amount that no phrase of a total claims has another subject, which the sentence goes on about. */
import { has } from '../text/word-places.ts';

interface Claimed {
  readonly phrase: { readonly ofWhole: boolean };
  /** Where the phrase begins, and the number. */
  readonly start: number;
  readonly from: number;
}

/** data/recognition/phrases.yaml */
export interface ChangeWords {
  readonly changes: readonly string[];
  /** Characters before an amount in which such a word makes it a change: 年中追加200万元. */
  readonly changeReach: number;
}

/** In the order of the print: a total that is left out is known to those behind it no more. */
export function withPrecedingTotals<Claim extends Claimed>(
  claims: readonly Claim[],
  text: string,
  changes: ChangeWords,
): Claim[] {
  const totals = new Set<number>();
  return [...claims]
    .sort((a, b) => a.from - b.from)
    .filter(({ phrase, start, from }) => {
      if (!phrase.ofWhole) return true;
      if (followsOther(text, start, totals, changes)) return false;
      totals.add(from);
      return true;
    });
}

const AMOUNT = /\d[\d,]*(?:\.\d+)?(?=亿|万|元)/gu;
/**
 * @param text plain sentence
 * @param start where the total begins
 * @param totals where the numbers of totals begin
 * @param changes words of changes
 */
function followsOther(
  text: string,
  start: number,
  totals: ReadonlySet<number>,
  { changes, changeReach }: ChangeWords,
): boolean {
  const from = Math.max(text.lastIndexOf(';', start - 1), text.lastIndexOf('。', start - 1)) + 1;
  return Array.from(text.slice(from, start).matchAll(AMOUNT)).some(({ index }) => {
    const at = from + index;
    return !totals.has(at) && !has(text.slice(Math.max(from, at - changeReach), at), changes);
  });
}
