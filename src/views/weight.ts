/** 轻重 as words and marks: only what bears on a score or a large amount is told in red. */
import type { Weighed, Weight } from '../checks/causes/weigh.ts';
import { CHECK_MARKS, SMALL_MARK, VERDICT_MARKS, type Mark } from './verdict.ts';

export const WEIGHT_WORDS: Readonly<Record<Weight, string>> = {
  score: '影响得分',
  amount: '金额重大',
  small: '细差',
};

export function markOfCause({ cause, weight }: Weighed): Mark {
  if (cause.kind === 'unit') return VERDICT_MARKS['unit-disputed'];
  return weight === 'small' ? SMALL_MARK : CHECK_MARKS.fails;
}
