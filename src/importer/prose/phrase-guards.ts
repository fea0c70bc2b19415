/** 上下文: what stands before a phrase decides whether its numbers are the report's own. */

import type { PhrasePattern } from './phrase.ts';
import { meetsConditions } from './phrase-conditions.ts';
import {
  isOfAffair,
  isOfFunds,
  isOfPart,
  isOfProject,
  isUnderSubject,
  labelOf,
} from './phrase-parts.ts';
import { isOwnParagraph, isOwnScope } from './phrase-scope.ts';
import { startsClean } from './phrase-start.ts';
import { isOfPartYear } from './phrase-year.ts';
import type { Sentence } from '../text/sentences.ts';
import { has, last } from '../text/word-places.ts';
import type { SentenceContext, BudgetWords, AffairWords, ClauseWords } from './phrase-context.ts';

/** What of a phrase decides whether it stands in its place. */
export type GuardedPhrase = Pick<
  PhrasePattern,
  'ofReport' | 'atStart' | 'ofWhole' | 'noProjectBefore' | 'noBudgetBefore' | 'namesPeriod'
>;

/**
 * @param at where the phrase begins in the sentence
 * @param to where it ends
 */
export function fits(
  { passage, before, headings }: Pick<Sentence, 'passage' | 'before' | 'headings'>,
  at: number,
  to: number,
  phrase: PhrasePattern,
  context: SentenceContext,
): boolean {
  const sentence = { passage, before, headings };
  return (
    isInPlace(sentence, at, phrase, context) && meetsConditions(sentence, at, to, phrase, context)
  );
}

/** Whether what stands before it lets it be said of the department's whole year. */
export function isInPlace(
  { passage, before, headings }: Pick<Sentence, 'passage' | 'before' | 'headings'>,
  at: number,
  phrase: GuardedPhrase,
  context: SentenceContext,
): boolean {
  const text = passage.text.slice(0, at);
  const { words } = context;
  if (phrase.ofReport && !isReported(text, before, headings, phrase, context)) return false;
  if (phrase.atStart && !startsClean(text, context)) return false;
  if (context.isOfProject && (phrase.ofWhole || phrase.noProjectBefore)) return false;
  if (phrase.ofWhole && isOfPart([...headings, before, text].join('。'), words)) return false;
  if (phrase.ofWhole && isOfFunds(text, headings, words)) return false;
  // A quarter is named itself, and so is what its rate is of.
  if (phrase.ofWhole && !phrase.namesPeriod && isOfAffair(text, before, headings, context))
    return false;
  if (phrase.ofWhole && isUnderSubject(text, before, headings, context)) return false;
  if (phrase.noProjectBefore && isOfProject(text, headings)) return false;
  return !phrase.noBudgetBefore || !speaksOfBudget([...headings, text].join('。'), words);
}

/** Of the department itself, of the whole year, and no plan. */
function isReported(
  text: string,
  before: string,
  headings: readonly string[],
  { namesPeriod }: Pick<GuardedPhrase, 'namesPeriod'>,
  context: SentenceContext,
): boolean {
  const { words } = context;
  if (isUnderPlans(headings, words) || has(text, words.supposed)) return false;
  if (!namesPeriod && isOfPartYear(text, words)) return false;
  const label = labelOf(text);
  if (tellsMovement([...headings, label].join('。'), words)) return false;
  if (isUnderPlans([label], words) || EXCEPT.test(text)) return false;
  const isOwn = isOwnScope(text, context) && isOwnParagraph(before, context);
  return isOwn && headings.every((heading) => isOwnScope(heading, context));
}

function tellsMovement(text: string, { movements, noMovements }: AffairWords): boolean {
  return has(
    noMovements.reduce((all, word) => all.replaceAll(word, ''), text),
    movements,
  );
}

/** 除公务接待费2万元外,三公经费支出…: the rest of it. */
const EXCEPT = /(?:^|[,;。])除[^,;。]{1,30}外,?$/u;

/** The nearest heading that speaks of plans or of results decides. */
function isUnderPlans(headings: readonly string[], { plans, results }: ClauseWords): boolean {
  const reported = headings.findLast((each) => has(each, plans) || has(each, results));
  return reported !== undefined && !has(reported, results);
}

/** Last of all of a budget, and not of what was spent. */
function speaksOfBudget(text: string, words: BudgetWords): boolean {
  const plain = words.noBudgetWords.reduce((all, word) => all.replaceAll(word, ''), text);
  return last(plain, words.budgetWords) > last(plain, words.actualWords);
}

/** A sentence of a scoring table, or of criteria wherever they are printed. */
export function isOfScoring({ passage }: Sentence, { words, scored }: SentenceContext): boolean {
  return has(passage.text, words.scoring) || passage.origins.some(({ line }) => scored.has(line));
}
