/** What became of a corruption: whether anything tells of it. */
import type { Observation } from './observe.ts';

export type Verdict =
  /** The check refuses the data, with a message. */
  | 'caught'
  /** A check fails that held before. */
  | 'finding'
  /** A score, or the outcome of a check, is another. */
  | 'moved'
  | 'reminder'
  | 'no effect'
  /** What is published differs, and nothing tells. */
  | 'silent'
  /** A report is no longer published, and nothing tells. */
  | 'report gone silently';

export function judge(before: Observation, after: Observation): Verdict {
  if (after.problems.length > 0) return 'caught';
  if (after.listed !== before.listed) return 'report gone silently';
  const pairs = [...after.reports].map(([name, now]) => [before.reports.get(name), now] as const);
  if (pairs.some(([was, now]) => now.failing.difference(was?.failing ?? new Set()).size > 0))
    return 'finding';
  const differs = (of: 'scores' | 'checks' | 'reminders' | 'published'): boolean =>
    pairs.some(([was, now]) => was?.[of] !== now[of]);
  if (differs('scores') || differs('checks')) return 'moved';
  if (differs('reminders')) return 'reminder';
  return differs('published') || after.shared !== before.shared ? 'silent' : 'no effect';
}
