/** 标题: the line, or the lines one after the other, that name the document. */
import { join, type Passage } from '../passage.ts';
import type { CoverLine } from './cover-lines.ts';
import type { CoverWords } from './words.ts';

/** Lines over which a title may be broken. */
const MOST_LINES = 4;
/** A shorter text is the end of a title, not the whole. */
const SHORTEST = 10;
const SENTENCE = /[。;:!?]/u;

export interface Title {
  readonly passage: Passage;
  /** Lines right before and behind, which may hold the year alone. */
  readonly neighbours: readonly Passage[];
}

export function findTitles(lines: readonly CoverLine[], words: CoverWords): readonly Title[] {
  return lines.flatMap(({ passage }, index): readonly Title[] => {
    if (!endsTitle(passage.text, words)) return [];
    let from = index;
    let whole = passage;
    while (whole.text.length < SHORTEST && from > 0 && index - from + 1 < MOST_LINES) {
      const before = lines[from - 1]?.passage;
      if (!before || SENTENCE.test(before.text) || before.text.length > words.longestTitle) break;
      whole = join([before, whole]);
      from -= 1;
    }
    const neighbours = [lines[from - 1], lines[index + 1]].flatMap((line) => line?.passage ?? []);
    return [{ passage: whole, neighbours }];
  });
}

/** Brackets behind the title hold a year or a word on the version. */
function endsTitle(text: string, { titleEndings, longestTitle }: CoverWords): boolean {
  if (text.length > longestTitle || SENTENCE.test(text)) return false;
  const bare = text.replace(/\([^()]{1,12}\)$/u, '');
  return titleEndings.some((ending) => bare.endsWith(ending));
}
