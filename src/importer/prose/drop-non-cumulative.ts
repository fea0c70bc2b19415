/** 递增: rates that count up over the year. Where they fall, they are those of single quarters, and none of them is read. */
import { readPrinted } from '../../engine/model/printed.ts';
import type { Mention } from '../imported.ts';

/** @param rising ids of facts of which none may be less than the one before it */
export function dropNonCumulative<M extends Mention>(
  mentions: readonly M[],
  rising: readonly string[],
): readonly M[] {
  const values = rising.map((id) =>
    mentions
      .filter(({ fact }) => fact.id === id)
      .flatMap(({ value }) => readPrinted(value, [])?.value ?? []),
  );
  const falls = values.some((earlier, index) =>
    values
      .slice(index + 1)
      .flat()
      .some((later) => earlier.some((value) => later.lessThan(value))),
  );
  return falls ? mentions.filter(({ fact }) => !rising.includes(fact.id)) : mentions;
}
