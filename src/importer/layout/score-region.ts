/** 评分表的范围: the lines of a scoring table that comes cell by cell; they are aligned with the rubric elsewhere. */
import type { Line, SourceDocument } from '../document.ts';
import { printedRow, type PrintedRow } from './line-parts.ts';
import type { TextTableWords } from './layout-words.ts';

/** @returns for each row whether it lies between the head of a scoring table and its total */
export function scoreRegion(
  rows: readonly PrintedRow[],
  words: TextTableWords,
): readonly boolean[] {
  const texts = rows.map(({ line }) => line.text.replaceAll(/\s/g, ''));
  const inside = rows.map(() => false);
  let at = 0;
  while (at < rows.length) {
    if (!isHead(texts, at, words)) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < rows.length && !isEnd(texts[end] ?? '', words)) end += 1;
    inside.fill(true, at, Math.min(end + 1, rows.length));
    at = end + 1;
  }
  return inside;
}

/** How many lines a word of the head is broken over where its cell is narrow. */
const WORD_LINES = 4;
/** Lines of the head that may be printed before 一级指标. */
const LINES_BEFORE = 8;

function isHead(
  texts: readonly string[],
  at: number,
  { scoreLevels, scorePoints, limits }: TextTableWords,
): boolean {
  if (!scoreLevels.some((word) => beginsHere(texts, at, word))) return false;
  const around = texts.slice(Math.max(0, at - LINES_BEFORE), at + limits.scoreHeadLines).join('');
  return scorePoints.some((word) => around.includes(word));
}

function beginsHere(texts: readonly string[], at: number, word: string): boolean {
  const own = texts[at] ?? '';
  if (own.includes(word)) return true;
  return word.startsWith(own.slice(-word.length)) && own !== ''
    ? texts
        .slice(at, at + WORD_LINES)
        .join('')
        .startsWith(word)
    : false;
}

/** 合计, alone or with the points behind it. */
function isEnd(text: string, { scoreEnds }: TextTableWords): boolean {
  return scoreEnds.has(text.replace(/[\d.,，．]+分?$/, ''));
}

/** All lines of text between the head of a scoring table and its total: what they print are marks and criteria. */
export function scoreLines(document: SourceDocument, words: TextTableWords): ReadonlySet<Line> {
  const lines = document.blocks.flatMap((block) => (block.kind === 'text' ? block.lines : []));
  const rows = lines
    .filter(({ text }) => text.trim() !== '')
    .map((line, at) => printedRow(line, at, words));
  const inside = scoreRegion(rows, words);
  return new Set(rows.flatMap(({ line }, at) => (inside[at] ? [line] : [])));
}
