/** What was compared and what was found, while the pages are read. */
import type { Comparison } from '../comparison.ts';

export interface Fault {
  /** Kind of fault, the second word of a printed difference. */
  readonly kind: string;
  readonly printed: string;
  readonly expected: string;
}

export class Findings {
  readonly groups: Record<string, number> = {};
  readonly differences: string[] = [];
  page = '';

  /** Counts comparisons of a group. */
  count(group: string, times = 1): void {
    this.groups[group] = (this.groups[group] ?? 0) + times;
  }

  fault(kind: string, printed: string, expected: string): void {
    this.differences.push(`/${this.page} [${kind}] ${printed} — ${expected}`);
  }

  /** Counts one comparison, and reports it where it fails. */
  check(group: string, holds: boolean, printed: string, expected: string): void {
    this.count(group);
    if (!holds) this.fault(group, printed, expected);
  }

  result(): Comparison {
    const compared = Object.values(this.groups).reduce((sum, each) => sum + each, 0);
    return { compared, groups: this.groups, differences: this.differences };
  }
}
