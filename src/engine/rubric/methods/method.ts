/**
 * 计分: from a measured quantity to points. A method says its rule in words, gives points with the sentence
 * that explains them, and, where it can, what a self score implies about an unpublished quantity.
 */
import type { Decimal } from '../../model/decimal.ts';
import type { Entry } from '../../model/entry.ts';
import type { Phrase } from '../../model/phrase.ts';
import type {
  Measure,
  OptionsMeasured,
  PartialMeasured,
  TextMeasured,
  ValueMeasured,
} from '../measures/measure.ts';

/** Points in [min, max]; equal where the published figures settle them. */
export interface Scored {
  readonly min: Decimal;
  readonly max: Decimal;
  readonly phrase: Phrase;
  /** judged: the rubric hands the rest to an assessor. not-computable: the published value does not fit the method. */
  readonly kind?: 'judged' | 'not-computable';
}

/** What one item's share of the self score must have been, with the self score's own rounding. */
export interface ImpliedTarget {
  readonly low: Decimal;
  readonly middle: Decimal;
  readonly high: Decimal;
}

/** 反推: what a self score says of an unpublished quantity. */
export interface Implication {
  readonly phrase: Phrase;
  /** The one unknown part's value, where it comes to a number. */
  readonly value: Decimal | undefined;
}

export interface Method {
  /** The rubric asks an assessor for the points: nothing published can settle them. */
  readonly judged: boolean;
  /** The rule in words, one line per band or condition. */
  readonly rules: readonly Phrase[];
  score(measured: ValueMeasured | TextMeasured): Scored;
  /** Points of the options that a record leaves possible; absent where the method is no choice. */
  scoreOptions?(measured: OptionsMeasured): Scored;
  /** Points when some parts of the quantity are unpublished; absent where the method cannot use a part. */
  scorePartial?(measured: PartialMeasured): Scored;
  imply?(target: ImpliedTarget, partial: PartialMeasured | undefined): Implication | undefined;
}

export interface MethodKind {
  readonly key: string;
  read(body: Entry, fullMarks: Decimal, measure: Measure | undefined): Method;
}
