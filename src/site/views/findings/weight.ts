/** 轻重 as words and marks: only what bears on a score or a large amount is told in red. */
import type { Weighed, Weight } from '../../../engine/checks/causes/weigh.ts';
import { CHECK_MARKS, SMALL_MARK, VERDICT_MARKS, type VerdictMark } from '../verdict.ts';

export const WEIGHT_WORDS: Readonly<Record<Weight, string>> = {
  score: '影响得分',
  amount: '金额重大',
  small: '细差',
};

export function markOfCause({ cause, weight }: Weighed): VerdictMark {
  if (cause.kind === 'unit') return VERDICT_MARKS['unit-disputed'];
  return weight === 'small' ? SMALL_MARK : CHECK_MARKS.fails;
}

/** 1 处要紧，3 处细差; what there is none of is said too, so that silence does not stand for it. */
export function weightText(weighed: number, small: number): string {
  if (weighed + small === 0) return '没有疑点';
  const first = weighed === 0 ? '没有要紧的疑点' : `${String(weighed)} 处要紧`;
  return small === 0 ? first : `${first}，${String(small)} 处细差`;
}
