/** 一格一行的表: known heads one after the other, then a label and as many values for each row. */
import type { AlignedRows } from './aligned.ts';
import { isFar } from './body.ts';
import { gridOf, type CellParts } from './grid-of.ts';
import { brokenHead, fragmentsFrom, headText, repeatedHead } from './head.ts';
import { belongTogether, joinLast, knownWords } from './join-words.ts';
import { isCellText, part, type LinePart, type PrintedRow } from './line-parts.ts';
import { isKnownWord, type TextTableWords } from './layout-words.ts';

interface Head {
  readonly from: number;
  readonly cells: readonly CellParts[];
}

/** The line as one cell; undefined when it is none. */
export function cellOf(row: PrintedRow | undefined, words: TextTableWords): LinePart | undefined {
  const [first, last] = [row?.tokens[0], row?.tokens.at(-1)];
  if (!row || row.isRuler || !first || !last) return undefined;
  if (row.trailing > 0 && row.tokens.length > 1) return undefined;
  const whole = part(row.line, first.from, last.to);
  return row.wide.length === 1 && isCellText(whole.text, words) ? whole : undefined;
}

export function isLoneValue(row: PrintedRow | undefined): boolean {
  return row?.tokens.length === 1 && row.trailing === 1;
}

/**
 * @param end index of the first value
 * @returns the table, or the row up to which there is none
 */
export function listedAt(
  rows: readonly PrintedRow[],
  { start, end }: { readonly start: number; readonly end: number },
  words: TextTableWords,
): AlignedRows | { readonly to: number } {
  let to = end;
  while (isLoneValue(rows[to]) && !isFar(rows, to, words)) to += 1;
  const count = to - end + 1;
  const label = cellOf(rows[end - 1], words);
  if (!label || end - 1 <= start || count < 2) return { to };
  const head = headAbove(rows, { start, end: end - 1, count }, words);
  if (!head) return { to };
  const body = readRows(rows, head, { at: end - 1, count }, words);
  if (!body.isSure || !body.rows.every((row) => isRightForm(head.cells, row, words)))
    return { to: Math.max(body.end, to) };
  const grid = gridOf([head.cells, ...body.rows], count, 'listed');
  return { from: head.from, to: body.end, grid };
}

function headAbove(
  rows: readonly PrintedRow[],
  { start, end, count }: { readonly start: number; readonly end: number; readonly count: number },
  words: TextTableWords,
): Head | undefined {
  const label = cellOf(rows[end], words)?.text ?? '';
  const whole = brokenHead(rows, { start, end, count }, words);
  if (whole) return { from: whole.from, cells: whole.cells };
  if (!isKnownWord(label, words.labels)) return undefined;
  return headOfValues(rows, { start, end, count: count - 1 }, words);
}

/** Heads of the values alone: the word before them must be none, so that no row of blanks passes for a head. */
function headOfValues(
  rows: readonly PrintedRow[],
  { start, end, count }: { readonly start: number; readonly end: number; readonly count: number },
  words: TextTableWords,
): Head | undefined {
  const from = fragmentsFrom(rows, { start, end }, words);
  const fragments = rows.slice(from, end).map((row) => cellOf(row, words));
  if (count < 2 || fragments.length > words.limits.headLines) return undefined;
  const texts = fragments.map((fragment) => fragment?.text ?? '');
  const joined = joinLast(knownWords(texts, words.heads, words), count, (at) => {
    const before = texts[at - 1] ?? '';
    return !isKnownWord(before, words.heads) && !isKnownWord(before, words.labels);
  });
  if (!joined) return undefined;
  let at = joined.start;
  const cells = joined.sizes.map((size) => {
    at += size;
    return fragments.slice(at - size, at).flatMap((fragment) => fragment ?? []);
  });
  const names = cells.map(headText);
  if (
    names.some((name) => isKnownWord(name, words.firstHeads) || isKnownWord(name, words.rowLabels))
  )
    return undefined;
  if (new Set(names).size < names.length) return undefined;
  return { from: from + joined.start, cells: [[], ...cells] };
}

interface Rows {
  readonly rows: readonly (readonly CellParts[])[];
  readonly end: number;
  readonly isSure: boolean;
}

function readRows(
  rows: readonly PrintedRow[],
  { cells }: Head,
  { at: first, count }: { readonly at: number; readonly count: number },
  words: TextTableWords,
): Rows {
  const read: (readonly CellParts[])[] = [];
  let at = first;
  for (;;) {
    const begin = repeatedHead(rows, at, cells) ?? at;
    const labels = labelsAt(rows, begin, words);
    const values = valuesAt(rows, begin + labels.length, words);
    if (values.length === 0 || labels.length === 0)
      return { rows: read, end: at, isSure: values.length === 0 };
    const label = oneLabel(labels, words);
    if (!label) return { rows: read, end: at, isSure: isNewTable(labels, words) };
    at = begin + labels.length + values.length;
    if (values.length !== count - 1) return { rows: read, end: at, isSure: false };
    read.push([label, ...values.map((value) => [value])]);
  }
}

function labelsAt(
  rows: readonly PrintedRow[],
  from: number,
  words: TextTableWords,
): readonly LinePart[] {
  const labels: LinePart[] = [];
  for (let at = from; labels.length < words.limits.headLines; at += 1) {
    const cell = cellOf(rows[at], words);
    if (!cell || isLoneValue(rows[at]) || (at > 0 && isFar(rows, at, words))) break;
    labels.push(cell);
  }
  return labels;
}

function valuesAt(
  rows: readonly PrintedRow[],
  from: number,
  words: TextTableWords,
): readonly LinePart[] {
  const values: LinePart[] = [];
  for (let at = from; isLoneValue(rows[at]) && !isFar(rows, at, words); at += 1) {
    const [value] = rows[at]?.tokens ?? [];
    if (value) values.push(value);
  }
  return values;
}

/** One label on one line, or on several that make a known word only together. */
function oneLabel(labels: readonly LinePart[], words: TextTableWords): CellParts | undefined {
  if (labels.length === 1) return labels;
  const [first, ...others] = labels.map(({ text }) => text);
  const isOne =
    labels.length <= words.limits.wordLines &&
    belongTogether(first ?? '', others.join(''), words.labels);
  return isOne ? labels : undefined;
}

/** Several lines before the next value: the text goes on, unless all of them could be rows without values. */
function isNewTable(labels: readonly LinePart[], words: TextTableWords): boolean {
  return labels.some(
    ({ text }) => !isKnownWord(text, words.labels) || isKnownWord(text, words.firstHeads),
  );
}

/** % only under a head of rates. */
function isRightForm(
  heads: readonly CellParts[],
  row: readonly CellParts[],
  { rateHeads }: TextTableWords,
): boolean {
  return row.every((cell, column) => {
    if (column === 0 || !/[%％]/.test(headText(cell))) return true;
    const head = headText(heads[column] ?? []).normalize('NFKC');
    return rateHeads.some((each) => head.includes(each));
  });
}
