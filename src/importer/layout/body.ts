/** 表体: the rows under a head, one to a line. */
import { lineHeads, repeatedHead, type Head } from './head.ts';
import { belongTogether } from './join-words.ts';
import { isCellText, type LinePart, type PrintedRow } from './line-parts.ts';
import { rowCells, spacedCells, type Manner } from './row-cells.ts';
import { isKnownWord, type TextTableWords } from './layout-words.ts';

export interface AlignedBodyRow {
  readonly row: PrintedRow;
  readonly cells: readonly (readonly LinePart[])[];
  /** `blanks`: with empty cells, told by single spaces. */
  readonly manner: Manner | 'blanks';
}

export interface Body {
  readonly rows: readonly AlignedBodyRow[];
  /** Index of the first row behind it. */
  readonly end: number;
  /** False when something in it cannot be told for certain. */
  readonly isSure: boolean;
}

type Step =
  | {
      readonly kind: 'row';
      readonly to: number;
      readonly row: AlignedBodyRow;
      readonly replaces?: true;
    }
  | { readonly kind: 'skip'; readonly to: number }
  | { readonly kind: 'end' }
  | { readonly kind: 'doubt' };

export function readBody(rows: readonly PrintedRow[], head: Head, words: TextTableWords): Body {
  const read: AlignedBodyRow[] = [];
  let at = head.to;
  for (;;) {
    const step = nextStep(rows, at, head, read.at(-1), words);
    if (step.kind === 'end' || step.kind === 'doubt')
      return { rows: read, end: Math.max(at, head.to + 1), isSure: step.kind === 'end' };
    if (step.kind === 'row') {
      if (step.replaces) read.pop();
      read.push(step.row);
    }
    at = step.to;
  }
}

function nextStep(
  rows: readonly PrintedRow[],
  at: number,
  head: Head,
  last: AlignedBodyRow | undefined,
  words: TextTableWords,
): Step {
  const row = rows[at];
  const count = head.cells.length;
  if (!row || isFar(rows, at, words)) return { kind: 'end' };
  if (row.isRuler) return { kind: 'skip', to: at + 1 };
  const repeated = repeatedHead(rows, at, head.cells);
  if (repeated !== undefined) return { kind: 'skip', to: repeated };
  const read = rowCells(row, count, words);
  if (read) return { kind: 'row', to: at + 1, row: { row, ...read } };
  const next = rows[at + 1];
  const nextRead = next && !isFar(rows, at + 1, words) ? rowCells(next, count, words) : undefined;
  if (isPageNumber(row) && (nextRead ?? repeatedHead(rows, at + 1, head.cells)))
    return { kind: 'skip', to: at + 1 };
  // The page ends with the table, and the next begins with a sentence.
  if (isPageNumber(row) && last && next && !isCellText(next.line.text.trim(), words))
    return { kind: 'end' };
  if (isOtherHead(rows, at, count, words)) return { kind: 'end' };
  if (row.trailing === 0 && row.wide.length === 1 && isCellText(row.line.text.trim(), words))
    return labelAlone(row, at, last, nextRead && next && { row: next, ...nextRead }, count, words);
  if (row.trailing > 0 && isCellLine(row, words)) return withBlanks(row, at, count, last);
  // A line in between: where the table ends cannot be told.
  return nextRead ? { kind: 'doubt' } : { kind: 'end' };
}

export function isFar(
  rows: readonly PrintedRow[],
  at: number,
  { limits }: TextTableWords,
): boolean {
  return (rows[at]?.at ?? 0) - (rows[at - 1]?.at ?? 0) > limits.blankLines + 1;
}

/** As many words as there are columns, none of one character: the head of the next table, known or not. */
function isOtherHead(
  rows: readonly PrintedRow[],
  at: number,
  count: number,
  words: TextTableWords,
): boolean {
  const row = rows[at];
  if (!row || row.trailing > 0 || row.hasNumber) return false;
  const isLikeOne =
    count > 2 && row.tokens.length === count && row.tokens.every(({ text }) => text.length > 1);
  return isLikeOne || lineHeads(rows, at + 1, words).some(({ cells }) => cells.length === count);
}

function isPageNumber({ tokens }: PrintedRow): boolean {
  return tokens.length === 1 && /^\d{1,3}$/.test(tokens[0]?.text ?? '');
}

function isCellLine({ tokens }: PrintedRow, words: TextTableWords): boolean {
  return tokens.every(({ text }) => isCellText(text, words));
}

function withBlanks(
  row: PrintedRow,
  at: number,
  count: number,
  last: AlignedBodyRow | undefined,
): Step {
  const cells = spacedCells(row, count);
  if (cells) return { kind: 'row', to: at + 1, row: { row, cells, manner: 'blanks' } };
  // Before the first row it only says that this head has no such body.
  return last ? { kind: 'doubt' } : { kind: 'end' };
}

const SECTION = /^\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）])/;

/** A line with a label and nothing else: a piece of a label, a row of blanks, or no longer the table. */
function labelAlone(
  row: PrintedRow,
  at: number,
  last: AlignedBodyRow | undefined,
  next: AlignedBodyRow | undefined,
  count: number,
  words: TextTableWords,
): Step {
  const [label] = row.wide;
  if (!label) return { kind: 'end' };
  const text = label.text;
  const nextLabel = next?.cells[0]?.[0];
  if (next && nextLabel && belongTogether(text, nextLabel.text, words.labels)) {
    const cells = [[label, nextLabel], ...next.cells.slice(1)];
    return { kind: 'row', to: at + 2, row: { ...next, cells } };
  }
  const lastLabel = last?.cells[0]?.[0];
  if (last && lastLabel && belongTogether(lastLabel.text, text, words.labels)) {
    const cells = [[lastLabel, label], ...last.cells.slice(1)];
    return { kind: 'row', to: at + 1, row: { ...last, cells }, replaces: true };
  }
  const spaced = last && isKnownWord(text, words.labels) ? spacedCells(row, count) : undefined;
  if (!next && !spaced) return { kind: 'end' };
  if (!isKnownWord(text, words.labels) && !SECTION.test(text)) return { kind: 'doubt' };
  const blanks = Array.from({ length: count - 1 }, () => []);
  const manner = next ? 'label' : 'blanks';
  return { kind: 'row', to: at + 1, row: { row, cells: [[label], ...blanks], manner } };
}
