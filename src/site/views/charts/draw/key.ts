/** A key in words above a drawing, where labels cannot stand on the marks themselves. It wraps like text. */
import type { Markish } from '@observablehq/plot';
import { boxMark, ruleMark, type DrawnBox, type BoxFill, type Stroke } from './canvas.ts';
import { INK, shorten, textMarks, textWidth, type TextLabel } from './chart-text.ts';

export interface KeyEntry {
  readonly text: string;
  readonly draw: (swatch: DrawnBox) => readonly Markish[];
}

export interface Key {
  readonly marks: readonly Markish[];
  /** In pixels, with the room below it; 0 when there is nothing to explain. */
  readonly height: number;
}

const SIZE = 12;
const ROW = 20;
const SWATCH = 18;
const GAP = 6;
const BETWEEN = 18;
const BELOW = 8;

export function key(entries: readonly KeyEntry[], width: number): Key {
  let [x, row] = [0, 0];
  const labels: TextLabel[] = [];
  const marks = entries.flatMap((entry) => {
    const text = shorten(entry.text, SIZE, width - SWATCH - GAP);
    const needed = SWATCH + GAP + textWidth(text, SIZE);
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
    const y = row * ROW + ROW / 2;
    const swatch = { left: x, right: x + SWATCH, top: y - 5, bottom: y + 5 };
    labels.push({ x: x + SWATCH + GAP, y, text, size: SIZE, anchor: 'start', fill: INK });
    x += needed + BETWEEN;
    return entry.draw(swatch);
  });
  const height = entries.length === 0 ? 0 : (row + 1) * ROW + BELOW;
  return { marks: [...marks, ...textMarks(labels)], height };
}

export function boxEntry(text: string, fill: BoxFill): KeyEntry {
  return { text, draw: (swatch) => boxMark([swatch], fill) };
}

export function lineEntry(text: string, stroke: Stroke): KeyEntry {
  const middle = ({ top, bottom }: DrawnBox): number => (top + bottom) / 2;
  return {
    text,
    draw: (swatch) =>
      ruleMark(
        [{ x1: swatch.left, x2: swatch.right, y1: middle(swatch), y2: middle(swatch) }],
        stroke,
      ),
  };
}
