/** 行的切分: what stands apart on a printed line, and what kind of thing it is. */
import { isPrinted } from '../../engine/model/printed.ts';
import type { Line } from '../document.ts';
import type { TextTableWords } from './layout-words.ts';

/** A stretch of a printed line, in UTF-16 units. */
export interface LinePart {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A printed line that is not blank. */
export interface PrintedRow {
  /** Place among the lines that it was taken from, blank ones counted. */
  readonly at: number;
  readonly line: Line;
  /** Parted by any white space. */
  readonly tokens: readonly LinePart[];
  /** Parted by tabs, ideographic spaces, or two spaces and more. */
  readonly wide: readonly LinePart[];
  /** Tokens at the end that may stand in a cell of numbers. */
  readonly trailing: number;
  /** Whether a number stands anywhere in it. */
  readonly hasNumber: boolean;
  /** Nothing but a ruling: ------- */
  readonly isRuler: boolean;
}

export function part(line: Line, from: number, to: number): LinePart {
  return { line, from, to, text: line.text.slice(from, to) };
}

/** The same line, cut down to the part. */
export function partLine({ line, from, to, text }: LinePart): Line {
  if (from === 0 && to === line.text.length) return line;
  const endsParagraph = line.endsParagraph && to === line.text.trimEnd().length;
  return { ...line, text, boxes: line.boxes?.slice(from, to), endsParagraph };
}

const RULER = /^[\s\-=_—─━═·+]+$/;
const STROKE = /[-=_—─━═·]{5}/;

export function printedRow(line: Line, at: number, words: TextTableWords): PrintedRow {
  const raw = tokensOf(line);
  const tokens = joinYears(joinSpaced(raw, words));
  const numbers = tokens.map(({ text }) => isNumber(text));
  const isOther = (at: number): boolean => numbers[at] === false && !isBlankLike(tokens[at], words);
  let first = tokens.length;
  while (first > 0 && !isOther(first - 1)) first -= 1;
  const trailing = tokens.length - first;
  const hasNumber = numbers.includes(true);
  const isRuler = RULER.test(line.text) && STROKE.test(line.text);
  return { at, line, tokens, wide: wideOf(tokens), trailing, hasNumber, isRuler };
}

/** By hand: long documents have a million tokens, and a match for each is slow. */
function tokensOf(line: Line): readonly LinePart[] {
  const { text } = line;
  const tokens: LinePart[] = [];
  let from = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const isInside = at < text.length && !isSpace(text.charCodeAt(at), text, at);
    if (isInside && from < 0) from = at;
    if (isInside || from < 0) continue;
    tokens.push(part(line, from, at));
    from = -1;
  }
  return tokens;
}

const [SPACE, LAST_ASCII, FIRST_HAN, LAST_HAN] = [0x20, 0x7e, 0x4e00, 0x9fff];

function isSpace(code: number, text: string, at: number): boolean {
  if (code > SPACE && code <= LAST_ASCII) return false;
  if (code >= FIRST_HAN && code <= LAST_HAN) return false;
  return code <= SPACE || /\s/.test(text.charAt(at));
}

function merge(first: LinePart, last: LinePart): LinePart {
  return part(first.line, first.from, last.to);
}

const SINGLE = /^\p{Script=Han}$/u;

/** `总    计` is one cell; so is a line of nothing but single characters. */
function joinSpaced(tokens: readonly LinePart[], { spaced }: TextTableWords): readonly LinePart[] {
  if (!tokens.some(({ text }) => SINGLE.test(text))) return tokens;
  const [head, tail] = [tokens[0], tokens.at(-1)];
  if (head && tail && tokens.every(({ text }) => SINGLE.test(text))) return [merge(head, tail)];
  const joined: LinePart[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (before && spaced.has(before.text + token.text)) joined.splice(-1, 1, merge(before, token));
    else joined.push(token);
  }
  return joined;
}

/** `2020 年预算数` is one word. */
function joinYears(tokens: readonly LinePart[]): readonly LinePart[] {
  const joined: LinePart[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    const isYear = before && /^(?:19|20)\d\d$/.test(before.text) && token.text.startsWith('年');
    if (isYear && token.from === before.to + 1) joined.splice(-1, 1, merge(before, token));
    else joined.push(token);
  }
  return joined;
}

function wideOf(tokens: readonly LinePart[]): readonly LinePart[] {
  if (tokens.length < 2) return tokens;
  const cells: LinePart[] = [];
  let first = tokens[0];
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    const isOneSpace = next?.from === token.to + 1 && token.line.text[token.to] === ' ';
    if (isOneSpace) return;
    if (first) cells.push(first === token ? token : merge(first, token));
    first = next;
  });
  return cells;
}

const DASH = /^[-—－–─]{1,4}$/;
const MAY_BE_NUMBER = /^[-−△▲+\d０-９－]/;
const LONGEST_NUMBER = 30;

/** A dash counts as blank; it is never zero here. */
export function isDash(text: string): boolean {
  return DASH.test(text.trim());
}

/** A number as printed, also with % behind it. */
export function isNumber(text: string): boolean {
  const plain = text.trim();
  if (plain.length > LONGEST_NUMBER || !MAY_BE_NUMBER.test(plain)) return false;
  return isPrinted(plain.replace(/\s?[%％]$/, ''));
}

/** What may stand in a cell of numbers: a number, a word for zero, a dash. */
export function isValue(text: string, words: TextTableWords): boolean {
  return isNumber(text) || isDash(text) || words.zeroWords.includes(text.trim());
}

function isBlankLike(token: LinePart | undefined, { zeroWords }: TextTableWords): boolean {
  return token !== undefined && (isDash(token.text) || zeroWords.includes(token.text));
}

/** A value that may carry its unit: 20人, 2,204.75 万元. */
export function isValueWithUnit(text: string, words: TextTableWords): boolean {
  if (isValue(text, words)) return true;
  const plain = text.trim();
  return words.units.some(
    (unit) => plain.endsWith(unit) && isNumber(plain.slice(0, -unit.length).trim()),
  );
}

/** Sentences, and lines that name a unit or a person, are no cells of a head. */
export function isCellText(text: string, { limits }: TextTableWords): boolean {
  return text.length <= limits.cellLength && !/[。；！？，;!?]|单位[:：]/.test(text);
}
