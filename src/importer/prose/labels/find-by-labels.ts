/** 逐数读句: facts in sentences that no phrase knows, by subjects and aspects that are said or carried over. */
import type { Decimal } from '../../../engine/model/decimal.ts';
import type { Fact } from '../../../engine/model/glossary.ts';
import type { Units } from '../../../engine/model/unit.ts';
import type { Mention } from '../../imported.ts';
import { keyOfOrigin, passagePlace, passageText, quoteOf } from '../../text/passage.ts';
import { sentenceContextOf, type PhraseContext, type PlacedMention } from '../find-phrases.ts';
import { isOfScoring } from '../phrase-guards.ts';
import { lastYearName } from '../phrase-year.ts';
import type { Sentence } from '../../text/sentences.ts';
import { keyOf, type Printed } from './candidate.ts';
import { candidatesOf, comparisonsOf } from './candidates.ts';
import { agreedOf } from './compare.ts';
import { factKeys, evidenceOf, type Keys } from './keys.ts';
import { candidatePlace as placeOfNumber, EvidencePool, type Evidence } from './evidence.ts';
import { reconcile, type Proof, type Proven } from './reconcile.ts';
import { readParagraph, type ParagraphContext } from './read-paragraph.ts';
import type { LabelWords } from './label-words.ts';

export interface LabelContext extends PhraseContext {
  readonly labels: LabelWords;
  readonly units: Units;
  readonly zeroWords: readonly string[];
}

/** How it was recognised, as the review page tells it. */
const RULES: Readonly<Record<Proof, string>> = {
  said: '逐数读：对象、口径都写明',
  sum: '逐数读：承接前文，各项相加相符',
  quotient: '逐数读：承接前文，相除相符',
  adjustment: '逐数读：承接前文，年初加减调整相符',
  chain: '逐数读：承接前一个相符的数',
  change: '逐数读：承接前文，与增减变动相符',
};
const COMPARED = '逐数读：本年数、上年数和变动相符';

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
  const { labels, units, words } = context;
  const within = sentenceContextOf(context);
  const keys = factKeys(labels);
  const paragraphs = paragraphContext(phrases, keys, context);
  const labelled = paragraphsOf(sentences).map((paragraph) =>
    readParagraph(
      paragraph.filter(
        (each) =>
          each.passage.text.length <= words.measures.longestSentence && !isOfScoring(each, within),
      ),
      paragraphs,
    ),
  );
  const of = { within, labels, keys, units };
  const candidates = labelled.flat().flatMap((each) => candidatesOf(each, of));
  const evidence = evidenceOf([...phrases, ...others], keys, context);
  const comparisons = labelled.flat().flatMap((each) => comparisonsOf(each, of));
  const accepted = consistent(reconcile(candidates, comparisons, evidence, labels), evidence);
  const isSpent = (fact: Fact): boolean => within.isBudget && within.words.spent.has(fact.id);
  const found = accepted.flatMap((each) => {
    const fact = labels.facts.get(keyOf(each));
    return fact && !isSpent(fact) ? [{ fact, printed: each, rule: RULES[each.proof] }] : [];
  });
  const certain = new EvidencePool(
    [],
    new Map(accepted.map((each) => [placeOfNumber(each), each])),
    evidence,
    labels.mostValues,
  );
  const compared = comparisons.flatMap((each) => {
    const values = certain.of(each.subject, each.aspect).map(({ value }) => value);
    return agreedOf(each, values, labels).map((agreed) => ({ ...agreed, rule: COMPARED }));
  });
  return [...found, ...compared].flatMap((each) => mentionOf(each, context));
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

function paragraphContext(
  phrases: readonly PlacedMention[],
  keys: Keys,
  { labels, units, year, names, words }: LabelContext,
): ParagraphContext {
  const known = new Map(
    phrases.map(({ origin, fact }) => [keyOfOrigin(origin), keys.get(fact.id) ?? ' ']),
  );
  return {
    words: labels,
    units: [...units.keys()],
    isMoney: (unit) => units.get(unit)?.kind === 'money',
    isRate: (unit) => unit === '%',
    known: ({ passage }, from) => known.get(keyOfOrigin(passage.origins[from])),
    names: [...names, ...words.context.self].toSorted((a, b) => b.length - a.length),
    excepting: [...words.context.exceptWords, ...labels.including],
    lastYear: [...words.context.lastYear, ...(year === '' ? [] : [`${lastYearName(year)}年`])],
  };
}

/** What is only inferred yields to what is printed with its name; of two that contradict each other neither counts. */
function consistent(accepted: readonly Proven[], evidence: Evidence): readonly Proven[] {
  const values = (all: readonly { readonly value: Decimal }[]): ReadonlySet<string> =>
    new Set(all.map(({ value }) => value.toString()));
  const byKey = Map.groupBy(accepted, keyOf);
  return [...byKey].flatMap(([key, same]) => {
    const said = same.filter(({ isSaid }) => isSaid);
    const known = values([...said, ...(evidence.get(key) ?? []).map((value) => ({ value }))]);
    const isOne = values(same).size === 1;
    return same.filter(
      (each) => each.isSaid || (known.size > 0 ? known.has(each.value.toString()) : isOne),
    );
  });
}

function mentionOf(
  { fact, printed, rule }: { fact: Fact; printed: Printed; rule: string },
  { units, words }: LabelContext,
): readonly Mention[] {
  const { sentence, from, to, unit } = printed;
  const { passage } = sentence;
  if (units.get(unit)?.kind !== fact.unit?.kind) return [];
  const quote = quoteOf(passage, from, to, words.measures.quoteReach);
  const place = passagePlace(passage, from, to);
  return [{ fact, value: passageText(passage, from, to), unit, place, quote, rule, doubt: '' }];
}
