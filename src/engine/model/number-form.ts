/** 数的写法: what is wrong with a text in the place of a number. One judgement for figures, tables and wide tables. */
import type { Entry } from './entry.ts';
import type { Fact } from './glossary.ts';
import { readFigureNumber } from './numeral.ts';
import { readPrinted, type PrintedNumber } from './printed.ts';
import { isNumeric } from './read-glossary.ts';
import type { Unit } from './unit.ts';

/** Words that tell what may be below zero. Source: data/terms.yaml. */
export interface SignWords {
  /** 增长, 调整率: what has one of them in its name may be negative. */
  readonly mayBeNegative: readonly string[];
  /** A note with this word says that the negative number is printed so. */
  readonly excuse: string;
}

export const NO_SIGN_WORDS: SignWords = { mayBeNegative: [], excuse: '' };

export function readSignWords(entry: Entry): SignWords {
  const mayBeNegative = entry
    .at('可为负')
    .items()
    .map(({ value }) => value);
  const excuse = entry.text('说明用字');
  entry.done();
  return { mayBeNegative, excuse };
}

export interface NumberWords {
  readonly zeroWords: readonly string[];
  readonly signWords: SignWords;
  readonly units: ReadonlyMap<string, Unit>;
}

/** What was expected instead, and what to do. */
export interface FormFault {
  readonly kind: 'no-number' | 'negative';
  readonly expected: string;
  readonly action: string;
}

/**
 * @param note beside the value; '' where there is no room for one
 * @returns the number, or what is wrong; neither for a fact that is no number
 */
export function judgeValue(
  fact: Fact,
  value: string,
  note: string,
  words: NumberWords,
): { readonly number?: PrintedNumber; readonly fault?: FormFault } {
  if (!isNumeric(fact.kind)) return {};
  const number = readFigureNumber(value, words.zeroWords);
  if (!number) return { fault: noNumber(value, words.units) };
  if (number.value.isNegative() && !isExcused(fact.name, note, words.signWords))
    return { fault: notBelowZero(words.signWords) };
  return { number };
}

/** 万元 ends with 元 too: the unit is what leaves a number behind. */
function noNumber(value: string, units: ReadonlyMap<string, Unit>): FormFault {
  const suffix = [...units.keys()].find(
    (each) => value.endsWith(each) && readPrinted(value.slice(0, -each.length), []),
  );
  const action = suffix ? `请把“${suffix}”写入 unit 列` : '请照印刷抄写数字';
  return { kind: 'no-number', expected: '不带单位的数', action };
}

/** @param name of the fact, or the head and label of a cell */
export function isExcused(
  name: string,
  note: string,
  { mayBeNegative, excuse }: SignWords,
): boolean {
  return (
    mayBeNegative.some((word) => name.includes(word)) || (excuse !== '' && note.includes(excuse))
  );
}

export function notBelowZero({ excuse }: SignWords): FormFault {
  return {
    kind: 'negative',
    expected: '不小于零的数',
    action: `请对照原文；确是这样印的，请在 note 说明（写上“${excuse}”字）`,
  };
}
