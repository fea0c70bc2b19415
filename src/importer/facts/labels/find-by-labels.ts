/** 逐数读句: facts in sentences that no phrase knows, by subjects and aspects that are said or carried over. */
import { Decimal } from '../../../model/decimal.ts';
import { readPrinted } from '../../../model/printed.ts';
import type { Units } from '../../../model/unit.ts';
import type { Mention } from '../../imported.ts';
import { placeOf, printedText, quoteOf } from '../../passage.ts';
import { isBounded } from '../behind-number.ts';
import { aroundOf, type PhraseContext, type PlacedMention } from '../find-phrases.ts';
import { isOfScoring, type Around } from '../phrase-guards.ts';
import { yearOfNumber } from '../sentence-year.ts';
import type { Sentence } from '../sentences.ts';
import { keyOf, type Candidate } from './candidate.ts';
import { isOfReport, isOwnInSentence, refine } from './guards.ts';
import { proven, type Witnesses } from './prove.ts';
import { walk, type Told, type WalkMeans } from './walk.ts';
import type { LabelWords } from './words.ts';

export interface LabelContext extends PhraseContext {
  readonly labels: LabelWords;
  readonly units: Units;
  readonly zeroWords: readonly string[];
}

/**
 * @param phrases what the phrases read of the same sentences
 * @param others what the tables read
 */
export function findByLabels(
  sentences: readonly Sentence[],
  phrases: readonly PlacedMention[],
  others: readonly Mention[],
  context: LabelContext,
): readonly Mention[] {
  const { labels } = context;
  const around = aroundOf(context);
  const means = meansOf(phrases, context);
  const fit = sentences.filter(
    (each) =>
      each.passage.text.length <= context.words.measures.longestSentence &&
      !isOfScoring(each, around),
  );
  const candidates = paragraphsOf(fit)
    .flatMap((paragraph) => walk(paragraph, means))
    .flatMap((told) => candidateOf(told, around, context));
  const witnesses = witnessesOf([...phrases, ...others], context);
  const accepted = proven(candidates, witnesses, labels);
  return candidates
    .filter((each) => accepted.has(each) && !contradicts(each, witnesses))
    .flatMap((each) => mentionOf(each, around, context));
}

/** Sentences of one paragraph follow each other, and the first has nothing before it. */
function paragraphsOf(sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
  const paragraphs: Sentence[][] = [];
  for (const sentence of sentences) {
    if (sentence.before === '' || paragraphs.length === 0) paragraphs.push([]);
    paragraphs.at(-1)?.push(sentence);
  }
  return paragraphs;
}

function meansOf(phrases: readonly PlacedMention[], context: LabelContext): WalkMeans {
  const { units, labels } = context;
  const keys = keysOf(labels);
  const known = new Map(phrases.map(({ origin, fact }) => [origin, keys.get(fact.id)] as const));
  const byPlace = new Map(
    [...known].map(([origin, key]) => [
      `${String(origin?.line.number)}/${String(origin?.offset)}`,
      key,
    ]),
  );
  return {
    words: labels,
    units: [...units.keys()],
    isMoney: (unit) => units.get(unit)?.kind === 'money',
    isRate: (unit) => unit === '%',
    known: ({ passage }, from) => {
      const origin = passage.origins[from];
      const key = `${String(origin?.line.number)}/${String(origin?.offset)}`;
      return byPlace.has(key) ? (byPlace.get(key) ?? ' ') : undefined;
    },
  };
}

/** Fact → `subject aspect`. */
function keysOf({ facts }: LabelWords): ReadonlyMap<string, string> {
  return new Map([...facts].toReversed().map(([key, { id }]) => [id, key]));
}

function candidateOf(told: Told, around: Around, context: LabelContext): readonly Candidate[] {
  const { sentence, number, subject } = told;
  const { from, to, end, unit } = number;
  const { passage } = sentence;
  if (told.isCompared || !isOwnInSentence(sentence, from, around)) return [];
  if (!isOfReport(sentence, from, subject, around)) return [];
  const aspect = refine(told.aspect, sentence, around, context.labels);
  const fact = context.labels.facts.get(`${subject} ${aspect}`);
  if (isBounded(passage.text.slice(end), fact, around.words)) return [];
  const printed = readPrinted(printedText(passage, from, to), []);
  const factor = context.units.get(unit)?.factor;
  if (!printed || !factor) return [];
  const own = yearOfNumber(sentence, from, around);
  return [
    {
      ...{ sentence, from, to, unit, subject, aspect },
      isSaid: told.isSaid && subject !== WHOLE,
      isOfYear: own === undefined || own === around.year,
      value: unit === '%' ? printed.value : printed.value.times(factor),
      decimals: printed.decimals,
    },
  ];
}

/** Of the whole department there are many totals: one is its spending only where its parts add up to it. */
const WHOLE = 'total';

function witnessesOf(mentions: readonly Mention[], context: LabelContext): Witnesses {
  const keys = keysOf(context.labels);
  const values = new Map<string, Decimal[]>();
  for (const { fact, value, unit } of mentions) {
    const key = keys.get(fact.id);
    const number = readPrinted(value, context.zeroWords);
    const factor = unit === '%' ? new Decimal(1) : context.units.get(unit)?.factor;
    if (key === undefined || !number || !factor) continue;
    values.set(key, [...(values.get(key) ?? []), number.value.times(factor)]);
  }
  return values;
}

/** What is only inferred yields to what is printed with its name. */
function contradicts(candidate: Candidate, witnesses: Witnesses): boolean {
  const values = witnesses.get(keyOf(candidate)) ?? [];
  return (
    !candidate.isSaid && values.length > 0 && !values.some((each) => each.equals(candidate.value))
  );
}

function mentionOf(
  candidate: Candidate,
  around: Around,
  context: LabelContext,
): readonly Mention[] {
  const { sentence, from, to, unit, isSaid } = candidate;
  const fact = context.labels.facts.get(keyOf(candidate));
  if (!fact?.unit || context.units.get(unit)?.kind !== fact.unit.kind) return [];
  if (around.isBudget && around.words.spent.has(fact.id)) return [];
  const { passage } = sentence;
  return [
    {
      fact,
      value: printedText(passage, from, to),
      unit,
      place: placeOf(passage, from, to),
      quote: quoteOf(passage, from, to, context.words.measures.quoteReach),
      rule: isSaid
        ? '逐数读 对象和口径都已写明'
        : '逐数读 承接前文，与其他公布数加得起来或除得出来',
      doubt: '',
    },
  ];
}
