/** 句子的年度: the year of a number, by its sentence, its paragraph or its headings. */
import type { SentenceContext } from './phrase-context.ts';
import { yearBefore } from './phrase-year.ts';
import type { Sentence } from '../text/sentences.ts';
import { has } from '../text/word-places.ts';

/**
 * @param periods words for parts of a year that are said on purpose
 * @returns undefined where nothing before it names a year
 */
export function yearOfNumber(
  { passage, before, headings }: Sentence,
  from: number,
  context: SentenceContext,
  periods: readonly string[] = [],
): string | undefined {
  // What is planned is an aside, and no year that the paragraph goes on about.
  const reported = before.split('。').filter((each) => !has(each, context.words.supposed));
  return [passage.text.slice(0, from), reported.join('。'), headings.join('。')]
    .map((text) => periods.reduce((all, word) => all.replaceAll(word, ''), text))
    .map((text) => yearBefore(text, context))
    .find((each) => each !== undefined);
}
