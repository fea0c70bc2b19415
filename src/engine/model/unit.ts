/** 单位: a printed unit, its kind and its factor to the kind's base unit (元, 1, 分 …). Source: data/units.csv. */
import type { Decimal } from './decimal.ts';

export interface Unit {
  readonly id: string;
  readonly kind: string;
  /** How many base units one of this unit is: 万元 → 10000, % → 0.01. */
  readonly factor: Decimal;
  /** Printed values in this unit are exact, never rounded (persons, firms, 元). */
  readonly exact: boolean;
}

export type Units = ReadonlyMap<string, Unit>;

/** 万 and 万元 measure alike. */
export function isSameUnit(one: Unit, other: Unit): boolean {
  return one.kind === other.kind && one.factor.eq(other.factor);
}
