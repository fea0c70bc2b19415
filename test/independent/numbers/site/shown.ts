/** What a page prints of spans and totals. */
import type { Exact } from '../../exact.ts';
import type { Evaluation } from '../score/evaluation.ts';
import type { Expected } from './tally.ts';

/** 0.00–3.00, or 4.00 alone. */
export function expectedRange(low: Exact, high: Exact): Exact[] {
  return low.equals(high) ? [low] : [low, high];
}

export function expectedTotal({ selfTotal }: Evaluation): Expected[] {
  return [selfTotal ?? '不完整'];
}
