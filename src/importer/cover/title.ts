/** 标题: the line, or the lines one after the other, that name the document. */
import { join, type Passage } from '../text/passage.ts';
import type { CoverLine } from './cover-lines.ts';
import type { CoverWords } from './cover-words.ts';

/** Lines over which a title may be broken. */
const MOST_LINES = 4;
/** A shorter text is the end of a title, not the whole. */
const SHORTEST = 10;
const SENTENCE = /[。;:!?]/u;

export interface CoverTitle {
  readonly passage: Passage;
  /** The lines right before and behind it, which may hold the department's name or the year alone. */
  readonly before: Passage | undefined;
  readonly behind: Passage | undefined;
}

export function findTitles(lines: readonly CoverLine[], words: CoverWords): readonly CoverTitle[] {
  return lines.flatMap((_, index): readonly CoverTitle[] => {
    const ways = waysToEnd(lines, index).filter(({ passage }) => endsTitle(passage.text, words));
    const way = ways.find(({ passage }) => passage.text.length >= SHORTEST) ?? ways[0];
    if (!way) return [];
    const before = lines[way.from - 1]?.passage;
    const behind = lines[index + 1]?.passage;
    return [{ passage: way.passage, before, behind }];
  });
}

/** The line by itself, with the line before it, with the two before it … */
function waysToEnd(
  lines: readonly CoverLine[],
  index: number,
): readonly { readonly from: number; readonly passage: Passage }[] {
  const ways: { from: number; passage: Passage }[] = [];
  for (let from = index; from >= 0 && index - from < MOST_LINES; from -= 1) {
    const passage = lines[from]?.passage;
    if (!passage || SENTENCE.test(passage.text)) break;
    ways.push({ from, passage: join([passage, ...ways.slice(-1).map((way) => way.passage)]) });
  }
  return ways;
}

/** Brackets behind the title hold a year or a word on the version. */
function endsTitle(text: string, { titleEndings, longestTitle }: CoverWords): boolean {
  if (text.length > longestTitle || SENTENCE.test(text)) return false;
  const bare = text.replace(/\([^()]{1,12}\)$/u, '');
  return titleEndings.some((ending) => bare.endsWith(ending));
}
