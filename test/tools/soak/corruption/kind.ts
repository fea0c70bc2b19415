/** One kind of corruption: it spoils a copy of data/ as the dice fall. */
import type { Dice } from '../../demo/rng.ts';
import type { Copy } from './copy.ts';

export interface Kind {
  readonly name: string;
  /** How often at full scale. */
  readonly full: number;
  /** @returns what was done, in a few words; undefined when it does not apply and another throw is needed */
  readonly spoil: (copy: Copy, roll: Dice) => string | undefined;
  /** A stray or lost file: that nothing published moved is no excuse for not telling. */
  readonly mustBeTold?: boolean;
  /** Why some of this kind cannot be told, and the share of the tried ones that may stay so. */
  readonly unseen?: { readonly reason: string; readonly share: number };
  /** What it changed leaves every statement true: told so, it is survived. */
  readonly harmless?: (done: string) => string | undefined;
}

export const REAL = 'jurisdictions/futian/2020/science-innovation';
export const DEMO = 'jurisdictions/demo/2023/education';
export const BEFORE = 'jurisdictions/demo/2022/education';

/** @throws when there is nothing to choose from */
export function pick<T>(roll: Dice, list: readonly T[]): T {
  const [first, ...rest] = list;
  if (first === undefined) throw new Error('nothing to choose from');
  return roll.pick([first, ...rest]);
}

export function fileOf(copy: Copy, roll: Dice, pattern: RegExp): string {
  return pick(
    roll,
    copy.files.filter((file) => pattern.test(file)),
  );
}
