/** 不是的不读: what a phrase asks of the words around it, asked of a number that was read by its labels. */
import { isInPlace } from '../phrase-guards.ts';
import type { SentenceContext } from '../phrase-context.ts';
import { isOfPartYear, yearBefore } from '../phrase-year.ts';
import type { Sentence } from '../../text/sentences.ts';
import { has } from '../../text/word-places.ts';
import { WHOLE } from './label-state.ts';
import type { ClauseRules } from './label-words.ts';

/** What the guards of phrases need to know of a phrase. */
const DEMANDS = {
  ofReport: true,
  atStart: false,
  ofWhole: false,
  noProjectBefore: false,
  noBudgetBefore: false,
  namesPeriod: false,
} as const;

/** 除公务接待费2万元外，三公经费8万元: the rest of it. */
const EXCEPT = /除[^;。]{1,30}外/u;

/** 示例镇的公务接待费: somebody else's, whoever is spoken of then. */
function isOfPlace(said: string, { words }: SentenceContext): boolean {
  return words.levels.some((level) => said.includes(`${level}的`));
}

/** Told of the department itself and its whole year, and no plan. */
export function isOfReport(
  sentence: Sentence,
  from: number,
  subject: string,
  context: SentenceContext,
): boolean {
  if (context.isOfProject && subject === WHOLE) return false;
  const said = sentence.passage.text.slice(0, from);
  if (EXCEPT.test(said) || isOfPlace(said, context)) return false;
  // 一季度。支出100万元: a heading over a part of the year.
  if (isOfPartYear(sentence.headings.join('。'), context.words)) return false;
  return isInPlace(sentence, from, DEMANDS, context);
}

/** Neither a part of the spending nor an affair was spoken of before: 基本支出 and 项目支出 prove it without that. */
export function isWholeSpending(
  sentence: Sentence,
  from: number,
  context: SentenceContext,
): boolean {
  return isInPlace(sentence, from, { ...DEMANDS, ofWhole: true }, context);
}

/** Nothing before it in its own sentence or in its headings is of another year. */
export function isOwnInSentence(
  { passage, headings }: Sentence,
  from: number,
  context: SentenceContext,
): boolean {
  const own = [passage.text.slice(0, from), headings.join('。')]
    .map((text) => yearBefore(text, context))
    .find((each) => each !== undefined);
  return own === undefined || own === context.year;
}

/** Which budget 预算 alone is, where the text says so, or the document is a budget itself. */
export function refine(
  aspect: string,
  { headings, before, passage }: Sentence,
  { isBudget }: SentenceContext,
  { budgetIs }: ClauseRules,
): string {
  if (aspect !== 'budget') return isBudget && aspect === 'actual' ? 'initial' : aspect;
  const said = [...headings, before, passage.text].join('。');
  const labelled = budgetIs.filter(({ word }) => has(said, [word]));
  const aspects = new Set(labelled.map((each) => each.aspect));
  if (aspects.size === 1) return [...aspects][0] ?? aspect;
  return isBudget ? 'initial' : aspect;
}
