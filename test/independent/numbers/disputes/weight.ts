/** 金额重大: whether a figure's other reading is far enough from the printed one to matter. */
import { Exact } from '../../exact.ts';
import { part, word } from '../data/files.ts';
import type { Data } from '../data/jurisdictions.ts';
import type { Dispute } from './dispute.ts';

export function weighs({ fact, readings }: Dispute, data: Data): boolean {
  const rule = part(part(data.findings, '轻重'), '金额重大');
  const [printed, read] = readings.map((each) => each.amount?.value);
  if (!printed || !read) return false;
  const apart = printed.subtract(read).abs();
  const least = (key: string): Exact => data.units.measure(word(rule, key));
  const isAtLeast = (key: string): boolean => apart.compare(least(key)) >= 0;
  if (fact.kind === 'rate') return isAtLeast('比率差不低于');
  if (fact.kind !== 'money') return false;
  const larger = printed.abs().compare(read.abs()) > 0 ? printed.abs() : read.abs();
  const share = larger.isZero() ? Exact.zero : apart.divide(larger);
  const isLarge = share.compare(least('占比不低于')) >= 0 && isAtLeast('金额不低于');
  return isLarge || isAtLeast('或金额不低于');
}
