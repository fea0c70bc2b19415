/** 句式的年度: whether a number that a phrase claims is of the year that the phrase asks for. */
import type { Fact } from '../../engine/model/glossary.ts';
import type { PhrasePattern } from './phrase.ts';
import type { SentenceContext } from './phrase-context.ts';
import { isDate, isOtherDate, lastYearName, yearBefore, yearsBehind } from './phrase-year.ts';
import { yearOfNumber } from './sentence-year.ts';
import type { Sentence } from '../text/sentences.ts';

interface YearClaim {
  readonly phrase: Pick<PhrasePattern, 'year' | 'namesPeriod'>;
  readonly fact: Fact | undefined;
  readonly sentence: Sentence;
  readonly start: number;
  readonly length: number;
  readonly from: number;
}

export function isOfYear(claim: YearClaim, context: SentenceContext): boolean {
  const { phrase, fact } = claim;
  const due = phrase.year === 'previous' ? lastYearName(context.year) : context.year;
  const reported = fact && !fact.unit ? isTextOfYear(claim, due, context) : undefined;
  if (reported !== undefined) return reported;
  if (phrase.year === 'any') return true;
  const own = yearOf(claim, context);
  return phrase.year === 'own'
    ? own === undefined || own === due
    : own !== undefined && own === due;
}

/** 上半年 is part of what the phrase itself says. */
function yearOf(
  { sentence, from, phrase }: YearClaim,
  context: SentenceContext,
): string | undefined {
  return yearOfNumber(sentence, from, context, phrase.namesPeriod ? context.words.partYear : []);
}

const DATES = /(?:19|20)\d\d年\d{1,2}月\d{1,2}日/gu;

/** @returns undefined where the words before decide, as they do for a number */
function isTextOfYear(
  claim: YearClaim,
  due: string,
  context: SentenceContext,
): boolean | undefined {
  const { sentence, start, length, from, phrase } = claim;
  const { text } = sentence.passage;
  const printed = text.slice(from, start + length);
  if (isOtherDate(printed, context, due)) return false;
  // 于2021年8月31日公开2020年决算: the year stands behind.
  if (yearsBehind(printed).length > 0) return true;
  // A site stays the same, whichever year's papers it shows.
  if (!isDate(printed)) return yearOf(claim, context) === context.year ? true : undefined;
  // 预算和上年决算分别于2021年2月9日、2021年8月31日: a date between is no year of what is published.
  const said = text.slice(start, from).replaceAll(DATES, '');
  return phrase.year === 'previous' && yearBefore(said, context) === due ? true : undefined;
}
