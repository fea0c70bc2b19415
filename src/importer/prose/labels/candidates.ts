/** 待证的数从哪里来: what the walk tells of a paragraph, without what the words around forbid. */
import { readPrinted } from '../../../engine/model/printed.ts';
import type { Units } from '../../../engine/model/unit.ts';
import { passageText } from '../../text/passage.ts';
import { isBounded } from '../behind-number.ts';
import type { SentenceContext } from '../phrase-context.ts';
import { isChangeOnOtherYear, lastYearName } from '../phrase-year.ts';
import { yearOfNumber } from '../sentence-year.ts';
import type { Sentence } from '../../text/sentences.ts';
import { has } from '../../text/word-places.ts';
import type { LabelCandidate, YearChange, YearComparison, Printed } from './candidate.ts';
import type { LabelledNumber } from './clauses.ts';
import { isOfReport, isWholeSpending, isOwnInSentence, refine } from './label-guards.ts';
import { factAspect, factorOf, type Keys } from './keys.ts';
import { CHANGE, WHOLE } from './label-state.ts';
import type { LabelledAmount } from './read-paragraph.ts';
import type { ClauseRules, SumRules, LabelFacts } from './label-words.ts';

export interface CandidateContext {
  readonly within: SentenceContext;
  readonly labels: ClauseRules & SumRules & LabelFacts;
  readonly keys: Keys;
  readonly units: Units;
}

export function candidatesOf(
  { sentence, number, subjects, ...labelled }: LabelledAmount,
  { within: context, labels, keys, units }: CandidateContext,
): readonly LabelCandidate[] {
  const printed = printedOf(sentence, number, units);
  if (labelled.compared || !printed || !isOwnInSentence(sentence, number.from, context)) return [];
  const own = yearOfNumber(sentence, number.from, context);
  const isOfYear = own === undefined || own === context.year;
  return subjects.flatMap((subject, index): readonly LabelCandidate[] => {
    const refined = refine(labelled.aspect, sentence, context, labels);
    const aspect = factAspect(subject, refined, labels, keys);
    const fact = labels.facts.get(`${subject} ${aspect}`);
    if (isBounded(sentence.passage.text.slice(number.end), fact, context.words)) return [];
    const isSaid = labelled.isSaid && subject !== WHOLE;
    const fits = once(() => isOfReport(sentence, number.from, subject, context));
    const isClear = once(
      () =>
        labelled.isClear && (subject !== WHOLE || isWholeSpending(sentence, number.from, context)),
    );
    return [
      {
        ...printed,
        subject,
        aspect,
        isSaid,
        fits,
        isClear,
        isOfYear,
        after: labelled.after,
        isSecond: index > 0,
      },
    ];
  });
}

function once(ask: () => boolean): () => boolean {
  let answer: boolean | undefined;
  return () => (answer ??= ask());
}

/** 比上年5万元增加1万元, and 比上年增加1万元，增长20%. */
export function comparisonsOf(
  labelled: LabelledAmount,
  context: CandidateContext,
): readonly YearComparison[] {
  const { sentence, number, compared } = labelled;
  const { within, labels, keys, units } = context;
  const printed = printedOf(sentence, number, units);
  const year = yearOfNumber(sentence, number.from, within);
  const isChange = labelled.aspect === CHANGE;
  if (!compared || !printed || (!isChange && year !== lastYearName(within.year))) return [];
  if (isChange && isChangeOnOtherYear(sentence.passage.text.slice(0, number.from), within))
    return [];
  const numbers = isChange ? [number, ...compared] : compared;
  const changes = numbers.flatMap((each) => changeOf(sentence, each, labels, units));
  const last = isChange ? undefined : printed;
  return labelled.subjects.flatMap((subject) => {
    const fits = once(() => isOfReport(sentence, number.from, subject, within));
    const aspects = isChange ? [...labels.increases.keys()].map(aspectIn) : [labelled.aspect];
    return aspects
      .map((aspect) => (aspect === 'budget' && subject === WHOLE ? 'initial' : aspect))
      .map((aspect) => factAspect(subject, refine(aspect, sentence, within, labels), labels, keys))
      .map((aspect) => ({ sentence, subject, aspect, last, changes, fits }));
  });
}

function aspectIn(key: string): string {
  return key.split(' ')[1] ?? '';
}

/** 相比增加1,364.56万元; a mark alone before it goes on with the change before. */
function changeOf(
  sentence: Sentence,
  number: LabelledNumber,
  { changes, increasing }: ClauseRules,
  units: Units,
): readonly YearChange[] {
  const printed = printedOf(sentence, number, units);
  const said = sentence.passage.text.slice(0, number.from).split(/[;。]/u).at(-1) ?? '';
  const more = lastOf(said, increasing);
  const any = lastOf(said, changes);
  return printed && has(said, changes) ? [{ printed, isMore: more >= any }] : [];
}

function lastOf(text: string, words: readonly string[]): number {
  return words.reduce((at, word) => {
    const found = text.lastIndexOf(word);
    return found < 0 ? at : Math.max(at, found + word.length);
  }, -1);
}

function printedOf(
  sentence: Sentence,
  { from, to, unit }: LabelledNumber,
  units: Units,
): Printed | undefined {
  const number = readPrinted(passageText(sentence.passage, from, to), []);
  const factor = factorOf(unit, units);
  if (!number || !factor) return undefined;
  const { value, decimals } = number;
  return { sentence, from, to, unit, value: value.times(factor), decimals };
}
