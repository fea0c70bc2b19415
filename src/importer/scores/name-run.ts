/** 名称: an indicator's name, printed in one cell or broken over several that follow one another. */
import type { Decimal } from '../../engine/model/decimal.ts';
import { plainWord } from '../text/normalise.ts';
import type { ScoredRubric } from './score-row.ts';

export interface Name {
  /** Indicator id; undefined for a group of indicators. */
  readonly indicator: string | undefined;
  readonly text: string;
  readonly fullMarks: Decimal;
}

export interface NameRun {
  /** Cells from `start` up to, not including, `end`. */
  readonly start: number;
  readonly end: number;
  /** How much of the name they print. */
  readonly length: number;
  /** What the last cell prints behind the name: its marks in brackets. */
  readonly rest: string;
}

/** `一、`, `(一)`, `1.` */
const LEAD = /^(?:\(?[一二三四五六七八九十]{1,3}\)?[、.]|\d{1,2}[、.](?!\d)|\(\d{1,2}\))/u;

export function namesOf({ scorable, groups }: ScoredRubric): readonly Name[] {
  return [
    ...[...scorable].map(([indicator, { name, fullMarks }]) => ({
      indicator,
      text: plainWord(name),
      fullMarks,
    })),
    ...groups.map(({ name, fullMarks }) => ({
      indicator: undefined,
      text: plainWord(name),
      fullMarks,
    })),
  ];
}

/** @returns the longest run of cells from `start` that print the name or its beginning, each cell whole */
export function runOf(texts: readonly string[], start: number, name: string): NameRun | undefined {
  let length = 0;
  let at = start;
  for (; at < texts.length && length < name.length; at += 1) {
    const text = at === start ? withoutLead(texts[at] ?? '') : (texts[at] ?? '');
    if (text === '') break;
    const left = name.slice(length);
    if (left.startsWith(text)) length += text.length;
    else if (text.startsWith(left) && /^[(（]/u.test(text.slice(left.length)))
      return { start, end: at + 1, length: name.length, rest: text.slice(left.length) };
    else break;
  }
  return length === 0 ? undefined : { start, end: at, length, rest: '' };
}

/** Nearly all cells begin otherwise: a look at one character spares them the pattern. */
function withoutLead(text: string): string {
  return '(0123456789一二三四五六七八九十'.includes(text.charAt(0)) ? text.replace(LEAD, '') : text;
}

/** Every text that ends a name: what may stand before the marks. */
export function endingsOf(names: readonly { readonly text: string }[]): ReadonlySet<string> {
  return new Set(names.flatMap(({ text }) => Array.from(text, (_, index) => text.slice(index))));
}
