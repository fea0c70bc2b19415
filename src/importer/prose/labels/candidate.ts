/** 待证的数: a number with what the words around it say that it is. */
import type { Decimal } from '../../../engine/model/decimal.ts';
import type { Sentence } from '../../text/sentences.ts';

/** A printed number; `value` of amounts in the smallest unit, so that amounts of different units compare. */
export interface Printed {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  /** Id in units.csv. */
  readonly unit: string;
  readonly value: Decimal;
  /** Digits behind the point. */
  readonly decimals: number;
}

export interface LabelCandidate extends Printed {
  readonly subject: string;
  /** OPEN where only a sum can tell. */
  readonly aspect: string;
  /** Both are said with it: no proof is needed. */
  readonly isSaid: boolean;
  /** Told of the department's whole year. Asked late: only few candidates come so far. */
  readonly fits: () => boolean;
  /** Nothing between says that it is of something else: without a sum, numbers that agree prove no subject. */
  readonly isClear: () => boolean;
  /** Everything before it is of the report's year; otherwise only nothing in its sentence is of another. */
  readonly isOfYear: boolean;
  /** Where the number begins in its sentence whose subject it shares, while it says its aspect itself. */
  readonly after: number | undefined;
  /** Of what the heading says, though the sentence goes on about something else. */
  readonly isSecond: boolean;
}

/** What this year's amount is compared with. */
export interface YearComparison {
  readonly sentence: Sentence;
  readonly subject: string;
  readonly aspect: string;
  /** Last year's amount; undefined where only the change is printed. */
  readonly last: Printed | undefined;
  readonly changes: readonly YearChange[];
  /** Told of the department's whole year. */
  readonly fits: () => boolean;
}

export interface YearChange {
  readonly printed: Printed;
  readonly isMore: boolean;
}

export function keyOf({ subject, aspect }: Pick<LabelCandidate, 'subject' | 'aspect'>): string {
  return `${subject} ${aspect}`;
}
