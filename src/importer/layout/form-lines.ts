/** 表单行: lines of forms that are pairs by themselves: `资产账面总额（万元）：52,310.66`, and 总分 with full marks and score. */
import type { AlignedRows } from './aligned.ts';
import { isFar } from './body.ts';
import { gridOf, type CellParts } from './grid-of.ts';
import { isNumber, part, type LinePart, type PrintedRow } from './line-parts.ts';
import { fold, isKnownWord, type TextTableWords } from './layout-words.ts';

const COLON = /^(.{2,40}[（(]([^（()）:：]{1,4})[)）])[:：]/u;

/** @returns undefined when the line at `start` is none */
export function formLinesAt(
  rows: readonly PrintedRow[],
  start: number,
  words: TextTableWords,
): AlignedRows | undefined {
  const pairs: (readonly CellParts[])[] = [];
  let at = start;
  for (let pair = pairOf(rows[at], words); pair; pair = pairOf(rows[at], words)) {
    pairs.push(pair);
    at += 1;
  }
  if (pairs.length > 0) return { from: start, to: at, grid: gridOf(pairs, 2, 'listed') };
  return totalOnLine(rows, start, words) ?? totalOverLines(rows, start, words);
}

/** The unit stands behind the name, and nothing but one number behind the colon. */
function pairOf(
  row: PrintedRow | undefined,
  words: TextTableWords,
): readonly CellParts[] | undefined {
  const [first, last] = [row?.tokens[0], row?.tokens.at(-1)];
  if (!row || !first || !last || row.tokens.length > 2) return undefined;
  const whole = part(row.line, first.from, last.to);
  const [printed, name = '', unit = ''] = COLON.exec(whole.text) ?? [];
  if (printed === undefined || !words.units.includes(unit) || !isKnownWord(name, words.facts))
    return undefined;
  const gap = /^\s*/u.exec(whole.text.slice(printed.length))?.[0].length ?? 0;
  const value = part(row.line, whole.from + printed.length + gap, whole.to);
  if (!isNumber(value.text)) return undefined;
  return [[part(row.line, whole.from, whole.from + name.length)], [value]];
}

function totalOnLine(
  rows: readonly PrintedRow[],
  at: number,
  words: TextTableWords,
): AlignedRows | undefined {
  const [name, full, score, ...others] = rows[at]?.tokens ?? [];
  if (!name || !full || !score || others.length > 0) return undefined;
  return totalOf([name, full, score], { from: at, to: at + 1 }, words);
}

function totalOverLines(
  rows: readonly PrintedRow[],
  at: number,
  words: TextTableWords,
): AlignedRows | undefined {
  const [name, full, score, next] = [0, 1, 2, 3].map((step) =>
    loneToken(rows, at, at + step, words),
  );
  if (!name || !full || !score || (next && isNumber(next.text))) return undefined;
  return totalOf([name, full, score], { from: at, to: at + 3 }, words);
}

function loneToken(
  rows: readonly PrintedRow[],
  first: number,
  at: number,
  words: TextTableWords,
): LinePart | undefined {
  if (at > first && isFar(rows, at, words)) return undefined;
  return rows[at]?.tokens.length === 1 ? rows[at].tokens[0] : undefined;
}

function totalOf(
  [name, full, score]: readonly [LinePart, LinePart, LinePart],
  { from, to }: { readonly from: number; readonly to: number },
  { totals }: TextTableWords,
): AlignedRows | undefined {
  const isTotal =
    totals.names.has(fold(name.text)) && totals.full.has(full.text) && isNumber(score.text);
  return isTotal ? { from, to, grid: gridOf([[[name], [full], [score]]], 3, 'listed') } : undefined;
}
