/** 总额以前的金额: an amount that no phrase of a total claims has another subject, which the sentence goes on about. */
import { has } from './word-places.ts';

const AMOUNT = /\d[\d,]*(?:\.\d+)?(?=亿|万|元)/gu;
/** Characters before an amount in which a word says that it is only a change: 年中追加200万元. */
const REACH = 6;

/**
 * @param text plain sentence
 * @param start where the total begins
 * @param totals where the numbers of totals begin
 * @param changes words of changes
 */
export function followsOther(
  text: string,
  start: number,
  totals: ReadonlySet<number>,
  changes: readonly string[],
): boolean {
  const from = Math.max(text.lastIndexOf(';', start - 1), text.lastIndexOf('。', start - 1)) + 1;
  return Array.from(text.slice(from, start).matchAll(AMOUNT)).some(({ index }) => {
    const at = from + index;
    return !totals.has(at) && !has(text.slice(Math.max(from, at - REACH), at), changes);
  });
}
