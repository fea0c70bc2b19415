/** 公布数: one fact of one report, as printed, with its place in the document. */
import { Decimal, ZERO } from './decimal.ts';
import type { Fact } from './glossary.ts';
import type { PrintedNumber } from './printed.ts';

import type { Source } from './source.ts';
import type { CellPlace } from './table.ts';
import type { Unit } from './unit.ts';

/** 已公布 / 未公布 / 不适用 / 冲突: four states that never turn into one another. */
export const FIGURE_STATUSES = ['published', 'missing', 'not-applicable', 'conflict'] as const;
export type FigureStatus = (typeof FIGURE_STATUSES)[number];

export interface Figure {
  readonly fact: Fact;
  /** As printed, character by character. */
  readonly printed: string;
  /** As printed, even when it is a misprint. */
  readonly unit: Unit | undefined;
  readonly status: FigureStatus;
  readonly source: Source;
  readonly note: string;
  /** The number in the printed unit; undefined for texts and for figures without a value. */
  readonly number: PrintedNumber | undefined;
  /** What the report itself calls it, where it uses another name than the glossary. */
  readonly calledAs?: string;
  /** Not as printed but as it would have to be read, to try what checks make of it. */
  readonly isReading?: boolean;
  /** Of a reading: the one other figure that the report prints with this value, under its own name. */
  readonly readFrom?: Figure;
  /** Of a number that stands in a published table, not in the report's text. */
  readonly cell?: CellPlace;
}

/** The figure's value in base units (元, 1, 分). Throws for a figure without a number: ask `number` first. */
export function baseValue(figure: Figure, unit: Unit | undefined = figure.unit): Decimal {
  if (!figure.number) throw new Error(`figure without number: ${figure.fact.id}`);
  return figure.number.value.times(unit?.factor ?? 1);
}

/** Half a unit of the last printed place, in base units: how far rounding can have moved the figure. */
export function roundingSlack(figure: Figure, unit: Unit | undefined = figure.unit): Decimal {
  if (!figure.number || !unit || unit.exact) return ZERO;
  // 零 in words is zero, not a number rounded to whole 万元.
  if (figure.number.value.isZero() && figure.number.decimals === 0) return ZERO;
  return new Decimal(10).pow(-figure.number.decimals).div(2).times(unit.factor);
}

/** The same for figures of one fact that print the same value: 1 万元 and 10,000 元, 99.1 and 99.10. */
export function valueKey(figure: Figure): string {
  const { number, printed, unit } = figure;
  return number ? baseValue(figure).toString() : `${printed} ${unit?.id ?? ''}`;
}

/**
 * 存疑: a published figure that a check contradicts. unit: only its printed unit is in doubt; value: two values are
 * printed, or the other figures show another one.
 */
export interface Dispute {
  readonly kind: 'unit' | 'value';
  /**
   * told: shown wherever the figure stands, and no headline, median or rank rests on it. suspected: one of several that
   * may be wrong, or wrong by little: only no verdict that would change under another reading is held against anybody.
   */
  readonly degree: 'told' | 'suspected';
  /** Facts of one cause are read alike: all as printed, or all as it fits. */
  readonly cause: string;
  /** As printed first, then what fits; never fewer than two. Each keeps the place of the printed figure. */
  readonly readings: readonly Figure[];
  /** Every reading stands in print: a contradiction of two places, not a value that follows from others. */
  readonly isPrinted: boolean;
  /** What is printed elsewhere leaves no doubt which reading is meant: the last of two. */
  readonly isSettled?: boolean;
  /** A rate that is right by what is printed, and would be another by the other reading of its amounts. */
  readonly isPassedOn?: boolean;
}

/** By the id of the fact. */
export type Disputes = ReadonlyMap<string, Dispute>;
