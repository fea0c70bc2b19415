/** 数后: words behind a number that make it less than a figure. */
import type { Fact } from '../../engine/model/glossary.ts';
import type { BoundWords } from './phrase-context.ts';

/** 95%-98%, 100万元至120万元 */
const RANGE = /^[-~—–至]+\d/u;
/** （2020年数） behind a number takes it out of the sentence's own year. */
const OF_YEAR = /^\((?:(?:19|20)\d\d年|上年|去年)[^,;。)\d]{0,4}\)/u;

/** @param rest plain, right behind the number and its unit */
export function isBounded(
  rest: string,
  fact: Fact | undefined,
  { boundWords, exceptWords }: BoundWords,
): boolean {
  if (RANGE.test(rest) || OF_YEAR.test(rest)) return true;
  if (boundWords.some((word) => rest.startsWith(word))) return true;
  return fact?.unit?.kind === 'money' && exceptWords.some((word) => rest.startsWith(`(${word}`));
}
