/** Moves labels apart so that none covers another. No DOM. */
export interface Box {
  readonly x: number;
  /** Middle. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const ROUNDS = 200;

/** @returns new middles in the order given; labels side by side stay where they are */
export function placeLabels(boxes: readonly Box[], top: number, bottom: number): readonly number[] {
  const ys = boxes.map((box) => box.y);
  const order = boxes.map((_, index) => index).sort((a, b) => at(ys, a) - at(ys, b) || a - b);
  for (let round = 0; round < ROUNDS; round += 1) {
    let isMoving = false;
    for (const [rank, upper] of order.entries())
      for (const lower of order.slice(rank + 1)) {
        const push = overlap(boxes[upper], boxes[lower], at(ys, lower) - at(ys, upper));
        if (push <= 0.01) continue;
        ys[upper] = at(ys, upper) - push / 2;
        ys[lower] = at(ys, lower) + push / 2;
        isMoving = true;
      }
    boxes.forEach(({ height }, index) => {
      const low = top + height / 2;
      const high = bottom - height / 2;
      ys[index] = Math.max(low, Math.min(high, at(ys, index)));
    });
    if (!isMoving) break;
  }
  return ys;
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}

/** @param distance of the middles; the order of two labels never changes */
function overlap(a: Box | undefined, b: Box | undefined, distance: number): number {
  if (!a || !b) return 0;
  const isBeside = a.x + a.width <= b.x || b.x + b.width <= a.x;
  return isBeside ? 0 : (a.height + b.height) / 2 - distance;
}

/** How far a label is raised at once. */
const RISE = 2;

/**
 * For labels above their points, `x` being the middle: one that would meet an earlier one rises, so that it never
 * comes down on its own point.
 */
export function raiseLabels(boxes: readonly Box[]): readonly number[] {
  const placed: Box[] = [];
  for (const box of boxes) {
    let { y } = box;
    const meets = (other: Box): boolean =>
      Math.abs(other.x - box.x) < (other.width + box.width) / 2 &&
      Math.abs(other.y - y) < (other.height + box.height) / 2;
    while (placed.some(meets)) y -= RISE;
    placed.push({ ...box, y });
  }
  return placed.map((each) => each.y);
}
