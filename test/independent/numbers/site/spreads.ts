/** Medians with their quartiles and the count behind them, as pages print them. */
import { Exact } from '../../exact.ts';
import { quartilesFrom } from '../statistics/peers.ts';
import { hundred, reasonOf, type Value } from '../statistics/rates.ts';
import { spreadOf } from '../statistics/spread.ts';
import type { World } from '../world.ts';
import type { Expected } from './tally.ts';

/** "92.10（90.00–95.00，5 个）" */
export function expectedSpread(values: readonly Value[], world: World): Expected[] {
  const numbers = values.flatMap((each) => each.number ?? []);
  const spread = spreadOf(numbers, quartilesFrom(world));
  if (!spread) {
    // One value that is disputed is told as it is.
    const [first] = values;
    if (values.length === 1 && first?.readings) return [...first.readings];
    const reasons = new Set(values.map(reasonOf));
    const [only] = reasons;
    return reasons.size === 1 && only !== undefined ? [only] : [];
  }
  const percent = (value: Exact): Exact => value.multiply(hundred);
  const quartiles = spread.quartiles?.map(percent) ?? [];
  return [percent(spread.median), ...quartiles, Exact.of(spread.count)];
}
