/** 待证的数从哪里来: what the walk tells of a paragraph, without what the words around forbid. */
import { readPrinted } from '../../../engine/model/printed.ts';
import type { Units } from '../../../engine/model/unit.ts';
import { passageText } from '../../text/passage.ts';
import { isBounded } from '../behind-number.ts';
import type { Around } from '../phrase-context.ts';
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
import type { LabelWords } from './label-words.ts';

export interface CandidateMeans {
  readonly around: Around;
  readonly labels: LabelWords;
  readonly keys: Keys;
  readonly units: Units;
}

export function candidatesOf(
  { sentence, number, subjects, ...told }: LabelledAmount,
  { around, labels, keys, units }: CandidateMeans,
): readonly LabelCandidate[] {
  const printed = printedOf(sentence, number, units);
  if (told.compared || !printed || !isOwnInSentence(sentence, number.from, around)) return [];
  const own = yearOfNumber(sentence, number.from, around);
  const isOfYear = own === undefined || own === around.year;
  return subjects.flatMap((subject, index): readonly LabelCandidate[] => {
    const refined = refine(told.aspect, sentence, around, labels);
    const aspect = factAspect(subject, refined, labels, keys);
    const fact = labels.facts.get(`${subject} ${aspect}`);
    if (isBounded(sentence.passage.text.slice(number.end), fact, around.words)) return [];
    const isSaid = told.isSaid && subject !== WHOLE;
    const fits = once(() => isOfReport(sentence, number.from, subject, around));
    const isClear = once(
      () => told.isClear && (subject !== WHOLE || isWholeSpending(sentence, number.from, around)),
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
        after: told.after,
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
  told: LabelledAmount,
  means: CandidateMeans,
): readonly YearComparison[] {
  const { sentence, number, compared } = told;
  const { around, labels, keys, units } = means;
  const printed = printedOf(sentence, number, units);
  const year = yearOfNumber(sentence, number.from, around);
  const isChange = told.aspect === CHANGE;
  if (!compared || !printed || (!isChange && year !== lastYearName(around.year))) return [];
  if (isChange && isChangeOnOtherYear(sentence.passage.text.slice(0, number.from), around))
    return [];
  const numbers = isChange ? [number, ...compared] : compared;
  const changes = numbers.flatMap((each) => changeOf(sentence, each, labels, units));
  const last = isChange ? undefined : printed;
  return told.subjects.flatMap((subject) => {
    const fits = once(() => isOfReport(sentence, number.from, subject, around));
    const aspects = isChange ? [...labels.increases.keys()].map(aspectIn) : [told.aspect];
    return aspects
      .map((aspect) => (aspect === 'budget' && subject === WHOLE ? 'initial' : aspect))
      .map((aspect) => factAspect(subject, refine(aspect, sentence, around, labels), labels, keys))
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
  { changes, increasing }: LabelWords,
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
