/** 口径的正名: 预算 and 年初预算 of one subject may be one fact; then they are one key, and their values compare. */
import { Decimal } from '../../../engine/model/decimal.ts';
import { readPrinted } from '../../../engine/model/printed.ts';
import type { Units } from '../../../engine/model/unit.ts';
import type { Mention } from '../../imported.ts';
import type { Evidence } from './evidence.ts';
import type { LabelFacts, SumRules } from './label-words.ts';

/** Id of a fact → its `subject aspect`, the first of several. */
export type Keys = ReadonlyMap<string, string>;

export function factKeys({ facts }: LabelFacts): Keys {
  return new Map([...facts].toReversed().map(([key, { id }]) => [id, key]));
}

export function factAspect(
  subject: string,
  aspect: string,
  { facts, sums }: SumRules & LabelFacts,
  keys: Keys,
): string {
  const stands = sums.map(({ as }) => as.get(subject)).find((each) => each !== undefined);
  const fact = facts.get(`${stands ?? subject} ${aspect}`);
  return (fact && keys.get(fact.id)?.split(' ')[1]) ?? aspect;
}

export function evidenceOf(
  mentions: readonly Mention[],
  keys: Keys,
  { units, zeroWords }: { readonly units: Units; readonly zeroWords: readonly string[] },
): Evidence {
  const values = new Map<string, Decimal[]>();
  for (const { fact, value, unit } of mentions) {
    const key = keys.get(fact.id);
    const number = readPrinted(value, zeroWords)?.value;
    const factor = factorOf(unit, units);
    if (key === undefined || !number || !factor) continue;
    values.set(key, [...(values.get(key) ?? []), number.times(factor)]);
  }
  return values;
}

/** To the smallest unit of money; percentages stay what they are. */
export function factorOf(unit: string, units: Units): Decimal | undefined {
  return unit === '%' ? new Decimal(1) : units.get(unit)?.factor;
}
