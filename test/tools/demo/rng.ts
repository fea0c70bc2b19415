/** Seeded dice (sfc32 on 32-bit integers): the same seed throws the same numbers on every machine. */

export interface Dice {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** True once in `times` throws on average. */
  oneIn(times: number): boolean;
  pick<T>(list: readonly [T, ...T[]]): T;
}

export function dice(seed: string): Dice {
  const next = sfc32(seed);
  const between = (low: number, high: number): number => low + (next() % (high - low + 1));
  return {
    between,
    oneIn: (times) => between(1, times) === 1,
    pick: (list) => list[between(0, list.length - 1)] ?? list[0],
  };
}

function sfc32(seed: string): () => number {
  let [a, b, c, d] = hash(seed);
  const next = (): number => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  // Seeds that differ in one character give alike first numbers; a few rounds part them.
  for (let round = 0; round < 12; round += 1) next();
  return next;
}

/** Four words from a text; no two parts of a text act on the words alike. */
function hash(text: string): [number, number, number, number] {
  const words: [number, number, number, number] = [1779033703, -1150833019, 1013904242, 1];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    words[0] = Math.imul(words[0] ^ code, 597399067);
    words[1] = Math.imul(words[1] ^ (code + index), -1425107063);
    words[2] = Math.imul(words[2] ^ words[0], 951274213);
  }
  return words;
}
