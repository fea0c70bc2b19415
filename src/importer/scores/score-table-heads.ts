/** 重印的表头: the head of the scoring table, and where it is printed again on later pages. */
import type { Decimal } from '../../engine/model/decimal.ts';
import { runOf } from './name-run.ts';
import type { TextCell } from './text-cells.ts';

/** Cells that a head may have on either side of the word over the scores. */
const MOST_CELLS = 80;

export interface Headed {
  /** Cells behind the word over the scores, without heads printed again. */
  readonly cells: readonly TextCell[];
  /** Words of the first head, as far as known, in the order of print. */
  readonly head: readonly string[];
}

/** @returns undefined where no head of self scores is printed */
export function behindHead(
  cells: readonly TextCell[],
  self: ReadonlySet<string>,
  known: ReadonlySet<string>,
): Headed | undefined {
  const texts = cells.map(({ text }) => text);
  const places = texts.flatMap((_, index) => (startsWord(texts, index, self) ? [index] : []));
  const [first] = places;
  if (first === undefined) return undefined;
  const isHead = new Set<number>([first]);
  const beforeHeads: number[] = [];
  for (const [index, place] of places.entries()) {
    // The word may also stand in a heading: what is printed around it tells heads from that.
    const like = (other: number | undefined, step: 1 | -1): number =>
      other === undefined ? 0 : commonLength(texts, other, place, step);
    const [last, next] = [places[index - 1], places[index + 1]];
    const before = Math.max(like(last, -1), like(next, -1));
    const behind = Math.max(like(last, 1), like(next, 1));
    for (let at = place - before; at <= place + behind; at += 1) isHead.add(at);
    if (before + behind > 0) beforeHeads.push(place - before - 1);
  }
  for (const index of pageNumbers(beforeHeads, cells)) isHead.add(index);
  const left = cells.flatMap((cell, index): readonly TextCell[] => {
    if (index <= first || isHead.has(index)) return [];
    return [isHead.has(index - 1) ? { ...cell, startsPage: true } : cell];
  });
  const head = places.find((place) => isHead.has(place - 1) || isHead.has(place + 1)) ?? first;
  const around = texts.slice(Math.max(0, head - MOST_CELLS), head + MOST_CELLS);
  return { cells: left, head: wordsIn(around, known) };
}

/** Known words in the order of print, the longest where several begin at one cell. */
function wordsIn(texts: readonly string[], known: ReadonlySet<string>): readonly string[] {
  const found: string[] = [];
  for (let index = 0; index < texts.length;) {
    const runs = [...known].flatMap((word) => {
      const run = runOf(texts, index, word);
      return run?.length === word.length ? [{ word, end: run.end }] : [];
    });
    const [longest] = runs.sort((a, b) => b.word.length - a.word.length);
    if (longest) found.push(longest.word);
    index = longest?.end ?? index + 1;
  }
  return found;
}

/** Fewer numbers that happen to follow one another may be scores. */
const LEAST_PAGES = 3;

/** The numbers right before the heads, where each page has one and they count the pages; the first may have none. */
function pageNumbers(places: readonly number[], cells: readonly TextCell[]): readonly number[] {
  const [first, ...later] = places;
  const numberOf = (place: number | undefined): Decimal | undefined =>
    cells[place ?? -1]?.points?.value;
  const start = numberOf(later[0]);
  if (!start || later.length < LEAST_PAGES) return [];
  if (!later.every((place, index) => numberOf(place)?.eq(start.plus(index)))) return [];
  return first !== undefined && numberOf(first)?.eq(start.minus(1)) ? places : later;
}

function startsWord(texts: readonly string[], index: number, words: ReadonlySet<string>): boolean {
  return [...words].some((word) => runOf(texts, index, word)?.length === word.length);
}

/** How many cells before (-1) or behind (1) the two places are the same, none of them with a digit. */
function commonLength(
  texts: readonly string[],
  other: number,
  place: number,
  step: 1 | -1,
): number {
  for (let length = 1; length <= MOST_CELLS; length += 1) {
    const text = texts[place + step * length];
    if (text === undefined || /\d/.test(text) || text !== texts[other + step * length])
      return length - 1;
  }
  return MOST_CELLS;
}
