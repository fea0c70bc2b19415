/** Changes to a file that know nothing of what is in it. */
import type { Dice } from '../demo/rng.ts';

/** @param other another file, whose end may be spliced on */
export function mutateBytes(bytes: Uint8Array, other: Uint8Array, roll: Dice): Uint8Array {
  const kind = roll.between(0, 4);
  if (kind === 0) return bytes.slice(0, roll.between(0, bytes.length));
  if (kind === 1) {
    const head = bytes.slice(0, roll.between(0, bytes.length));
    return joined(head, other.slice(roll.between(0, other.length)));
  }
  if (kind === 2) {
    const from = roll.between(0, bytes.length);
    return joined(bytes.slice(0, from), bytes.slice(from + roll.between(1, 64)));
  }
  const flipped = bytes.slice();
  for (let flips = roll.between(1, kind === 3 ? 8 : 400); flips > 0; flips -= 1)
    if (flipped.length > 0) flipped[roll.between(0, flipped.length - 1)] = roll.between(0, 255);
  return flipped;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
