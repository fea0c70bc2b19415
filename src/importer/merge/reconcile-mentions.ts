/** 归并: the mentions of each fact as figures. Two values of one fact are a conflict, and nobody chooses. */
import { readFigureNumber } from '../../engine/model/numeral.ts';
import type { Fact } from '../../engine/model/glossary.ts';
import type { Units } from '../../engine/model/unit.ts';
import type { FoundFigure, Mention } from '../imported.ts';

export interface ReconcileWords {
  readonly facts: readonly Fact[];
  readonly units: Units;
  readonly zeroWords: readonly string[];
}

/** @returns in the order of the glossary; the values of a conflict in the order of the print */
export function reconcileMentions(
  mentions: readonly Mention[],
  words: ReconcileWords,
): readonly FoundFigure[] {
  const sound = mentions.filter((mention) => keyOf(mention, words) !== undefined);
  return words.facts.flatMap((fact) => {
    const own = sound.filter((mention) => mention.fact.id === fact.id);
    const groups = Map.groupBy(own, (mention) => keyOf(mention, words));
    const status = groups.size > 1 ? 'conflict' : 'published';
    return [...groups.values()].map((same): FoundFigure => {
      const inOrder = withoutRepeats(same);
      const first = inOrder[0] as Mention;
      return { fact, status, value: first.value, unit: first.unit, mentions: inOrder };
    });
  });
}

/** 1 万元 and 10,000 元 are one value. Undefined for what is not a number where one is due. */
function keyOf({ fact, value, unit }: Mention, words: ReconcileWords): string | undefined {
  if (!fact.unit || fact.kind === 'range') return value;
  const number = readFigureNumber(value, words.zeroWords);
  const factor = words.units.get(unit)?.factor;
  return number && factor ? number.value.times(factor).toString() : undefined;
}

function withoutRepeats(mentions: readonly Mention[]): readonly Mention[] {
  const first = new Map<string, Mention>();
  for (const mention of [...mentions].sort((a, b) => orderOf(a) - orderOf(b))) {
    const key = JSON.stringify(mention.place);
    if (!first.has(key)) first.set(key, mention);
  }
  return [...first.values()];
}

function orderOf({ place }: Mention): number {
  return place.lines[0]?.from ?? place.pages[0]?.from ?? 0;
}
