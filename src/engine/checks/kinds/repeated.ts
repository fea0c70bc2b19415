/** 重复: facts that one report prints with different values; one result each. */
import { greatest, least, type Decimal } from '../../model/decimal.ts';
import type { Figure } from '../../model/figure.ts';
import type { Figures } from '../../model/figures.ts';
import { baseValue, roundingSlack, valueKey } from '../../model/figure.ts';
import { joinPhrases, phrase, printed, sourced, type Phrase } from '../../model/phrase.ts';
import { joinSources } from '../../model/source.ts';
import type { CheckBody, CheckKind } from '../check.ts';
import { notRun } from '../compare.ts';
import { knownFigure } from '../known.ts';
import { tail, toldIn } from '../told.ts';

export const repeatedKind: CheckKind = {
  key: '重复',
  read(body) {
    body.done();
    return ({ figures }) => {
      const conflicts = conflictsOf(figures);
      const clear: CheckBody = {
        ...notRun([], []),
        outcome: 'holds',
        message: ['登记为同一事实的各处，没有印出不同的数；名目不同的两处、表里的格另行核对'],
      };
      return conflicts.length === 0 ? clear : conflicts.map(sayConflict);
    };
  },
};

/** Every figure that prints one value of a fact. */
type Mentions = readonly Figure[];

/** Facts with two values or more. */
function conflictsOf({ all }: Figures): readonly (readonly Mentions[])[] {
  const marked = all.filter((each) => each.status === 'conflict');
  const byFact = Map.groupBy(marked, (each) => each.fact);
  return [...byFact.values()]
    .map((mentions) => [...Map.groupBy(mentions, valueKey).values()])
    .filter((values) => values.length > 1);
}

function sayConflict(values: readonly Mentions[]): CheckBody {
  const figures = values.flat();
  const fact = figures[0]?.fact;
  const sides = values.map(sayValue);
  return {
    ...notRun([], figures),
    outcome: 'fails',
    part: { id: fact?.id ?? '', name: `${fact?.name ?? ''}前后两处的数` },
    unitKind: figures[0]?.unit?.kind ?? '',
    message: joinPhrases(sides, ' ≠ '),
    ...(figures.every((each) => each.number) && compareMentions(values, sides)),
  };
}

function sayValue(mentions: Mentions): Phrase {
  const place = joinSources(mentions.map((each) => each.source));
  return [...mentions.slice(0, 1).map((first) => printed(first, true)), sourced(place)];
}

/** The two that lie furthest apart, in the order in which they are told. */
function compareMentions(
  values: readonly Mentions[],
  sides: readonly Phrase[],
): Partial<CheckBody> {
  const inPrint = values.flatMap(sharpest);
  const inOrder = [...inPrint].sort((a, b) => baseValue(a).comparedTo(baseValue(b)));
  const ends = [inOrder[0], inOrder.at(-1)];
  const [left, right] = inPrint.filter((each) => ends.includes(each));
  if (!left || !right) return {};
  const difference = baseValue(left).minus(baseValue(right));
  const told = toldIn(knownFigure(left), knownFigure(right));
  const body = {
    left: { value: baseValue(left), phrase: [printed(left, true)] },
    right: { value: baseValue(right), phrase: [printed(right, true)] },
    difference,
    told,
    tolerance: roundingSlack(left).plus(roundingSlack(right)),
  };
  if (!mayBeOne(inOrder)) return body;
  const said = joinPhrases(sides, ' ≈ ');
  return {
    ...body,
    outcome: 'rounding',
    message: phrase`${said}${tail('rounding', difference, right.unit?.kind ?? 'count', told)}`,
  };
}

/** Of the mentions of one value the one printed most precisely: 99.10 says more than 99.1. */
function sharpest(mentions: Mentions): readonly Figure[] {
  const bySlack = (a: Figure, b: Figure): number => roundingSlack(a).comparedTo(roundingSlack(b));
  return [...mentions].sort(bySlack).slice(0, 1);
}

/** Whether one number, rounded differently, can have given every one of them: 99.13 and 99.1, not 99.16 and 99.1. */
function mayBeOne(figures: readonly Figure[]): boolean {
  const ends = (side: 'plus' | 'minus'): readonly Decimal[] =>
    figures.map((each) => baseValue(each)[side](roundingSlack(each)));
  return ends('minus').reduce(greatest).lte(ends('plus').reduce(least));
}
