/** 填报表: 指标 and 填报内容 over names and what is filled in, numbers, dates or words, one pair to a line. */
import type { AlignedRows } from './aligned.ts';
import { isFar } from './body.ts';
import { gridOf, type CellParts } from './grid-of.ts';
import { isCellText, isValueWithUnit, type PrintedRow } from './line-parts.ts';
import { isKnownWord, type TextTableWords } from './layout-words.ts';

const PAIR = 2;
/** So many pairs, and one of them of words: all of numbers is an ordinary table. */
const ENOUGH_PAIRS = 2;

/**
 * @param start index of what may be the head
 * @returns undefined when it is none, or when it is not clear where the pairs end
 */
export function filledFormAt(
  rows: readonly PrintedRow[],
  start: number,
  words: TextTableWords,
): AlignedRows | undefined {
  const [name, filled] = rows[start]?.tokens ?? [];
  if (!name || !filled || rows[start]?.tokens.length !== PAIR) return undefined;
  if (!isKnownWord(name.text, words.firstHeads) || !isKnownWord(filled.text, words.filledHeads))
    return undefined;
  const pairs: (readonly CellParts[])[] = [];
  let at = start + 1;
  for (; isPair(rows, at, words); at += 1)
    pairs.push((rows[at]?.tokens ?? []).map((token) => [token]));
  const end = rows[at];
  // A line with a value that is no pair: whose it is, nothing says.
  const isClear = !end || isFar(rows, at, words) || end.trailing === 0;
  const hasWords = pairs.some(([, value]) => !isValueWithUnit(value?.[0]?.text ?? '', words));
  if (!isClear || !hasWords || pairs.length < ENOUGH_PAIRS) return undefined;
  const head = [[name], [filled]];
  return { from: start, to: at, grid: gridOf([head, ...pairs], PAIR, 'aligned') };
}

function isPair(rows: readonly PrintedRow[], at: number, words: TextTableWords): boolean {
  const row = rows[at];
  if (!row || row.isRuler || isFar(rows, at, words) || row.tokens.length !== PAIR) return false;
  const [name, value] = row.tokens.map(({ text }) => text);
  if (!name || !value || isValueWithUnit(name, words)) return false;
  return isCellText(row.line.text.trim(), words) && !isKnownWord(value, words.heads);
}
