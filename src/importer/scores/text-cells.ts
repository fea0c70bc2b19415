/** 逐格的文字: the lines of a table whose text arrives cell by cell, cut where one line holds several cells. */
import type { Line, SourceDocument } from '../document.ts';
import { normalise, type LookAlikes } from '../text/normalise.ts';
import { slice, type Passage } from '../text/passage.ts';
import { readPoints, type Points } from './points.ts';

export interface TextCell {
  readonly passage: Passage;
  readonly text: string;
  readonly points: Points | undefined;
  /** The first on its page, or behind a head printed again. */
  readonly startsPage: boolean;
}

export interface CellWords {
  /** Words of heads: a line with one of them holds heads only. */
  readonly heads: ReadonlySet<string>;
  /** What may stand before full marks: ends of names, words for the total. */
  readonly endings: ReadonlySet<string>;
}

/** Tables of a text that an earlier stage took apart are put back into the row of their cells. */
export function textLines({ blocks, format }: SourceDocument): readonly Line[] {
  return blocks.flatMap((block): readonly Line[] => {
    if (block.kind === 'text') return block.lines;
    const isFromText = format === 'text' || block.origin === 'listed';
    return isFromText ? block.cells.flatMap(({ lines }) => lines) : [];
  });
}

export function lineCells(
  lines: readonly Line[],
  words: CellWords,
  lookAlikes: LookAlikes,
): readonly TextCell[] {
  const cells: TextCell[] = [];
  let page = lines[0]?.page;
  for (const line of lines) {
    const passage = normalise([line], lookAlikes);
    const stretches = cuts(line.text, cells.at(-1)?.text ?? '', words);
    for (const piece of piecesOf(passage, stretches)) {
      const points = readPoints(piece.text);
      cells.push({ passage: piece, text: piece.text, points, startsPage: line.page !== page });
      page = line.page;
    }
  }
  return cells;
}

/** The parts of the passage that came from the stretches, which go forward; a stretch of blanks gives none. */
function piecesOf(
  passage: Passage,
  stretches: readonly (readonly [number, number])[],
): readonly Passage[] {
  let at = 0;
  return stretches.flatMap(([from, to]) => {
    while (at < passage.origins.length && (passage.origins[at]?.offset ?? 0) < from) at += 1;
    const start = at;
    while (at < passage.origins.length && (passage.origins[at]?.offset ?? 0) < to) at += 1;
    return at > start ? [slice(passage, start, at)] : [];
  });
}

interface Word {
  readonly from: number;
  readonly to: number;
  /** Of a long piece only its last character, behind a mark that no word has: nobody asks for more. */
  readonly text: string;
}

/** Longer than every name, number and head. */
const LONGEST_ASKED = 200;
const CUT = '…';

const WIDE_GAP = /\t|\u3000|\s\s/u;
const CLOSED = /[。;)]$/u;

/** @returns stretches of the line, from and to, that are cells of their own */
function cuts(
  line: string,
  before: string,
  words: CellWords,
): readonly (readonly [number, number])[] {
  const found = [...line.matchAll(/\S+/gu)].map((match): Word => ({
    from: match.index,
    to: match.index + match[0].length,
    text: match[0].normalize('NFKC'),
  }));
  const isHead = !/\d/.test(line) && found.some(({ text }) => words.heads.has(text));
  const pieces: Word[] = [];
  for (const word of found) {
    const last = pieces.at(-1);
    const gap = last ? line.slice(last.to, word.from) : '';
    const beforeLast = pieces.at(-2)?.text ?? before;
    if (
      !last ||
      isHead ||
      WIDE_GAP.test(gap) ||
      isNextCell(beforeLast, last.text, word.text, words)
    )
      pieces.push(word);
    else pieces[pieces.length - 1] = { ...word, from: last.from, text: cut(last.text + word.text) };
  }
  return pieces.map(({ from, to }) => [from, to]);
}

/** A piece that grew word by word would be copied with each of them. */
function cut(text: string): string {
  return text.length > LONGEST_ASKED ? CUT + text.slice(-1) : text;
}

/** One blank parts cells only where a number stands by itself beside it; inside a sentence it means nothing. */
function isNextCell(before: string, last: string, next: string, words: CellWords): boolean {
  const lastIsNumber = readPoints(last) !== undefined;
  if (readPoints(next)) return lastIsNumber || words.endings.has(last) || CLOSED.test(last);
  return lastIsNumber && words.endings.has(before);
}
