/** 摘录: the passages of a page that show what was searched for. */
import { BLOCK_END } from './characters.ts';
import { decodeStored } from './decode.ts';
import { endsBlock, phrasePlaces, wordOf, type StoredText } from './stored-text.ts';

/** A stretch of an excerpt; `marked` ones are what was searched for. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

export type Excerpt = readonly ExcerptPart[];

/** Words shown before and behind the beginning of a phrase; a Han character is one. */
const BEFORE = 20;
const BEHIND = 44;
const MOST_EXCERPTS = 3;
/** A phrase this near the end of a passage is cut or lacks what follows it: it gets its own. */
const MARGIN = 6;

/** @param phrases each as its words @returns one passage for each phrase, unless it stands in one before */
export function excerpts(
  text: StoredText,
  phrases: readonly (readonly string[])[],
): readonly Excerpt[] {
  const marked = new Set<number>();
  const firsts: number[] = [];
  const titleEnd = text.pieces.findIndex(endsBlock);
  for (const phrase of phrases) {
    const places = phrasePlaces(phrase, text);
    for (const place of places) phrase.forEach((_, index) => marked.add(place + index));
    // The title is shown anyway.
    const first = places.find((place) => place > titleEnd) ?? places[0];
    if (first !== undefined) firsts.push(first);
  }
  const windows: (readonly [from: number, to: number])[] = [];
  for (const first of firsts.sort((a, b) => a - b))
    if (!windows.some(([from, to]) => from <= first && first < to - MARGIN))
      windows.push(windowAt(first, text));
  return windows.slice(0, MOST_EXCERPTS).map(([from, to]) => passage(text, from, to, marked));
}

/** Begins with a block where one begins near enough. */
function windowAt(place: number, { pieces }: StoredText): readonly [number, number] {
  const earliest = Math.max(0, place - BEFORE);
  const end = pieces.findIndex((piece, index) => index >= earliest && endsBlock(piece));
  const from = end >= 0 && end < place ? end + 1 : earliest;
  const to = Math.min(pieces.length, place + BEHIND);
  return [from, endsBlock(pieces[to - 1]) ? to - 1 : to];
}

function passage(
  { pieces }: StoredText,
  from: number,
  to: number,
  marked: ReadonlySet<number>,
): Excerpt {
  const stretches: ExcerptPart[] = [];
  const add = (text: string, isMarked: boolean): void => {
    const last = stretches.at(-1);
    if (last?.marked === isMarked) stretches[stretches.length - 1] = join(last, text);
    else if (text !== '') stretches.push({ text, marked: isMarked });
  };
  const before = pieces[from - 1];
  // The sign that opens a block hangs on the end of the block before.
  if (before !== undefined) add(endsBlock(before) ? before.slice(BLOCK_END.length) : '…', false);
  for (let at = from; at < to; at += 1) {
    const piece = pieces[at] ?? '';
    // What hangs on the last word of a phrase is not part of it.
    const word = marked.has(at) && !marked.has(at + 1) ? wordOf(piece) : piece;
    add(word, marked.has(at));
    add(piece.slice(word.length), false);
  }
  if (to < pieces.length && !endsBlock(pieces[to])) add('…', false);
  return trimEnds(
    stretches.map(({ text, marked: isMarked }) => ({ text: decodeStored(text), marked: isMarked })),
  );
}

function join({ text, marked }: ExcerptPart, more: string): ExcerptPart {
  return { text: text + more, marked };
}

function trimEnds(stretches: Excerpt): Excerpt {
  const last = stretches.length - 1;
  return stretches
    .map((each, index) => ({ ...each, text: index === 0 ? each.text.trimStart() : each.text }))
    .map((each, index) => ({ ...each, text: index === last ? each.text.trimEnd() : each.text }))
    .filter(({ text }) => text !== '');
}
