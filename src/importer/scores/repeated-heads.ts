/** 重印的表头: the head of the scoring table, and where it is printed again on later pages. */
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
  const isHead = new Set<number>();
  for (const place of places) {
    const before = commonLength(texts, first, place, -1);
    const behind = commonLength(texts, first, place, 1);
    for (let index = place - before; index <= place + behind; index += 1) isHead.add(index);
  }
  const left = cells.flatMap((cell, index): readonly TextCell[] => {
    if (index <= first || isHead.has(index)) return [];
    return [isHead.has(index - 1) ? { ...cell, startsPage: true } : cell];
  });
  const around = texts.slice(Math.max(0, first - MOST_CELLS), first + MOST_CELLS);
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

function startsWord(texts: readonly string[], index: number, words: ReadonlySet<string>): boolean {
  return [...words].some((word) => runOf(texts, index, word)?.length === word.length);
}

/** How many cells before (-1) or behind (1) the two places are the same, none of them with a digit. */
function commonLength(
  texts: readonly string[],
  first: number,
  place: number,
  step: 1 | -1,
): number {
  if (place === first) return 0;
  for (let length = 1; length <= MOST_CELLS; length += 1) {
    const text = texts[place + step * length];
    if (text === undefined || /\d/.test(text) || text !== texts[first + step * length])
      return length - 1;
  }
  return MOST_CELLS;
}
