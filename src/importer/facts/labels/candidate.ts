/** 待证的数: a number with what the words around it say that it is. */
import type { Decimal } from '../../../model/decimal.ts';
import type { Sentence } from '../sentences.ts';

export interface Candidate {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  /** Id in units.csv. */
  readonly unit: string;
  readonly subject: string;
  readonly aspect: string;
  /** Both are said with it: no proof is needed. */
  readonly isSaid: boolean;
  /** Everything before it is of the report's year; otherwise only nothing in its sentence is of another. */
  readonly isOfYear: boolean;
  /** In the smallest unit of its kind: amounts of different units compare. */
  readonly value: Decimal;
  /** Half a step of its last printed digit would do as well. */
  readonly decimals: number;
}

export function keyOf({ subject, aspect }: Pick<Candidate, 'subject' | 'aspect'>): string {
  return `${subject} ${aspect}`;
}
