/** 一项一值: the name of a fact on one line, its value on the next. */
import type { AlignedRows } from './aligned.ts';
import { isFar } from './body.ts';
import { gridOf, type CellParts } from './grid-of.ts';
import { cellOf } from './listed.ts';
import { isDash, isValueWithUnit, type LinePart, type PrintedRow } from './line-parts.ts';
import { isKnownWord, type TextTableWords } from './layout-words.ts';

/** From so many pairs on, a name without a value between two pairs is a blank. */
const ENOUGH_PAIRS = 2;

/**
 * @param start index of what may be the first name
 * @returns undefined when it is none
 */
export function pairsAt(
  rows: readonly PrintedRow[],
  start: number,
  words: TextTableWords,
): AlignedRows | undefined {
  // Two names in a row are the heads of something else, or leave open which of them the value is of.
  const before = start > 0 && !isFar(rows, start, words) ? rows[start - 1] : undefined;
  const above = cellOf(before, words)?.text ?? '';
  if (isKnownWord(above, words.heads) || isKnownWord(above, words.labels)) return undefined;
  const pairs: (readonly CellParts[])[] = [];
  let at = start;
  for (;;) {
    const value = valueOf(rows, at, words);
    const name = nameAt(rows, at, words);
    if (name && value) {
      pairs.push([[name], [value]]);
      at += 2;
    } else if (name && pairs.length >= ENOUGH_PAIRS && valueOf(rows, at + 1, words)) {
      pairs.push([[name], []]);
      at += 1;
    } else break;
  }
  if (pairs.length === 0) return undefined;
  return { from: start, to: at, grid: gridOf(pairs, 2, 'listed') };
}

function nameAt(
  rows: readonly PrintedRow[],
  at: number,
  words: TextTableWords,
): LinePart | undefined {
  const row = rows[at];
  // The name of a fact has no spaces, but for one behind a year.
  const cell = row && row.tokens.length < 3 ? cellOf(row, words) : undefined;
  return cell && isKnownWord(cell.text, words.facts) ? cell : undefined;
}

/** The one value below the name at a row; two would be a row of a table. */
function valueOf(
  rows: readonly PrintedRow[],
  name: number,
  words: TextTableWords,
): LinePart | undefined {
  if (!nameAt(rows, name, words)) return undefined;
  const value = valueAt(rows, name + 1, words);
  return value && !valueAt(rows, name + 2, words) ? value : undefined;
}

function valueAt(
  rows: readonly PrintedRow[],
  at: number,
  words: TextTableWords,
): LinePart | undefined {
  const row = rows[at];
  const [first, last] = [row?.tokens[0], row?.tokens.at(-1)];
  if (!row || !first || !last || isFar(rows, at, words)) return undefined;
  const text = row.line.text.slice(first.from, last.to);
  if (!isValueWithUnit(text, words) && !isDash(text)) return undefined;
  return { line: row.line, from: first.from, to: last.to, text };
}
