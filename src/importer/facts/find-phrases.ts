/** Matches the phrases against sentences: each number found is a mention with its place and its words. */
import type { Mention } from '../imported.ts';
import { placeOf, printedText, type Passage } from '../passage.ts';
import { numberAt } from './numbers.ts';
import type { PhrasePattern } from './phrase.ts';
import type { PhraseWords } from './read-phrases.ts';
import type { Sentence } from './sentences.ts';

export interface PhraseContext {
  readonly words: PhraseWords;
  readonly units: ReadonlyMap<string, { readonly kind: string }>;
  /** The report's year, `2020`; '' when nobody knows it: then no figure with a year is taken. */
  readonly year: string;
}

/** Characters on both sides of a value that its quote shows. */
const AROUND = 8;

export function findPhrases(
  sentences: readonly Sentence[],
  context: PhraseContext,
): readonly Mention[] {
  return sentences
    .filter(({ passage }) => passage.text.length <= context.words.measures.longestSentence)
    .flatMap(({ passage }) =>
      context.words.phrases
        .filter(({ firstWord }) => passage.text.includes(firstWord))
        .flatMap((phrase) => findPhrase(passage, phrase, context)),
    );
}

function findPhrase(
  passage: Passage,
  phrase: PhrasePattern,
  context: PhraseContext,
): readonly Mention[] {
  return [...passage.text.matchAll(phrase.regex)].flatMap((match) =>
    phrase.slots.flatMap((fact, index): Mention[] => {
      const groups = match.indices?.groups;
      const number = groups?.[`f${String(index)}`];
      const zero = groups?.[`f${String(index)}z`];
      const [from, to] = number ?? zero ?? [0, 0];
      if (from === to) return [];
      if (!phrase.anyYear && !isOfYear(passage.text.slice(0, from), context)) return [];
      const unit = fact.unit && !zero ? unitAt(passage, from, to, context) : (fact.unit?.id ?? '');
      if (unit === undefined || (fact.unit && context.units.get(unit)?.kind !== fact.unit.kind))
        return [];
      return [
        {
          fact,
          value: printedText(passage, from, to),
          unit,
          // 零 alone proves nothing: its place begins with the words that say of what.
          place: placeOf(passage, zero ? match.index : from, to),
          quote: printedText(
            passage,
            Math.max(0, from - AROUND),
            Math.min(passage.text.length, to + AROUND),
          ),
          rule: `句式 ${phrase.written}`,
          doubt: '',
        },
      ];
    }),
  );
}

/** @returns undefined when it is not one whole number with a unit, or can be read in two ways */
function unitAt(
  passage: Passage,
  from: number,
  to: number,
  { units }: PhraseContext,
): string | undefined {
  const token = numberAt(passage.text, from, [...units.keys()]);
  if (token?.to !== to || token.unit === '') return undefined;
  // 分别为100，200万元 are two numbers; 41，581.76 is one.
  const raw = printedText(passage, from, to);
  return raw.includes('，') && !/[.．]/u.test(raw) ? undefined : token.unit;
}

/** The last year named before the number, but for one that is only compared with, is the report's or none. */
function isOfYear(before: string, { words, year }: PhraseContext): boolean {
  const names = /(?:19|20)\d\d(?=年)/gu;
  const years = [...before.matchAll(names)].map((match) => ({ at: match.index, name: match[0] }));
  const others = words.otherYears.flatMap((word) =>
    before.includes(word) ? [{ at: before.lastIndexOf(word), name: word }] : [],
  );
  const scope = [...years, ...others]
    .filter(({ at }) => !words.comparing.some((word) => before.slice(0, at).endsWith(word)))
    .sort((a, b) => a.at - b.at)
    .at(-1);
  return scope === undefined || scope.name === year;
}
