/** Median and quartiles of exact values, between neighbours by proportion (QUARTILE.INC). */
import { Exact } from '../../exact.ts';

export interface Spread {
  readonly count: number;
  readonly median: Exact;
  /** Undefined where too few values make quartiles mean nothing. */
  readonly quartiles: readonly [Exact, Exact] | undefined;
}

export function spreadOf(values: readonly Exact[], quartilesFrom: number): Spread | undefined {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a.compare(b));
  const quartiles: [Exact, Exact] = [at(sorted, 1, 4), at(sorted, 3, 4)];
  return {
    count: values.length,
    median: at(sorted, 1, 2),
    quartiles: values.length >= quartilesFrom ? quartiles : undefined,
  };
}

/** The value at a share of the way through the sorted list: weighed between its two neighbours. */
function at(sorted: readonly Exact[], part: number, of: number): Exact {
  const steps = (sorted.length - 1) * part;
  const index = Math.floor(steps / of);
  const [below, above] = [sorted[index], sorted[Math.min(index + 1, sorted.length - 1)]];
  if (!below || !above) throw new Error('no values');
  const weight = new Exact(BigInt(steps - index * of), BigInt(of));
  return below.multiply(Exact.one.subtract(weight)).add(above.multiply(weight));
}
