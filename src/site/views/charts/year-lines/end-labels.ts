/** Names of lines in a column beside the plot, each at the end of its line, moved apart where lines end together. */
import type { Markish } from '@observablehq/plot';
import { ruleMark, type DrawnBox, type Spot } from '../draw/canvas.ts';
import { spreadApart } from '../draw/spread.ts';
import {
  boxOf,
  INK,
  LEADING,
  MUTED,
  textMarks,
  textWidth,
  wrap,
  type TextLabel,
} from '../draw/chart-text.ts';

export interface EndName {
  /** A line break is kept. */
  readonly text: string;
  /** Where the line ends. */
  readonly at: Spot;
  readonly strong: boolean;
  readonly stroke: string;
}

const SIZE = 13;
const LEADER = 12;
const MOST_LINES = 3;

function lines(text: string, room: number): readonly string[] {
  return text.split('\n').flatMap((line) => wrap(line, SIZE, room, MOST_LINES));
}

/** Width of the column that the names need, at most `most` pixels. */
export function endRoom(names: readonly string[], most: number): number {
  const widths = names.flatMap((name) =>
    lines(name, most - LEADER).map((line) => textWidth(line, SIZE, true)),
  );
  return widths.length === 0 ? 0 : Math.ceil(Math.max(...widths) + LEADER);
}

/** @param x left edge of the column, @param from top and @param to bottom of the drawing */
export function endLabels(
  names: readonly EndName[],
  { x, room, from, to }: { x: number; room: number; from: number; to: number },
): { readonly marks: readonly Markish[]; readonly boxes: readonly DrawnBox[] } {
  const texts = names.map((name) => lines(name.text, room - LEADER + 1));
  const wanted = names.map((name, index) => ({
    at: name.at.y,
    size: (texts[index]?.length ?? 1) * SIZE * LEADING + 2,
  }));
  const middles = spreadApart(wanted, from, to);
  const labels = names.flatMap((name, index): readonly TextLabel[] => {
    const own = texts[index] ?? [];
    const middle = middles[index] ?? name.at.y;
    const fill = name.strong ? INK : MUTED;
    return own.map((text, line) => {
      const y = middle + (line - (own.length - 1) / 2) * SIZE * LEADING;
      return { x: x + LEADER, y, text, size: SIZE, anchor: 'start', fill, bold: name.strong };
    });
  });
  const leaders = names.flatMap((name, index) => {
    const y2 = middles[index] ?? name.at.y;
    const rule = { x1: name.at.x + 7, y1: name.at.y, x2: x + LEADER - 3, y2 };
    return ruleMark([rule], { stroke: name.stroke, strokeWidth: 1, strokeOpacity: 0.6 });
  });
  return { marks: [...leaders, ...textMarks(labels)], boxes: labels.map(boxOf) };
}
