/** 合计: the last row of a scoring table whose cells come one after the other, and where the table ends. */
import type { Decimal } from '../../engine/model/decimal.ts';
import { plainWord } from '../text/normalise.ts';
import { runOf } from './name-run.ts';
import { readPoints } from './points.ts';
import { candidateOf, type Total } from './score-row.ts';
import type { TextCell } from './text-cells.ts';
import type { ScoreWords } from './score-words.ts';

export interface TotalReading {
  readonly total: Total | undefined;
  /** Cells at which a row of the rubric can no longer go on. */
  readonly ends: readonly number[];
  readonly doubts: readonly string[];
}

/** @param lastStart cell in which the last indicator's name begins */
export function findTotal(
  cells: readonly TextCell[],
  lastStart: number,
  words: ScoreWords,
  fullMarks: Decimal,
): TotalReading {
  const texts = cells.map(({ text }) => text);
  const starts = (index: number, list: ReadonlySet<string>): number | undefined =>
    [...list]
      .map((word) => wordEnd(texts, index, word))
      .reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a), undefined);
  const ends: number[] = [];
  for (const [index, text] of texts.entries()) {
    const isAfter = index > lastStart && [...words.after].some((word) => text.startsWith(word));
    if (isAfter || starts(index, words.subtotals) !== undefined) ends.push(index);
    if (index <= lastStart) continue;
    if (isAfter) break;
    const end = starts(index, words.totals);
    if (end === undefined) continue;
    return { ...readTotal(cells, index, end, fullMarks), ends: [...ends, index] };
  }
  return { total: undefined, ends, doubts: ['评分表没有印出可读的合计，各行得分请逐行核对。'] };
}

/** @returns the cell behind the word, which may be broken over cells or have its points in the same cell */
function wordEnd(texts: readonly string[], index: number, word: string): number | undefined {
  const run = runOf(texts, index, word);
  if (run?.length === word.length) return run.end;
  const text = texts[index] ?? '';
  const rest = text.startsWith(word) ? text.slice(word.length).replace(/^:/u, '') : '';
  return readPoints(rest) ? index : undefined;
}

/** Full marks of the whole table may stand before the total. */
const MOST_NUMBERS = 2;

function readTotal(
  cells: readonly TextCell[],
  start: number,
  end: number,
  fullMarks: Decimal,
): Pick<TotalReading, 'total' | 'doubts'> {
  const numbers: Total[] = [];
  const word = cells[start]?.passage;
  const within = end === start && word ? pointsAtEnd(cells[start] as TextCell) : undefined;
  if (within) numbers.push(within);
  for (let index = end; !within && numbers.length < MOST_NUMBERS + 1; index += 1) {
    const cell = cells[index];
    if (!cell?.points) break;
    const { value, place, printed } = candidateOf(cell.passage, cell.points);
    numbers.push({ value, printed, place, quote: `${cells[start]?.text ?? ''} ${printed}` });
  }
  const [first, second] = numbers;
  if (first && !second) return { total: first, doubts: [] };
  if (first && second && numbers.length === MOST_NUMBERS && first.value.eq(fullMarks))
    return { total: second, doubts: [] };
  return { total: undefined, doubts: ['评分表合计一行的分读不准，各行得分请逐行核对。'] };
}

function pointsAtEnd({ passage, text }: TextCell): Total | undefined {
  const digits = /(?<![\d.,])\d[\d.]*(?=分?$)/u.exec(text);
  const points = digits && readPoints(digits[0]);
  if (!points) return undefined;
  const { value, printed, place } = candidateOf(passage, {
    value: points.value,
    from: digits.index,
    to: digits.index + digits[0].length,
  });
  return { value, printed, place, quote: plainWord(text) };
}
