/**
 * Year by year, what became of the hundred points: proved, explainable, left to judgement, beyond recomputing,
 * misstated, lost. Fills are those of the 百分条; the points stand above their share, moved aside where it is narrow.
 */
import type { Verdict } from '../../rubric/outcome.ts';
import { boxMark, canvas, linear, type Box, type BoxFill, type Scale } from './canvas.ts';
import { boxEntry, key } from './key.ts';
import type { ChartSpec } from './render.ts';
import { spread } from './spread.ts';
import { INK, MUTED, textMarks, textWidth, type Label } from './text.ts';
import { verdictEdge, verdictFill, VERDICT_HATCHES } from './verdict-fill.ts';
import type { YearBreak } from './years.ts';
import { yearColumn, yearStack } from './year-rows.ts';
import type { Markish } from '@observablehq/plot';

/** 失分 beside the verdicts. 高报 and 低报 share the fill of overstated. */
export type ShareKind = Verdict | 'lost';

export interface ShareSegment {
  readonly kind: ShareKind;
  /** For the width only; 0 draws nothing. */
  readonly points: number;
  /** Ready for display, e.g. 34.00. */
  readonly label: string;
}

export interface ShareYear {
  readonly year: string;
  /** Under the year; '' for nothing. */
  readonly note: string;
  /** From left to right. */
  readonly segments: readonly ShareSegment[];
  /** What stands in a year without segments; 未公布 unless given. */
  readonly absent?: string;
}

export interface ShareBars {
  readonly years: readonly ShareYear[];
  /** The key, in the order of the segments, e.g. judged 主观评定. */
  readonly names: readonly { readonly kind: ShareKind; readonly text: string }[];
  readonly breaks: readonly YearBreak[];
}

const ROW = 58;
const BAR = 24;
const SIZE = 12;

export function shareBars(id: string, label: string, rows: ShareBars, width: number): ChartSpec {
  const above = key(
    rows.names.map(({ kind, text }) => boxEntry(text, fillOf(id, kind))),
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
    hatches: VERDICT_HATCHES,
    options: canvas(width, stack.bottom, [
      ...above.marks,
      ...stack.marks,
      ...rows.years.flatMap((year, index) =>
        barMarks(id, year, x, { y: stack.middles[index] ?? 0, left, right: width }),
      ),
    ]),
  };
}

function total(segments: readonly ShareSegment[]): number {
  return segments.reduce((all, { points }) => all + points, 0);
}

function fillOf(id: string, kind: ShareKind): BoxFill {
  if (kind === 'lost') return { fill: 'var(--bed)', stroke: 'var(--rule)', strokeWidth: 0.75 };
  const stroke = verdictEdge(kind);
  return { fill: verdictFill(id, kind), ...(stroke !== 'none' && { stroke, strokeWidth: 0.75 }) };
}

function barMarks(
  id: string,
  { segments, absent = '未公布' }: ShareYear,
  x: Scale,
  { y, left, right }: { y: number; left: number; right: number },
): readonly Markish[] {
  const shown = segments.filter(({ points }) => points > 0);
  if (shown.length === 0)
    return textMarks([{ x: left, y, text: absent, size: SIZE, anchor: 'start', fill: MUTED }]);
  const top = y - BAR / 2 + 8;
  const boxes = shown.map(({ points }, index): Box => {
    const from = total(shown.slice(0, index));
    return { left: x(from) + 0.5, right: x(from + points) - 0.5, top, bottom: top + BAR };
  });
  const wanted = shown.map(({ label }, index) => {
    const box = boxes[index];
    return { at: box ? (box.left + box.right) / 2 : 0, size: textWidth(label, SIZE) + 7 };
  });
  const middles = spread(wanted, left, right);
  const labels = shown.map(({ label: text, kind }, index): Label => {
    const fill = kind === 'overstated' || kind === 'understated' ? 'var(--cinnabar)' : INK;
    return { x: middles[index] ?? 0, y: top - 10, text, size: SIZE, anchor: 'middle', fill };
  });
  return [
    ...shown.flatMap(({ kind }, index) => {
      const box = boxes[index];
      return box ? boxMark([box], fillOf(id, kind)) : [];
    }),
    ...textMarks(labels),
  ];
}
