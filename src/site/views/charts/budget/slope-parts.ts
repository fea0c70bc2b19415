/** Parts of charts whose lines run over a few named stages: runs without gaps, dots, and labels beside the ends. */
import * as Plot from '@observablehq/plot';
import { isKnownValue, pathMark, ruleMark, type Scale, type Spot } from '../draw/canvas.ts';
import { spreadApart } from '../draw/spread.ts';
import { INK, LEADING, MUTED, textMarks, type TextLabel } from '../draw/chart-text.ts';

/** Spots of known heights that follow one another. */
export function knownRuns(
  points: readonly { readonly height: number }[],
  at: (stage: number) => number,
  scale: Scale,
): readonly (readonly Spot[])[] {
  const runs: Spot[][] = [];
  let open = false;
  points.forEach(({ height }, stage) => {
    if (!isKnownValue(height)) {
      open = false;
      return;
    }
    const spot = { x: at(stage), y: scale(height) };
    if (open) runs.at(-1)?.push(spot);
    else runs.push([spot]);
    open = true;
  });
  return runs;
}

function dotMarks(spots: readonly Spot[], fill: string, r: number): Plot.Markish[] {
  if (spots.length === 0) return [];
  return [Plot.dot(spots, { x: 'x', y: 'y', r, fill, stroke: 'var(--paper)', strokeWidth: 1 })];
}

/** One year's runs and dots: the latest brought out, the others grey. */
export function yearMarks(
  { points, latest }: { points: readonly { readonly height: number }[]; latest: boolean },
  at: (stage: number) => number,
  scale: Scale,
): readonly Plot.Markish[] {
  const runs = knownRuns(points, at, scale);
  const stroke = latest ? 'var(--blue)' : 'var(--context)';
  return [
    ...pathMark(runs, { stroke, strokeWidth: latest ? 2.5 : 1.25 }),
    ...dotMarks(runs.flat(), stroke, latest ? 4.5 : 2.5),
  ];
}

export interface SideLabel {
  readonly text: string;
  readonly y: number;
  readonly strong: boolean;
}

const LEADER = 12;

/** @param x of the points, @param from top and @param to bottom of the room for labels */
export function sideLabels(
  labels: readonly SideLabel[],
  {
    x,
    anchor,
    size,
    from,
    to,
    rim = false,
  }: {
    x: number;
    anchor: 'start' | 'end';
    size: number;
    from: number;
    to: number;
    rim?: boolean;
  },
): { readonly marks: readonly Plot.Markish[]; readonly labels: readonly TextLabel[] } {
  const out = anchor === 'start' ? 1 : -1;
  const middles = spreadApart(
    labels.map(({ y }) => ({ at: y, size: size * LEADING })),
    from,
    to,
  );
  const placed = labels.map(({ text, strong }, index): TextLabel => {
    const y = middles[index] ?? 0;
    const fill = strong ? INK : MUTED;
    return { x: x + out * LEADER, y, text, size, anchor, fill, bold: strong, rim };
  });
  const leaders = labels.flatMap(({ y }, index) => {
    const y2 = middles[index] ?? y;
    // Only a label that had to move needs a line to its point.
    return Math.abs(y2 - y) < 3 ? [] : [{ x1: x + out * 5, y1: y, x2: x + out * (LEADER - 2), y2 }];
  });
  const thin = { stroke: 'var(--context)', strokeWidth: 0.75 };
  return { marks: [...ruleMark(leaders, thin), ...textMarks(placed)], labels: placed };
}
