/**
 * Year by year, parts of a whole: points by what became of them, documents by their state. The number stands above its
 * share, moved aside where it is narrow.
 */
import {
  boxMark,
  canvas,
  linear,
  type DrawnBox,
  type BoxFill,
  type Scale,
} from '../draw/canvas.ts';
import { boxEntry, key } from '../draw/key.ts';
import type { ChartSpec, Hatch } from '../draw/render.ts';
import { spreadApart } from '../draw/spread.ts';
import { INK, MUTED, textMarks, textWidth, type TextLabel } from '../draw/chart-text.ts';
import type { YearBreak } from '../draw/years.ts';
import { yearColumn, yearStack } from '../draw/year-rows.ts';
import type { Markish } from '@observablehq/plot';

/** How one kind of part looks. */
export interface StackLook {
  /** @param id of the chart, which the ids of its hatches begin with */
  readonly fill: (id: string) => BoxFill;
  /** Its number is in the colour of what needs attention. */
  readonly isAlarming: boolean;
}

export interface StackLooks<Kind extends string> {
  readonly of: Readonly<Record<Kind, StackLook>>;
  readonly hatches: readonly Hatch[];
}

export interface StackSegment<Kind extends string> {
  readonly kind: Kind;
  /** For the width only; 0 draws nothing. */
  readonly size: number;
  /** Ready for display, e.g. 34.00. */
  readonly label: string;
}

export interface StackYear<Kind extends string> {
  readonly year: string;
  /** Under the year; '' for nothing. */
  readonly note: string;
  /** From left to right. */
  readonly segments: readonly StackSegment<Kind>[];
  /** What stands in a year without segments; 未公布 unless given. */
  readonly absent?: string;
}

export interface StackBars<Kind extends string> {
  readonly years: readonly StackYear<Kind>[];
  /** The key, in the order of the segments, e.g. judged 主观评定. */
  readonly names: readonly { readonly kind: Kind; readonly text: string }[];
  readonly breaks: readonly YearBreak[];
}

const ROW = 58;
const BAR = 24;
const SIZE = 12;

export function stackBars<Kind extends string>(
  id: string,
  label: string,
  rows: StackBars<Kind>,
  looks: StackLooks<Kind>,
  width: number,
): ChartSpec {
  const above = key(
    rows.names.map(({ kind, text }) => boxEntry(text, looks.of[kind].fill(id))),
    width,
  );
  const left = yearColumn(rows.years);
  const top = above.height;
  const stack = yearStack(rows.years, rows.breaks, { top, height: ROW, width });
  const totals = rows.years.map(({ segments }) => total(segments));
  const x = linear([0, Math.max(...totals, 0) || 1], [left, width - 1]);
  return {
    id,
    label,
    hatches: looks.hatches,
    options: canvas(width, stack.bottom, [
      ...above.marks,
      ...stack.marks,
      ...rows.years.flatMap((year, index) =>
        barMarks(id, year, looks, x, { y: stack.middles[index] ?? 0, left, right: width }),
      ),
    ]),
  };
}

function total(segments: readonly { readonly size: number }[]): number {
  return segments.reduce((all, { size }) => all + size, 0);
}

function barMarks<Kind extends string>(
  id: string,
  { segments, absent = '未公布' }: StackYear<Kind>,
  looks: StackLooks<Kind>,
  x: Scale,
  { y, left, right }: { y: number; left: number; right: number },
): readonly Markish[] {
  const shown = segments.filter(({ size }) => size > 0);
  if (shown.length === 0)
    return textMarks([{ x: left, y, text: absent, size: SIZE, anchor: 'start', fill: MUTED }]);
  const top = y - BAR / 2 + 8;
  const boxes = shown.map(({ size }, index): DrawnBox => {
    const from = total(shown.slice(0, index));
    return { left: x(from) + 0.5, right: x(from + size) - 0.5, top, bottom: top + BAR };
  });
  const wanted = shown.map(({ label }, index) => {
    const box = boxes[index];
    return { at: box ? (box.left + box.right) / 2 : 0, size: textWidth(label, SIZE) + 7 };
  });
  const middles = spreadApart(wanted, left, right);
  const labels = shown.map(({ label: text, kind }, index): TextLabel => {
    const fill = looks.of[kind].isAlarming ? 'var(--cinnabar)' : INK;
    return { x: middles[index] ?? 0, y: top - 10, text, size: SIZE, anchor: 'middle', fill };
  });
  return [
    ...shown.flatMap(({ kind }, index) => {
      const box = boxes[index];
      return box ? boxMark([box], looks.of[kind].fill(id)) : [];
    }),
    ...textMarks(labels),
  ];
}
