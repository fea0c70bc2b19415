/** Dots along a line, pushed aside where they would cover one another; the same values always give the same picture. */

/**
 * @param places of the dots along the line, in pixels; NaN where there is none
 * @param most largest offset; a fuller heap is squeezed into it
 * @returns offsets across the line, in the order given
 */
export function swarm(places: readonly number[], radius: number, most: number): readonly number[] {
  const order = places
    .map((place, index) => ({ place, index }))
    .filter(({ place }) => !Number.isNaN(place))
    .toSorted((a, b) => a.place - b.place || a.index - b.index);
  const placed: { place: number; offset: number; index: number }[] = [];
  for (const { place, index } of order) {
    const near = placed.filter((other) => place - other.place < 2 * radius);
    placed.push({ place, offset: nearestFree(place, near, radius), index });
  }
  const extent = Math.max(0, ...placed.map(({ offset }) => Math.abs(offset)));
  const squeeze = extent > most ? most / extent : 1;
  const offsets = new Map(placed.map(({ index, offset }) => [index, offset * squeeze]));
  return places.map((_, index) => offsets.get(index) ?? 0);
}

/** Zero, or the smallest offset at which the dot touches others without covering any. */
function nearestFree(
  place: number,
  near: readonly { place: number; offset: number }[],
  radius: number,
): number {
  const touching = near.flatMap((other) => {
    const aside = Math.sqrt((2 * radius) ** 2 - (place - other.place) ** 2);
    return [other.offset + aside, other.offset - aside];
  });
  const free = [0, ...touching].filter((offset) =>
    near.every(
      (other) => Math.hypot(place - other.place, offset - other.offset) >= 2 * radius - 1e-6,
    ),
  );
  return free.reduce((a, b) => (Math.abs(b) < Math.abs(a) - 1e-6 ? b : a), free[0] ?? 0);
}
