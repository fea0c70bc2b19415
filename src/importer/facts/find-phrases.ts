/** Matches the phrases against sentences: each number found is a mention with its place and its words. */
import type { Mention } from '../imported.ts';
import { placeOf, printed, type Passage } from '../passage.ts';
import { numbersIn } from './numbers.ts';
import type { PhrasePattern } from './phrase.ts';
import type { PhraseWords } from './read-phrases.ts';
import type { Sentence } from './sentences.ts';

export interface PhraseContext {
  readonly words: PhraseWords;
  readonly units: ReadonlyMap<string, { readonly kind: string }>;
  /** The report's year, `2020`; '' when nobody knows it: then no figure with a year is taken. */
  readonly year: string;
}

/** Longer sentences are no sentences, but text whose stops were lost. */
const LONGEST = 2_000;
const AROUND = 8;

export function findPhrases(
  sentences: readonly Sentence[],
  context: PhraseContext,
): readonly Mention[] {
  return sentences
    .filter(({ passage }) => passage.text.length <= LONGEST)
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
          value: valueOf(passage, from, to),
          unit,
          // 零 alone proves nothing: its place begins with the words that say of what.
          place: placeOf(passage, zero ? match.index : from, to),
          quote: valueOf(
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
  const token = numbersIn(passage.text, [...units.keys()]).find((each) => each.from === from);
  if (token?.to !== to || token.unit === '') return undefined;
  // 分别为100，200万元 are two numbers; 41，581.76 is one.
  const raw = printed(passage, from, to);
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

/** As printed, over line breaks, with the blanks inside a line. */
export function valueOf({ origins }: Passage, from: number, to: number): string {
  const parts: string[] = [];
  let at = from;
  while (at < to) {
    const first = origins[at];
    if (!first) break;
    let end = at;
    while (end + 1 < to && origins[end + 1]?.line === first.line) end++;
    const last = origins[end]?.offset ?? first.offset;
    parts.push(first.line.text.slice(first.offset, last + 1));
    at = end + 1;
  }
  return parts.join('');
}
