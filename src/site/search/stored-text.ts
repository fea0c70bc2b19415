/** 库中原文: the text of a page as the index holds it, word by word, and where a phrase stands in it. */
import { BLOCK_END, BOUNDARY, foldWord, words } from './characters.ts';
import { isTitleWord } from './title-words.ts';

export interface StoredText {
  /** Each with the punctuation and space behind it; a place in a page is a number of this list. */
  readonly pieces: readonly string[];
  /** The same as they are compared. */
  readonly folded: readonly string[];
}

/** @param raw Pagefind's raw_content, with escaped angle brackets */
export function readStored(raw: string): StoredText {
  const text = raw.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  const all = text.split(BOUNDARY);
  const end = all.findIndex(isTitleWord);
  const pieces = end < 0 ? all : all.slice(0, end);
  return { pieces, folded: pieces.map((piece) => foldWord(wordOf(piece))) };
}

/** @returns the places where the phrase begins, in order */
export function phrasePlaces(phrase: readonly string[], { folded }: StoredText): readonly number[] {
  const wanted = phrase.map(foldWord);
  return folded.flatMap((_, start) =>
    wanted.every((word, index) => folded[start + index] === word) ? [start] : [],
  );
}

/** The word at the beginning of a piece, without what hangs on it. */
export function wordOf(piece: string): string {
  return words(piece).next().value?.[0] ?? '';
}

export function endsBlock(piece: string | undefined): boolean {
  return piece?.startsWith(BLOCK_END) === true;
}
