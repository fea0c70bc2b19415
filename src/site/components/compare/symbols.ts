/** One sign for each series: a series is told by its shape and label as well as by its colour. No DOM. */

/** Paths around the middle, for a radius of 5. */
const CIRCLE = 'M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0Z';
const SQUARE = 'M-4.5,-4.5H4.5V4.5H-4.5Z';
const TRIANGLE = 'M0,-5.5L5.5,4.5H-5.5Z';
const DIAMOND = 'M0,-6L6,0L0,6L-6,0Z';

/** Class `series-<n>` gives colour, dash and filling; see styles/compare.css. */
const SYMBOLS: readonly string[] = [CIRCLE, SQUARE, TRIANGLE, DIAMOND, CIRCLE, SQUARE];

export function symbolOf(index: number): string {
  return SYMBOLS[index] ?? CIRCLE;
}

export function seriesClass(index: number): string {
  return `series-${String(index + 1)}`;
}
