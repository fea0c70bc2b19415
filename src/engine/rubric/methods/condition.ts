/** 条件词: 高于 > 不低于 ≥ 低于 < 不高于 ≤ 等于 =, the edges of a band, each open or closed as printed. */
import { type Decimal, decimalOrPercent } from '../../model/decimal.ts';
import type { Entry } from '../../model/entry.ts';
import { joinPhrases, percentPart, phrase, plainPart, type Phrase } from '../../model/phrase.ts';
import { quoted } from '../../model/problem.ts';

const WORDS = {
  高于: (value: Decimal, edge: Decimal) => value.gt(edge),
  不低于: (value: Decimal, edge: Decimal) => value.gte(edge),
  低于: (value: Decimal, edge: Decimal) => value.lt(edge),
  不高于: (value: Decimal, edge: Decimal) => value.lte(edge),
  等于: (value: Decimal, edge: Decimal) => value.eq(edge),
} as const;
type Word = keyof typeof WORDS;

export interface MethodCondition {
  readonly word: Word;
  readonly edge: Decimal;
  readonly isPercent: boolean;
}

export function readConditions(entry: Entry): readonly MethodCondition[] {
  return (Object.keys(WORDS) as Word[]).flatMap((word) => {
    const child = entry.maybe(word);
    if (!child) return [];
    const edge = readEdge(child);
    return edge ? [{ word, edge, isPercent: child.value.endsWith('%') }] : [];
  });
}

export function readEdge(entry: Entry): Decimal | undefined {
  const edge = decimalOrPercent(entry.value);
  if (!edge) entry.problem(quoted(entry.value), '一个数或百分比', '请改正，如 90%');
  return edge;
}

export function meets(value: Decimal, conditions: readonly MethodCondition[]): boolean {
  return conditions.every(({ word, edge }) => WORDS[word](value, edge));
}

export function sayConditions(conditions: readonly MethodCondition[]): Phrase {
  const said = conditions.map(
    ({ word, edge, isPercent }) =>
      phrase`${word} ${isPercent ? percentPart(edge) : plainPart(edge)}`,
  );
  return joinPhrases(said, '、');
}

const UPPER: readonly Word[] = ['低于', '不高于'];
const LOWER: readonly Word[] = ['高于', '不低于'];
const OPPOSITE: Readonly<Partial<Record<Word, Word>>> = {
  低于: '不低于',
  不高于: '高于',
  高于: '不高于',
  不低于: '低于',
};

/** What bands that reach one end of the scale leave over at the other; undefined when it is not one stretch. */
export function remainder(
  bands: readonly (readonly MethodCondition[])[],
): MethodCondition | undefined {
  const bounds = (words: readonly Word[]): (MethodCondition | undefined)[] =>
    bands.map((conditions) => conditions.find((each) => words.includes(each.word)));
  const [upper, lower] = [bounds(UPPER), bounds(LOWER)];
  const order = (a: MethodCondition, b: MethodCondition): number => a.edge.comparedTo(b.edge);
  const isBound = (each: MethodCondition | undefined): each is MethodCondition =>
    each !== undefined;
  const openBelow = lower.includes(undefined);
  const openAbove = upper.includes(undefined);
  if (openBelow === openAbove) return undefined;
  const edge = openBelow
    ? upper.filter(isBound).sort(order).at(-1)
    : lower.filter(isBound).sort(order)[0];
  const word = edge && OPPOSITE[edge.word];
  return edge && word && { ...edge, word };
}
