/**
 * 计算: from published facts to one quantity. A measure never fills a gap: it says what is missing,
 * not applicable or not computable, and carries the figures it rests on.
 */
import type { Decimal } from '../../model/decimal.ts';
import type { Figure } from '../../model/figure.ts';
import type { Knowledge } from '../../model/figures.ts';
import type { Fact, Glossary } from '../../model/glossary.ts';
import type { Entry } from '../../model/entry.ts';
import type { Phrase } from '../../model/phrase.ts';
import type { Units } from '../../model/unit.ts';

/** What one report says of a fact. */
export type Know = (fact: Fact) => Knowledge;

export interface ValueMeasured {
  readonly kind: 'value';
  /** In base units of `unitKind`: a rate of 57.53% is 0.5753. */
  readonly value: Decimal;
  readonly unitKind: string;
  /** How the value came about, e.g. 379.54 ÷ 659.78 = 57.53%. */
  readonly phrase: Phrase;
  /** The same as one operand of a larger sum, in brackets where needed. */
  readonly operand: Phrase;
  readonly used: readonly Figure[];
  /** Of a quantity over several periods: each period's part, for charts. */
  readonly series?: MeasureSeries;
}

/** One period's cumulative progress over its 序时进度, and that schedule as the rubric sets it. */
export interface SeriesPart {
  readonly name: string;
  readonly schedule: Decimal;
  /** Undefined when the period was not published. */
  readonly value: Decimal | undefined;
  /** What the value rests on. */
  readonly facts: readonly Fact[];
}

export type MeasureSeries = readonly SeriesPart[];

/** Some of the parts are published: value = known + Σ weight × unknown, with every unknown ≥ 0, between least and most. */
export interface PartialMeasured {
  readonly kind: 'partial';
  readonly known: Decimal;
  /** Weight of each unknown part. */
  readonly weight: Decimal;
  /** What the value comes to at least, as the published parts bound the others. */
  readonly least: Decimal;
  /** The same at most; undefined where an unknown part has no upper bound. */
  readonly most: Decimal | undefined;
  readonly unknowns: readonly string[];
  readonly phrase: Phrase;
  readonly used: readonly Figure[];
  readonly missing: readonly Fact[];
  readonly series: MeasureSeries;
  /** Puts the implied value of a single unknown into words. */
  explain(value: Implied): Phrase;
}

export interface Implied {
  readonly low: Decimal;
  readonly middle: Decimal;
  readonly high: Decimal;
}

export interface TextMeasured {
  readonly kind: 'text';
  readonly text: string;
  readonly phrase: Phrase;
  readonly used: readonly Figure[];
}

/** 认定: options of a choice that a record leaves possible, in the order of the fact. */
export interface OptionsMeasured {
  readonly kind: 'options';
  readonly fact: Fact;
  readonly options: readonly string[];
  readonly phrase: Phrase;
  readonly used: readonly Figure[];
  /** It rests on something later than the self-evaluation. */
  readonly isLater: boolean;
}

export interface MissingMeasured {
  readonly kind: 'missing';
  readonly missing: readonly Fact[];
  readonly used: readonly Figure[];
}

export interface NotApplicableMeasured {
  readonly kind: 'not-applicable';
  readonly phrase: Phrase;
  readonly used: readonly Figure[];
}

export interface NotComputableMeasured {
  readonly kind: 'not-computable';
  readonly phrase: Phrase;
  readonly used: readonly Figure[];
}

export type Measured =
  | ValueMeasured
  | PartialMeasured
  | TextMeasured
  | OptionsMeasured
  | MissingMeasured
  | NotApplicableMeasured
  | NotComputableMeasured;

export interface Measure {
  /** Every fact that it may draw on. */
  readonly facts: readonly Fact[];
  /** The formula in words, e.g. 政府采购实际支出 ÷ 政府采购预算. */
  readonly formula: string;
  measure(know: Know): Measured;
}

/** What a measure needs in order to be read from a rubric. */
export interface RubricWords {
  readonly glossary: Glossary;
  readonly units: Units;
}

/** Reads the body of one kind of measure; `operand` reads a nested fact or measure. */
export interface MeasureKind {
  readonly key: string;
  read(body: Entry, words: RubricWords, operand: ReadOperand): Measure;
}

export type ReadOperand = (entry: Entry) => Measure;

/** The first obstacle among several parts, worst first, so that a composite reports why it cannot be had. */
export function obstacle(
  parts: readonly Measured[],
): MissingMeasured | NotApplicableMeasured | NotComputableMeasured | undefined {
  const used = parts.flatMap((part) => part.used);
  for (const part of parts) if (part.kind === 'not-computable') return { ...part, used };
  for (const part of parts) if (part.kind === 'not-applicable') return { ...part, used };
  const missing = parts.flatMap((part) =>
    part.kind === 'missing' || part.kind === 'partial' ? part.missing : [],
  );
  return missing.length > 0 ? { kind: 'missing', missing, used } : undefined;
}

/** The parts as values; undefined when any is not a number. */
export function values(parts: readonly Measured[]): readonly ValueMeasured[] | undefined {
  const numbers = parts.filter((part) => part.kind === 'value');
  return numbers.length === parts.length ? numbers : undefined;
}

/** Nothing to go by: a way of measuring that another way may stand in for. */
export function isNothing(outcome: Measured): boolean {
  return outcome.kind === 'missing' || outcome.kind === 'not-applicable';
}
