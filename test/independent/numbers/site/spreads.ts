/** Medians with their quartiles and the count behind them, as pages print them. */
import { Exact } from '../../exact.ts';
import { medianFrom, quartilesFrom } from '../statistics/peers.ts';
import { doubtWord, hundred, reasonOf, type Value } from '../statistics/rates.ts';
import { spreadOf } from '../statistics/spread.ts';
import type { World } from '../world.ts';
import type { Expected } from './tally.ts';

/** "92.10（90.00–95.00，5 个）" */
export function expectedSpread(values: readonly Value[], world: World): Expected[] {
  const numbers = values.flatMap((each) => each.number ?? []);
  const spread = spreadOf(numbers, quartilesFrom(world));
  if (!spread) {
    // What is printed and what fits stands with the report: here only that it is in doubt.
    const [first] = values;
    if (values.length === 1 && first?.readings) {
      return world.policy.fewAreNotCompared ? [doubtWord(first)] : [...first.readings];
    }
    const reasons = new Set(values.map(reasonOf));
    const [only] = reasons;
    return reasons.size === 1 && only !== undefined ? [only] : [];
  }
  if (spread.count < medianFrom(world)) return tooFew(spread.count);
  const percent = (value: Exact): Exact => value.multiply(hundred);
  const quartiles = spread.quartiles?.map(percent) ?? [];
  return [percent(spread.median), ...quartiles, Exact.of(spread.count)];
}

/** "只有 3 个，不列" */
export function tooFew(count: number): Expected[] {
  return ['只有', Exact.of(count), '不列'];
}

/** True where the site is to say that there are too few instead of what they amount to. */
export function areTooFew(subjects: readonly unknown[], world: World): boolean {
  return subjects.length > 0 && subjects.length < medianFrom(world);
}
