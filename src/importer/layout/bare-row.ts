/** 一行数: known heads on one line, and on the next as many values and no label. */
import type { FoundRows } from './aligned.ts';
import { isFar } from './body.ts';
import { gridOf } from './grid-of.ts';
import { standsUnderOther } from './head.ts';
import type { Row } from './parts.ts';
import { isKnown, type TextTableWords } from './words.ts';

/**
 * @param at index of a row that may be the values
 * @param start no head begins before this row
 */
export function bareRowAt(
  rows: readonly Row[],
  { start, at }: { readonly start: number; readonly at: number },
  words: TextTableWords,
): FoundRows | undefined {
  const [head, values] = [rows[at - 1], rows[at]];
  if (!head || !values || at - 1 < start || isFar(rows, at, words)) return undefined;
  const count = values.tokens.length;
  if (count < 2 || values.trailing !== count || head.tokens.length !== count) return undefined;
  const texts = head.tokens.map(({ text }) => text);
  if (!texts.every((text) => isKnown(text, words.heads) && !isKnown(text, words.firstHeads)))
    return undefined;
  if (new Set(texts).size < count || !texts.some((text) => isKnown(text, words.facts)))
    return undefined;
  // More rows: whose each of them is, nothing says.
  const next = rows[at + 1];
  if (next && next.trailing > 0 && !isFar(rows, at + 1, words)) return undefined;
  if (standsUnderOther(rows, { start, from: at - 1 }, words)) return undefined;
  const areEven = values.tokens.every(
    ({ text }, column) =>
      !/[%％]/u.test(text) || words.rateHeads.some((each) => texts[column]?.includes(each)),
  );
  if (!areEven) return undefined;
  const cells = [head, values].map(({ tokens }) => tokens.map((token) => [token]));
  return { from: at - 1, to: at + 1, grid: gridOf(cells, 1, 'aligned') };
}
