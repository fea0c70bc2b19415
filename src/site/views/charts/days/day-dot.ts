/** Days of publication: what the chart draws. */
import type { Tick } from '../draw/years.ts';

export interface DayDot {
  /** Index of the kind of document. */
  readonly kind: number;
  readonly day: number;
  /** late and vain are what the chart is there to show; stale was looked for in vain long ago. */
  readonly state: 'in-time' | 'late' | 'vain' | 'stale' | 'pending';
  readonly label: string;
  readonly title: string;
  readonly href: string;
}

export interface DayRow {
  readonly name: string;
  readonly href: string;
  readonly dots: readonly DayDot[];
  /** What has no day, in words, longest first: the first that fits is said. */
  readonly absent: readonly string[];
  /** Over the row, where the rows before it are of another name; '' for nothing. */
  readonly above: string;
}

export interface DayDots {
  readonly rows: readonly DayRow[];
  readonly kinds: readonly string[];
  /** The last day in time and what it is called. */
  readonly limit: Tick;
  readonly ticks: readonly Tick[];
}
