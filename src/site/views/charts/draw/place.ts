/** Puts labels beside their points: of the sides allowed, the one where least is covered. */
import type { DrawnBox, Spot } from './canvas.ts';
import { boxOf, type TextLabel } from './chart-text.ts';

export type LabelSide =
  | 'above'
  | 'below'
  | 'right'
  | 'left'
  | 'above-right'
  | 'above-left'
  | 'below-right'
  | 'below-left';

export interface LabelRequest extends Omit<TextLabel, 'x' | 'y' | 'anchor'> {
  readonly at: Spot;
  /** From the point to the nearest edge of the text, in pixels. */
  readonly gap: number;
  /** In order of preference. */
  readonly sides: readonly LabelSide[];
  /** A label that may be left out is printed only where it covers nothing. */
  readonly must: boolean;
}

export const AROUND: readonly LabelSide[] = [
  'above',
  'below',
  'above-right',
  'above-left',
  'below-right',
  'below-left',
  'right',
  'left',
];

/** What a square pixel costs: of another label, and of a line or dot. */
const ON_TEXT = 20;
const ON_LINE = 1;
/** A side further down the list has to be better by this much. */
const PREFERENCE = 6;

/** @param taken labels already printed, @param drawn boxes of dots and of short pieces of lines */
export function placeLabels(
  wishes: readonly LabelRequest[],
  {
    taken,
    drawn,
    bounds,
  }: { taken: readonly DrawnBox[]; drawn: readonly DrawnBox[]; bounds: DrawnBox },
): readonly TextLabel[] {
  const boxes = [...taken];
  return wishes.flatMap((wish) => {
    const choices = wish.sides.map((side, rank) => {
      const label = inside(beside(wish, side), bounds);
      const own = boxOf(label);
      const text = covered(own, boxes) * ON_TEXT;
      const lines = covered(own, drawn) * ON_LINE;
      return { label, cost: text + lines + rank * PREFERENCE, free: text + lines === 0 };
    });
    const best = choices.reduce((a, b) => (b.cost < a.cost ? b : a));
    if (!wish.must && !best.free) return [];
    boxes.push(boxOf(best.label));
    return [best.label];
  });
}

function beside(wish: LabelRequest, side: LabelSide): TextLabel {
  const { at, gap, text, size, fill, bold = false, rim = false } = wish;
  const half = size * 0.6;
  const rise = side.startsWith('above') ? -1 : side.startsWith('below') ? 1 : 0;
  const shift = side.endsWith('right') ? 1 : side.endsWith('left') ? -1 : 0;
  const anchor = shift === 0 ? 'middle' : shift > 0 ? 'start' : 'end';
  const sideways = rise === 0 ? gap : gap / 2;
  const [x, y] = [at.x + shift * sideways, at.y + rise * (gap + half)];
  return { x, y, text, size, fill, bold, rim, anchor };
}

/** Moved the shortest way until nothing stands outside. */
function inside(label: TextLabel, bounds: DrawnBox): TextLabel {
  const { left, right, top, bottom } = boxOf(label);
  const dx = Math.max(bounds.left - left, 0) || Math.min(bounds.right - right, 0);
  const dy = Math.max(bounds.top - top, 0) || Math.min(bounds.bottom - bottom, 0);
  return { ...label, x: label.x + dx, y: label.y + dy };
}

function covered(box: DrawnBox, others: readonly DrawnBox[]): number {
  return others.reduce((total, other) => {
    const width = Math.min(box.right, other.right) - Math.max(box.left, other.left);
    const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
    return total + (width > 0 && height > 0 ? width * height : 0);
  }, 0);
}

export function dotBox({ x, y }: Spot, radius: number): DrawnBox {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** Pieces of a line, small enough to stand for it as boxes. */
const PIECE = 3;

export function lineBoxes(run: readonly Spot[]): readonly DrawnBox[] {
  return run.flatMap((to, index) => {
    const from = run[index - 1];
    if (!from) return [];
    const pieces = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / PIECE);
    return Array.from({ length: pieces }, (_, piece) => {
      const share = (piece + 0.5) / pieces;
      const spot = { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
      return dotBox(spot, PIECE / 2);
    });
  });
}
