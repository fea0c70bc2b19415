/** Fills and marks of matrix-heat.ts, and the key that says them in words: only what occurs is explained. */
import * as Plot from '@observablehq/plot';
import type { DrawnBox, Spot } from '../draw/canvas.ts';
import { boxEntry, key, type Key, type KeyEntry } from '../draw/key.ts';
import type { HeatCell, HeatVerdict, MatrixHeat } from './heat-cell.ts';
import { hatch } from '../draw/render.ts';
import { MUTED, textMarks } from '../draw/chart-text.ts';

/** From the highest share to the lowest. */
export const STEP_FILLS = [
  'var(--heat-1)',
  'var(--heat-2)',
  'var(--heat-3)',
  'var(--heat-4)',
  'var(--heat-5)',
];

/** In the order of the key. */
export const HEAT_VERDICTS: readonly HeatVerdict[] = ['overstated', 'understated', 'disputed'];

interface MarkLook {
  readonly word: string;
  readonly symbol: 'triangle' | 'diamond2';
  readonly rotate: number;
  readonly fill: string;
}

const LOOKS: Readonly<Record<HeatVerdict, MarkLook>> = {
  overstated: { word: '自评高于复算', symbol: 'triangle', rotate: 0, fill: 'var(--cinnabar)' },
  understated: { word: '自评低于复算', symbol: 'triangle', rotate: 180, fill: 'var(--cinnabar)' },
  disputed: { word: '单位或数值存疑', symbol: 'diamond2', rotate: 0, fill: 'var(--doubt)' },
};

/** Triangles up and down and a diamond, with a rim that keeps them visible on every step. */
export function verdictMarks(spots: readonly Spot[], verdict: HeatVerdict): Plot.Markish[] {
  if (spots.length === 0) return [];
  const { symbol, rotate, fill } = LOOKS[verdict];
  const rim = { stroke: 'var(--paper)', strokeWidth: 1.25 };
  return [Plot.dot(spots, { x: 'x', y: 'y', r: 4.5, symbol, rotate, fill, ...rim })];
}

export function matrixKey(id: string, { rows, steps }: MatrixHeat, width: number): Key {
  const cells = rows.flatMap((row) => row.cells);
  const has = (kind: HeatCell['kind']): boolean => cells.some((cell) => cell.kind === kind);
  const entries: KeyEntry[] = steps.map(({ label }, step) =>
    boxEntry(label, { fill: STEP_FILLS[step] ?? 'none', stroke: 'var(--rule)', strokeWidth: 0.5 }),
  );
  if (has('missing')) entries.push(boxEntry('未自评', { fill: hatch(id, 'missing') }));
  if (has('not-applicable')) entries.push({ text: '不适用', draw: dash });
  for (const verdict of HEAT_VERDICTS)
    if (cells.some((cell) => cell.verdict === verdict)) {
      const { word } = LOOKS[verdict];
      entries.push({ text: word, draw: (box) => verdictMarks([middle(box)], verdict) });
    }
  return key(entries, width);
}

function middle({ left, right, top, bottom }: DrawnBox): Spot {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

function dash(box: DrawnBox): readonly Plot.Markish[] {
  return textMarks([{ ...middle(box), text: '–', size: 12, anchor: 'middle', fill: MUTED }]);
}
