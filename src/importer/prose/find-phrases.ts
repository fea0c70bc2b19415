/** Matches the phrases against sentences: each number found is a mention with its place and its words. */
import type { Fact } from '../../engine/model/glossary.ts';
import type { Line } from '../document.ts';
import type { Mention } from '../imported.ts';
import {
  join,
  passagePlace,
  passageText,
  quoteOf,
  type CharacterOrigin,
  type Passage,
} from '../text/passage.ts';
import { isBounded } from './behind-number.ts';
import { withPrecedingTotals } from './preceding-totals.ts';
import { numberAt } from '../text/numbers.ts';
import type { PhrasePattern } from './phrase.ts';
import { fits, isOfScoring } from './phrase-guards.ts';
import type { SentenceContext } from './phrase-context.ts';
import { isBudgetTitle, isProjectTitle } from './report-kind.ts';
import { isOfYear } from './claim-year.ts';
import { isChangeOnOtherYear } from './phrase-year.ts';
import type { PhraseWords } from './read-phrases.ts';
import type { Sentence } from '../text/sentences.ts';

export interface PhraseContext {
  readonly words: PhraseWords;
  readonly units: ReadonlyMap<string, { readonly kind: string }>;
  /** The report's year, `2020`; '' when nobody knows it: then no figure with a year is taken. */
  readonly year: string;
  /** Names of the department, plain. */
  readonly names: readonly string[];
  /** Lines of a scoring table. */
  readonly scored: ReadonlySet<Line>;
  /** As the cover prints it; '' when nobody knows it. */
  readonly title: string;
}

/** A mention with the first character of its number. */
export interface PlacedMention extends Mention {
  readonly origin: CharacterOrigin | undefined;
}

export function sentenceContextOf(context: PhraseContext): SentenceContext {
  const { year, names, scored, title } = context;
  const { subjects, context: words } = context.words;
  const isBudget = isBudgetTitle(title, words);
  const isOfProject = isProjectTitle(title);
  return { year, names, scored, words, subjects, isBudget, isOfProject };
}

export function findPhrases(
  sentences: readonly Sentence[],
  context: PhraseContext,
): readonly PlacedMention[] {
  const within = sentenceContextOf(context);
  return sentences
    .filter(({ passage }) => passage.text.length <= context.words.measures.longestSentence)
    .flatMap((sentence) => readSentence(sentence, context, within));
}

/** A number that a phrase claims, for a fact or for itself alone. */
interface Claim {
  readonly phrase: PhrasePattern;
  readonly fact: Fact | undefined;
  readonly sentence: Sentence;
  /** Where the phrase begins, and how much of the sentence it explains. */
  readonly start: number;
  readonly length: number;
  readonly from: number;
  readonly to: number;
  readonly isZeroWord: boolean;
  /** In brackets before the number; undefined where it stands behind. */
  readonly unitBefore: string | undefined;
}

function readSentence(
  sentence: Sentence,
  context: PhraseContext,
  within: SentenceContext,
): readonly PlacedMention[] {
  const isScoring = isOfScoring(sentence, within);
  const phrases = context.words.phrases.filter(({ inScoreTable }) => inScoreTable || !isScoring);
  const { subject, passage } = sentence;
  const all = phrases.flatMap((phrase) => claimsOf(sentence, phrase, within));
  // Last year's total is one as well, so that the year is asked afterwards.
  const claims = withPrecedingTotals(all, passage.text, within.words).filter((claim) =>
    isOfYear(claim, within),
  );
  // 3.公务接待费。年初预算为… : the heading says of what.
  const isNext = !AMOUNT.test(sentence.before);
  if (subject && isNext && context.words.topics.has(subject.text)) {
    const joined = { ...sentence, passage: join([subject, passage]) };
    const own = phrases.flatMap((phrase) => claimsOf(joined, phrase, within));
    claims.push(...own.filter((claim) => claim.start === 0 && isOfYear(claim, within)));
  }
  return unrivalled(claims).flatMap((claim) => mentionOf(claim, context));
}

/** Where another amount was told before, the heading alone does not say of what this one is. */
const AMOUNT = /\d(?:亿|万)?元/u;

