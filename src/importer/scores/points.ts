/** 分: a cell that holds points and nothing else: `8`, `8分`, `得分:8`, `1.58`. */
import { decimal, type Decimal } from '../../engine/model/decimal.ts';

export interface Points {
  readonly value: Decimal;
  /** Where the digits stand in the plain text of the cell. */
  readonly from: number;
  readonly to: number;
}

/** Longer than any cell of points: a look at the length spares a long text the pattern. */
const LONGEST = 20;
const POINTS = /^(?:(?:自评)?得分:?|自评分:?)?(\d{1,4}(?:\.\d{1,4})?)分?$/u;
const BRACKETED = /^\((\d{1,4}(?:\.\d{1,4})?)分?\)$/u;

/** @param text in plain form */
export function readPoints(text: string): Points | undefined {
  return pointsIn(POINTS, text);
}

/** 分值: also in brackets, as `(5分)`. */
export function readFullMarks(text: string): Points | undefined {
  return pointsIn(POINTS, text) ?? pointsIn(BRACKETED, text);
}

function pointsIn(pattern: RegExp, text: string): Points | undefined {
  const digits = text.length > LONGEST ? undefined : pattern.exec(text)?.[1];
  if (digits === undefined) return undefined;
  const from = text.indexOf(digits);
  return { value: decimal(digits), from, to: from + digits.length };
}
