/** 对齐的表: one row to a line, its cells parted by tabs, gaps, or, where the cells are numbers, by single spaces. */
import { readBody, type Body, type AlignedBodyRow } from './body.ts';
import type { Grid } from '../document.ts';
import { gridOf } from './grid-of.ts';
import { upperHead, withUpperHead } from './upper-head.ts';
import { brokenHead, headText, lineHeads, standsUnderOther, type Head } from './head.ts';
import { isDash, isValue, type PrintedRow } from './line-parts.ts';
import { spacedCells } from './row-cells.ts';
import { fold, isKnownWord, type TextTableWords } from './layout-words.ts';

export interface AlignedRows {
  /** Indices of rows; `to` is not included. */
  readonly from: number;
  readonly to: number;
  readonly grid: Grid;
}

/**
 * @param end index of what may be the first row of a body
 * @param start no head begins before this row
 * @returns the table, or the row up to which there is none
 */
export function alignedAt(
  rows: readonly PrintedRow[],
  { start, end }: { readonly start: number; readonly end: number },
  words: TextTableWords,
): AlignedRows | { readonly to: number } {
  const candidates = headsAt(rows, { start, end }, words).map((head) => ({
    head,
    body: readBody(rows, head, words),
  }));
  const fitting = candidates.filter(({ head, body }) => isTable(head, body, words));
  const [only, ...others] = fitting;
  const to = candidates.reduce((most, { body }) => Math.max(most, body.end), end + 1);
  if (!only || others.length > 0) return { to };
  const head = only.head.cells.map((cell) => [...cell]);
  const body = only.body.rows.map(({ cells }) => cells);
  const grid = gridOf([head, ...body], head.length, 'aligned');
  const upper = upperHead(rows, { start, leaves: only.head }, words);
  if (upper)
    return { from: only.head.from - 1, to: only.body.end, grid: withUpperHead(grid, upper) };
  const from = rows[only.head.from - 1]?.isRuler ? only.head.from - 1 : only.head.from;
  return {
    from: Math.max(from, start),
    to: only.body.end,
    grid,
  };
}

function headsAt(
  rows: readonly PrintedRow[],
  { start, end }: { readonly start: number; readonly end: number },
  words: TextTableWords,
): readonly Head[] {
  const row = rows[end];
  let above = end;
  while (above > start && rows[above - 1]?.isRuler) above -= 1;
  if (!row || above === start) return [];
  const onLine = lineHeads(rows, above, words).filter(
    ({ from }) => !standsUnderOther(rows, { start, from }, words),
  );
  const broken = brokenHead(rows, { start, end: above, count: row.trailing + 1 }, words);
  const bare = cornerless(rows, { start, end: above }, row, words);
  // A head on one line is also found as one of fragments.
  const others = broken && !onLine.some(({ from }) => from === broken.from) ? [broken] : [];
  return [...onLine, ...others, ...bare].map((head) => ({ ...head, to: end }));
}

/** Known heads for the values alone, as provincial forms print them: 年初预算数 全年预算数 全年执行数 …. */
function cornerless(
  rows: readonly PrintedRow[],
  { start, end }: { readonly start: number; readonly end: number },
  row: PrintedRow,
  words: TextTableWords,
): readonly Head[] {
  const heads = rows[end - 1];
  const label = row.tokens[0]?.text ?? '';
  if (!heads || heads.tokens.length !== row.trailing || row.tokens.length === row.trailing)
    return [];
  const texts = heads.tokens.map(({ text }) => text);
  const areHeads = texts.every(
    (text) => isKnownWord(text, words.heads) && !isKnownWord(text, words.firstHeads),
  );
  if (!areHeads || !isKnownWord(label, words.labels)) return [];
  const cells = [[], ...heads.tokens.map((token) => [token])];
  const head = { from: end - 1, to: end, cells, isWide: false };
  const isUnclear =
    new Set(texts).size < texts.length || standsUnderOther(rows, { start, from: end - 1 }, words);
  return isUnclear && !upperHead(rows, { start, leaves: head }, words) ? [] : [head];
}

function isTable(head: Head, body: Body, words: TextTableWords): boolean {
  if (!body.isSure || body.rows.length === 0) return false;
  const texts = head.cells.map(headText);
  const isAllKnown = texts.every(
    (text, at) =>
      text === '' || isKnownWord(text, words.heads) || (at === 0 && isOfLabels(text, words)),
  );
  const isSomeKnown = texts.some((text) => isKnownWord(text, words.heads));
  const least = isAllKnown || (head.isWide && isSomeKnown) ? 1 : 2;
  const isLoose = body.rows.some(
    ({ manner, row }) => manner === 'tokens' && row.trailing < texts.length - 1,
  );
  if (body.rows.length < (isLoose ? 2 : least)) return false;
  if (!body.rows.every((row) => mayHaveBlanks(row, body, texts, words))) return false;
  if (body.rows.every(({ manner }) => manner === 'wide')) return true;
  return texts.every((text, column) => column === 0 || isEven(text, column, body, words));
}

/** Blanks can be told only where a space parts cells in every row, and the head of labels is one. */
function mayHaveBlanks(
  { manner, cells }: AlignedBodyRow,
  body: Body,
  texts: readonly string[],
  words: TextTableWords,
): boolean {
  if (manner === 'blanks')
    return body.rows.every(({ row }) => spacedCells(row, texts.length) !== undefined);
  return cells[0]?.length !== 0 || isOfLabels(texts[0] ?? '', words);
}

/** A head over labels: 项目, 经费控制情况（万元）. */
function isOfLabels(text: string, { firstHeads, firstHeadEndings }: TextTableWords): boolean {
  return (
    isKnownWord(text, firstHeads) || firstHeadEndings.some((ending) => fold(text).endsWith(ending))
  );
}

/** A column holds values or words, and % only under a head of rates or behind a label of one. */
function isEven(head: string, column: number, body: Body, words: TextTableWords): boolean {
  const rows = body.rows
    .map(({ cells }) => ({ label: headText(cells[0] ?? []), text: headText(cells[column] ?? []) }))
    .filter(({ text }) => text !== '' && !isDash(text));
  const values = rows.filter(({ text }) => isValue(text, words));
  if (values.length > 0 && values.length < rows.length) return false;
  const isOfRates = (text: string): boolean => {
    const plain = text.normalize('NFKC');
    return words.rateHeads.some((each) => plain.includes(each));
  };
  const rates = values.filter(({ text }) => /[%％]/.test(text));
  return rates.length === 0 || isOfRates(head) || rates.every(({ label }) => isOfRates(label));
}
