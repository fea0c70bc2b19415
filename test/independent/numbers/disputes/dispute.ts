/** 存疑: a figure that may be read in more than one way, and the ways. */
import { Exact, placesOf } from '../../exact.ts';
import type { Fact } from '../data/glossary.ts';
import type { Printed } from '../data/figures.ts';
import type { Units } from '../data/units.ts';

export interface Dispute {
  readonly fact: Fact;
  /** A unit that may be misprinted, a number that may be, one printed with several values, or otherwise elsewhere. */
  readonly kind: 'unit' | 'value' | 'conflict' | 'elsewhere';
  /** Figures of one cause are read alike: all as printed, or all otherwise. */
  readonly cause: string;
  /** Of a unit: nothing else mends the same equations, and there are several of them. */
  readonly isSettled?: boolean;
  /** As printed first. */
  readonly readings: readonly Printed[];
}

export type Disputes = ReadonlyMap<string, Dispute>;

/** The figure in another unit. */
export function inUnit(printed: Printed, unit: string, units: Units): Printed {
  return { ...printed, unit, amount: units.amount(printed.text, unit) };
}

/** The figure with another value, told in its unit and with its decimals. */
export function withValue(printed: Printed, value: Exact, units: Units): Printed {
  const factor = units.named(printed.unit)?.factor ?? Exact.one;
  const text = value.divide(factor).toFixed(placesOf(printed.text));
  return { text, unit: printed.unit, amount: units.amount(text, printed.unit) };
}
