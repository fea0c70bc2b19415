/** What the published figures make of an item and of an indicator. */
import type { Decimal } from '../model/decimal.ts';
import type { Figure } from '../model/figure.ts';
import type { Fact } from '../model/glossary.ts';
import type { Phrase } from '../model/phrase.ts';
import type { SelfScore } from '../model/read-scores.ts';
import type { PartialMeasured, MeasureSeries } from './measures/measure.ts';
import type { Implication } from './methods/method.ts';
import type { Indicator, Item } from './rubric.ts';

/**
 * scored: points settled (zero is a score). range: computed, but not to one value. judged: the rubric asks an assessor.
 * missing: nothing published to compute from. disputed: a figure that it rests on is contradicted by a check, and its
 * readings give different points. not-applicable and not-computable: never the same as any of these.
 */
export type ItemKind =
  'scored' | 'range' | 'judged' | 'missing' | 'disputed' | 'not-applicable' | 'not-computable';

export interface ItemOutcome {
  readonly item: Item;
  readonly kind: ItemKind;
  /** Points, unrounded. */
  readonly min: Decimal;
  readonly max: Decimal;
  readonly phrase: Phrase;
  readonly used: readonly Figure[];
  readonly missing: readonly Fact[];
  readonly partial: PartialMeasured | undefined;
  readonly series: MeasureSeries | undefined;
  /** Hangs on a record of documents that leaves everything open: nobody has found out, the report lacks nothing. */
  readonly isUnrecorded: boolean;
  /** Settled by a record of something later than the self-evaluation, which need not have known of it. */
  readonly isLater: boolean;
  /** What the report gives this one item, where it scores item by item. */
  readonly self: SelfScore | undefined;
}

export const VERDICTS = [
  'consistent',
  'explainable',
  'overstated',
  'understated',
  'unit-disputed',
  'value-disputed',
  'not-computable',
  'judged',
  'not-applicable',
  'unscored',
] as const;
/** 结论: see data/README.md and the methodology page for when each applies. */
export type Verdict = (typeof VERDICTS)[number];

export interface IndicatorOutcome {
  readonly indicator: Indicator;
  readonly items: readonly ItemOutcome[];
  /** Vetoes and exemptions that bear on it. */
  readonly notes: readonly Phrase[];
  /** Points at the rubric's rounding. */
  readonly min: Decimal;
  readonly max: Decimal;
  readonly self: SelfScore | undefined;
  readonly verdict: Verdict;
  /** Points by which the self score lies outside the range; positive when it is higher. */
  readonly gap: Decimal | undefined;
  /** What the self score says of a figure that was not published. */
  readonly implied: Implication | undefined;
  /** Full marks of the items settled by published figures alone. */
  readonly settledMarks: Decimal;
}