/** Of two phrases for one number the one that explains more of the sentence has understood it. */
function unrivalled(claims: readonly Claim[]): readonly Claim[] {
  const most = new Map<number, number>();
  for (const { sentence, from, length } of claims) {
    const at = endOf(sentence) - from;
    most.set(at, Math.max(most.get(at) ?? 0, length));
  }
  return claims.filter(({ sentence, from, length }) => most.get(endOf(sentence) - from) === length);
}

/** Counted from the end, a number keeps its place when a heading is put before the sentence. */
function endOf({ passage }: Sentence): number {
  return passage.text.length;
}

function claimsOf(sentence: Sentence, phrase: PhrasePattern, context: SentenceContext): Claim[] {
  const { text } = sentence.passage;
  if (!phrase.landmarks.some((landmark) => text.includes(landmark))) return [];
  return [...text.matchAll(phrase.regex)]
    .filter(({ index, 0: { length } }) => fits(sentence, index, index + length, phrase, context))
    .flatMap((match) =>
      phrase.slots.flatMap((fact, index): Claim[] => {
        const groups = match.indices?.groups;
        const number = groups?.[`f${String(index)}`];
        const zero = groups?.[`f${String(index)}z`];
        const [from, to] = number ?? zero ?? [0, 0];
        if (context.isBudget && fact && context.words.spent.has(fact.id)) return [];
        if (from === to) return [];
        if (isChangeOnOtherYear(text.slice(match.index, from), context)) return [];
        const length = match[0].length;
        // Words of the phrase itself behind the number say that it is no bound.
        const behind = text.slice(match.index + length);
        if (
          number &&
          isLast(text.slice(to, match.index + length)) &&
          isBounded(behind, fact, context.words)
        )
          return [];
        const unitBefore = match.groups?.[`f${String(index)}u`];
        const own = { start: match.index, length, from, to };
        return [{ phrase, fact, sentence, ...own, isZeroWord: number === undefined, unitBefore }];
      }),
    );
}

/** Only the unit is left of the phrase behind the number. */
function isLast(left: string): boolean {
  return !/[,;:。、]|\d/u.test(left);
}

function mentionOf(claim: Claim, context: PhraseContext): readonly PlacedMention[] {
  const { fact, sentence, start, from, to, isZeroWord } = claim;
  if (!fact) return [];
  const { passage } = sentence;
  const unit = fact.unit && !isZeroWord ? unitAt(passage, claim, context) : (fact.unit?.id ?? '');
  if (unit === undefined) return [];
  if (fact.unit && context.units.get(unit)?.kind !== fact.unit.kind) return [];
  return [
    {
      fact,
      value: passageText(passage, from, to),
      unit,
      // 零 alone proves nothing: its place begins with the words that say of what.
      place: passagePlace(passage, isZeroWord ? start : from, to),
      quote: quoteOf(passage, from, to, context.words.measures.quoteReach),
      rule: `句式 ${wordsOf(claim)}`,
      doubt: '',
      origin: passage.origins[from],
    },
  ];
}

/** The words that were understood, every number of them but a year as □: what a person can look for in the print. */
function wordsOf({ sentence, start, length }: Claim): string {
  const words = sentence.passage.text.slice(start, start + length);
  const numbers = /((?:19|20)\d\d年)|[-−△▲]?\d[\d,]*(?:\.\d+)?/gu;
  return words.replaceAll(numbers, (_, year: string | undefined) => year ?? '□');
}

/** @returns undefined when it is not one whole number with a unit, or can be read in two ways */
function unitAt(
  passage: Passage,
  { from, to, unitBefore }: Claim,
  { units }: PhraseContext,
): string | undefined {
  const token = numberAt(passage.text, from, [...units.keys()]);
  const unit = unitBefore ?? token?.unit ?? '';
  if (token?.to !== to || unit === '' || goesOn(passage, to)) return undefined;
  // 分别为100，200万元 are two numbers; 41，581.76 is one.
  const raw = passageText(passage, from, to);
  return raw.includes('，') && !/[.．]/u.test(raw) ? undefined : unit;
}

/** 1,102.661,187.09: two numbers that lost the gap between them. A full-width comma parts two clauses. */
function goesOn({ origins }: Passage, to: number): boolean {
  const next = origins[to];
  return /^,\d/u.test(next?.line.text.slice(next.offset) ?? '');
}
