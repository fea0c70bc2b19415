/** What every campaign of `npm run soak` is: a bounded number of seeded attacks, each of which the product survives or not. */
import type { Tally } from './tally.ts';

export interface Order {
  /** The same seed and scale make the same attacks. */
  readonly seed: string;
  /** Above 0, at most 1: the share of the full number of attacks. */
  readonly scale: number;
  /** Only groups of this name, where a campaign can leave out the others. */
  readonly groups?: RegExp;
  /** Receives a line of progress. */
  readonly say: (line: string) => void;
}

export interface Campaign {
  /** As `--only` names it. */
  readonly id: string;
  /** As SECURITY.md names it. */
  readonly title: string;
  /** What counts as survived, in one sentence. */
  readonly promise: string;
  readonly run: (order: Order, tally: Tally) => Promise<void>;
}

/** How many of `full` attacks a run at this scale makes; never none, or a small run would prove nothing. */
export function share(full: number, { scale }: Order, least = 1): number {
  return Math.max(Math.min(least, full), Math.round(full * scale));
}

/** As many of the list as the scale allows, spread evenly over it, so that a small run sees every kind. */
export function spread<T>(list: readonly T[], order: Order, least = 1): readonly T[] {
  const count = share(list.length, order, least);
  return Array.from(
    { length: count },
    (_, index) => list[Math.floor((index * list.length) / count)],
  ).filter((each) => each !== undefined);
}
