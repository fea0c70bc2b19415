/** 名称的意思: what the label of a row or of a column says; nothing of an unknown label is guessed. */
import type { Fact } from '../../engine/model/glossary.ts';
import type { GridLabelWords, GridFactWords } from './grid-words.ts';

/** `other`: another year than this one and the last. */
export type Period = 'this' | 'last' | 'other';

export interface LabelMeaning {
  readonly subject?: string;
  readonly aspect?: string;
  /** The label names it by itself. */
  readonly fact?: Fact;
  readonly period?: Period;
  /** 合计 */
  readonly isTotal?: true;
  /** The department's own name. */
  readonly isName?: true;
}

export interface LabelMeaningContext {
  readonly words: GridLabelWords & GridFactWords;
  readonly units: ReadonlyMap<string, unknown>;
  readonly year: string;
  /** Names of the department as rows may print them, plain. */
  readonly names: readonly string[];
}

const YEAR = /^((?:19|20)\d\d)(?:年度?)?/u;
/** 截至2021年12月31日 says no more than the day. */
const UNTIL = /^截[至止](?=(?:19|20)\d\d年)/u;

/** @returns undefined for an unknown label */
export function meaningOf(label: string, context: LabelMeaningContext): LabelMeaning | undefined {
  const whole = withoutPeriod(label, context);
  if (whole) return whole;
  const { period, rest } = periodOf(label.replace(UNTIL, ''), context);
  if (!period) return undefined;
  if (rest === '') return { period };
  const aspect = context.words.yearlyAspects.get(rest);
  if (aspect !== undefined) return { aspect, period };
  // 2021年末在编人数: the end of the year is not the year alone.
  const meaning = withoutPeriod(/^[末底]/u.test(rest) ? `年${rest}` : rest, context);
  return meaning && { ...meaning, period };
}

function withoutPeriod(
  label: string,
  { words, units, names }: LabelMeaningContext,
): LabelMeaning | undefined {
  const fact = words.direct.get(label);
  if (fact) return { fact };
  const subject = words.subjects.get(label);
  if (subject) return { subject };
  const aspect = words.aspects.get(label);
  if (aspect) return { aspect };
  const both = words.composites.get(label);
  if (both) return both;
  if (words.totals.has(label)) return { isTotal: true };
  if (names.includes(label)) return { isName: true };
  return words.neutral.has(label) || units.has(label) ? {} : undefined;
}

function periodOf(
  label: string,
  { words, year }: LabelMeaningContext,
): { readonly period?: Period; readonly rest: string } {
  const [printed, digits] = YEAR.exec(label) ?? [];
  if (printed !== undefined)
    return { period: periodOfYear(digits, year), rest: label.slice(printed.length) };
  const own = words.thisYear.find((word) => label.startsWith(word));
  if (own !== undefined) return { period: 'this', rest: label.slice(own.length) };
  const last = words.lastYear.find((word) => label.startsWith(word));
  return last === undefined ? { rest: label } : { period: 'last', rest: label.slice(last.length) };
}

function periodOfYear(digits: string | undefined, year: string): Period {
  if (year === '' || digits === undefined) return 'other';
  if (digits === year) return 'this';
  return Number(digits) === Number(year) - 1 ? 'last' : 'other';
}
