/** What is said about a rate after it is worked out: 不低于 90%, 超过 10% 的限额 1.74 个百分点, 得 2 分. */
import { Exact } from '../exact.ts';
import type { Readings } from './equation.ts';

const hundred = Exact.of(100);
const said =
  /(不低于|低于|不高于|高于|不超过|超过)\s*([-−]?[\d.,]+)\s*%(?:\s*的限额\s*([\d.,]+)\s*个百分点)?/g;

/** How a rate must stand to the limit, in the order of Exact.compare(). */
const orders: Readonly<Record<string, readonly number[]>> = {
  不低于: [0, 1],
  低于: [-1],
  不高于: [-1, 0],
  高于: [1],
  不超过: [-1, 0],
  超过: [1],
};

/** Both readings of the rate will do, the unrounded one and the printed one. */
export function thresholdFaults(clause: string, rate: Readings) {
  const faults: string[] = [];
  let compared = 0;
  if (!/^(?:不?低于|不?高于|不?超过)/.test(clause)) return { compared, faults };
  for (const [, word = '', limit = '', excess] of clause.matchAll(said)) {
    compared++;
    const bound = Exact.of(limit).divide(hundred);
    // A limit on a change counts both ways: 追加和调减都按绝对值看.
    const sizes = rate.map(({ exact }) => (word.endsWith('超过') ? exact.abs() : exact));
    if (!sizes.some((size) => orders[word]?.includes(size.compare(bound)))) {
      faults.push(`the rate is not ${word} ${limit}%`);
    }
    if (excess === undefined) continue;
    compared++;
    const over = sizes.map((size) => size.subtract(bound).multiply(hundred));
    if (
      !over.some(
        (each) =>
          each.toGrouped(2).replace(/\.?0+$/, '') ===
          excess.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''),
      )
    ) {
      faults.push(`${over[0]?.toGrouped(2) ?? '?'} 个百分点 over the limit`);
    }
  }
  return { compared, faults };
}

const deduction = /的限额\s*([\d.,]+)\s*个百分点，每 (\d+) 个百分点扣 ([\d.]+) 分/;

/** A score with a deduction adds up, with what was deducted, to the points of the item: halves of a point. */
export function scoreFault(clause: string, text: string, rate: Readings): string | undefined {
  const score = /^得 ([\d.]+) 分/.exec(clause)?.[1];
  const [, excess, step, points] = deduction.exec(text) ?? [];
  if (score === undefined || excess === undefined || step === undefined || points === undefined) {
    return undefined;
  }
  if (/扣完为止/.test(text) && Exact.of(score).isZero()) return undefined;
  const limit = /超过 ([\d.]+)% 的限额/.exec(text)?.[1] ?? '0';
  const overs = [
    Exact.of(excess),
    ...rate.map(({ exact }) => exact.abs().multiply(hundred).subtract(Exact.of(limit))),
  ];
  const holds = overs.some((over) => {
    const lost = over.divide(Exact.of(step)).multiply(Exact.of(points));
    const full = lost.add(Exact.of(score)).multiply(Exact.of(2));
    return full.subtract(full.round(0)).abs().compare(Exact.of('0.02')) <= 0;
  });
  return holds ? undefined : `the deduction of ${points} a point does not lead to ${score}`;
}
