/** 行的切分: what stands apart on a printed line, and what kind of thing it is. */
import { readPrinted } from '../../model/printed.ts';
import type { Line } from '../document.ts';
import type { TextTableWords } from './words.ts';

/** A stretch of a printed line, in UTF-16 units. */
export interface Part {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A printed line that is not blank. */
export interface Row {
  /** Place among the lines that it was taken from, blank ones counted. */
  readonly at: number;
  readonly line: Line;
  /** Parted by any white space. */
  readonly tokens: readonly Part[];
  /** Parted by tabs, ideographic spaces, or two spaces and more. */
  readonly wide: readonly Part[];
  /** Tokens at the end that may stand in a cell of numbers. */
  readonly trailing: number;
  /** Whether a number stands anywhere in it. */
  readonly hasNumber: boolean;
  /** Nothing but a ruling: ------- */
  readonly isRuler: boolean;
}

export function part(line: Line, from: number, to: number): Part {
  return { line, from, to, text: line.text.slice(from, to) };
}

/** The same line, cut down to the part. */
export function lineOf({ line, from, to, text }: Part): Line {
  if (from === 0 && to === line.text.length) return line;
  const endsParagraph = line.endsParagraph && to === line.text.trimEnd().length;
  return { ...line, text, boxes: line.boxes?.slice(from, to), endsParagraph };
}

const RULER = /^[\s\-=_—─━═·+]{4,}$/;

export function rowOf(line: Line, at: number, words: TextTableWords): Row {
  const raw = Array.from(line.text.matchAll(/\S+/g), ({ index, 0: text }) =>
    part(line, index, index + text.length),
  );
  const tokens = joinYears(joinSpaced(raw, words));
  let trailing = 0;
  while (trailing < tokens.length && isValue(tokens.at(-1 - trailing)?.text ?? '', words))
    trailing += 1;
  const hasNumber = tokens.some(({ text }) => isNumber(text));
  const isRuler = RULER.test(line.text);
  return { at, line, tokens, wide: wideOf(tokens), trailing, hasNumber, isRuler };
}

function merge(first: Part, last: Part): Part {
  return part(first.line, first.from, last.to);
}

const SINGLE = /^\p{Script=Han}$/u;

/** `总    计` is one cell; so is a line of nothing but single characters. */
function joinSpaced(tokens: readonly Part[], { spaced }: TextTableWords): readonly Part[] {
  if (!tokens.some(({ text }) => SINGLE.test(text))) return tokens;
  const [head, tail] = [tokens[0], tokens.at(-1)];
  if (head && tail && tokens.every(({ text }) => SINGLE.test(text))) return [merge(head, tail)];
  const joined: Part[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (before && spaced.has(before.text + token.text)) joined.splice(-1, 1, merge(before, token));
    else joined.push(token);
  }
  return joined;
}

/** `2020 年预算数` is one word. */
function joinYears(tokens: readonly Part[]): readonly Part[] {
  const joined: Part[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    const isYear = before && /^(?:19|20)\d\d$/.test(before.text) && token.text.startsWith('年');
    if (isYear && token.from === before.to + 1) joined.splice(-1, 1, merge(before, token));
    else joined.push(token);
  }
  return joined;
}

function wideOf(tokens: readonly Part[]): readonly Part[] {
  const cells: Part[] = [];
  for (const token of tokens) {
    const before = cells.at(-1);
    const gap = before ? token.line.text.slice(before.to, token.from) : '';
    if (before && gap === ' ') cells.splice(-1, 1, merge(before, token));
    else cells.push(token);
  }
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
  return readPrinted(plain.replace(/\s?[%％]$/, ''), []) !== undefined;
}

/** What may stand in a cell of numbers: a number, a word for zero, a dash. */
export function isValue(text: string, { zeroWords }: TextTableWords): boolean {
  return isNumber(text) || isDash(text) || zeroWords.includes(text.trim());
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
