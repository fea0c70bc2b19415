/** 断点 over the years: a dashed rule between two years, and beside its upper end the reason in a few words. */
import type { Markish } from '@observablehq/plot';
import { ruleMark, type DrawnBox } from './canvas.ts';
import { boxOf, MUTED, textMarks, textWidth, wrap, type TextLabel } from './chart-text.ts';
import type { YearBreak, YearPlace } from './years.ts';

const SIZE = 12;
const ROW = 17;
const MOST_LINES = 3;

export interface BreakLines {
  readonly marks: readonly Markish[];
  /** Of the words. */
  readonly boxes: readonly DrawnBox[];
  /** Height that the words take at the top of the drawing, in pixels. */
  readonly room: number;
}

interface Placed {
  readonly x: number;
  readonly labels: readonly TextLabel[];
}

/**
 * The words stand to the right of the rule, or to the left where there is more room and not enough here.
 * A break before the first year shown would separate nothing and is left out.
 * @param bottom lower end of the rules, in pixels; Infinity while only the room is asked for
 */
export function breakLines(
  breaks: readonly YearBreak[],
  years: readonly string[],
  place: YearPlace,
  { width, bottom }: { width: number; bottom: number },
): BreakLines {
  const placed: Placed[] = [];
  const ordered = years.flatMap((year, index) =>
    index === 0 ? [] : breaks.filter((each) => each.before === year),
  );
  for (const each of ordered) {
    const earlier = years[years.indexOf(each.before) - 1] ?? each.before;
    const x = (place(earlier) + place(each.before)) / 2;
    placed.push({ x, labels: labelled(each.label, x, width, placed) });
  }
  const labels = placed.flatMap((each) => each.labels);
  const boxes = labels.map(boxOf);
  const rules = placed.map(({ x }) => {
    const above = boxes.filter((box) => box.left <= x + 4 && box.right >= x - 4);
    return { x1: x, x2: x, y1: Math.max(0, ...above.map((box) => box.bottom + 2)), y2: bottom };
  });
  const dashed = { stroke: MUTED, strokeDasharray: '4,3', strokeWidth: 1 };
  const unique = [...new Map(rules.map((rule) => [rule.x1, rule])).values()];
  return {
    marks: [...ruleMark(unique, dashed), ...textMarks(labels)],
    boxes,
    room: Math.max(0, ...boxes.map((box) => box.bottom + 2)),
  };
}

/** Below the words already there whose place it shares. */
function labelled(
  text: string,
  x: number,
  width: number,
  placed: readonly Placed[],
): readonly TextLabel[] {
  const fitsRight = textWidth(text, SIZE) <= width - x;
  const isRight = fitsRight || width - x >= x;
  const lines = wrap(text, SIZE, isRight ? width - x : x, MOST_LINES);
  const at = (row: number): readonly TextLabel[] =>
    lines.map((line, index) => ({
      x: isRight ? x - 1 : x + 1,
      y: (row + index + 0.5) * ROW,
      text: line,
      size: SIZE,
      anchor: isRight ? 'start' : 'end',
      fill: MUTED,
    }));
  let row = 0;
  while (at(row).some((label) => hits(label, placed))) row += 1;
  return at(row);
}

function hits(label: TextLabel, placed: readonly Placed[]): boolean {
  const own = boxOf(label);
  return placed
    .flatMap(({ labels }) => labels.map(boxOf))
    .some(
      (box) =>
        Math.abs(box.top - own.top) < ROW / 2 &&
        own.left < box.right + 10 &&
        box.left < own.right + 10,
    );
}
