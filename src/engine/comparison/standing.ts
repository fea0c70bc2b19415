/** 同类比较: where one department stands to the median of its peers. */
import type { Decimal } from '../model/decimal.ts';
import { sizeBand, type Grouping, type PeerRule } from './peer-rule.ts';
import { spreadOf, type Spread } from './spread.ts';

/** One department of one jurisdiction and year, scored by one version of the rubric. */
export interface PeerCandidate {
  readonly id: string;
  readonly category: string;
  /** Initial budget in 元; undefined when unpublished, and then in no size band. */
  readonly budget: Decimal | undefined;
  /** The value compared; undefined when it is missing, not applicable or not computable. */
  readonly value: Decimal | undefined;
}

export interface PeerStanding {
  readonly by: Grouping;
  /** 经济发展, a size band's name, or '' for the whole jurisdiction. */
  readonly group: string;
  readonly spread: Spread;
  readonly own: Decimal;
  /** own − median. */
  readonly difference: Decimal;
}

/**
 * @param others candidates without the department itself
 * @returns undefined when the department has no value, or nobody else has one
 */
export function standing(
  rule: PeerRule,
  own: PeerCandidate,
  others: readonly PeerCandidate[],
): PeerStanding | undefined {
  if (!own.value) return undefined;
  const valued = others.filter((each) => each.value !== undefined);
  for (const { by, atLeast } of rule.groups) {
    const { group, members } = peers(rule, by, own, valued);
    if (members.length < atLeast) continue;
    const values = members.flatMap(({ value }) => (value ? [value] : []));
    const found = spreadOf(values, rule.quartilesFrom);
    if (found)
      return {
        by,
        group,
        spread: found,
        own: own.value,
        difference: own.value.minus(found.median),
      };
  }
  return undefined;
}

function peers(
  rule: PeerRule,
  by: Grouping,
  own: PeerCandidate,
  others: readonly PeerCandidate[],
): { group: string; members: readonly PeerCandidate[] } {
  if (by === '全区') return { group: '', members: others };
  if (by === '类别')
    return {
      group: own.category,
      members: others.filter(({ category }) => category === own.category),
    };
  const band = sizeBand(rule, own.budget);
  const members = band ? others.filter(({ budget }) => sizeBand(rule, budget) === band) : [];
  return { group: band?.name ?? '', members };
}
