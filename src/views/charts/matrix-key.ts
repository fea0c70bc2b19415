/** Fills and triangles of matrix-heat.ts, and the key that says them in words: only what occurs is explained. */
import * as Plot from '@observablehq/plot';
import type { Box, Spot } from './canvas.ts';
import { boxEntry, key, type Key, type KeyEntry } from './key.ts';
import type { HeatCell, MatrixHeat } from './matrix-heat.ts';
import { hatch } from './render.ts';
import { MUTED, textMarks } from './text.ts';

/** From the highest share to the lowest. */
export const STEP_FILLS = [
  'var(--heat-1)',
  'var(--heat-2)',
  'var(--heat-3)',
  'var(--heat-4)',
  'var(--heat-5)',
];

type Triangle = NonNullable<HeatCell['verdict']>;

/** Pointing up for 自评高于复算, down for 自评低于复算, with a rim that keeps them visible on every step. */
export function triangles(spots: readonly Spot[], verdict: Triangle): Plot.Markish[] {
  if (spots.length === 0) return [];
  return [
    Plot.dot(spots, {
      x: 'x',
      y: 'y',
      r: 4.5,
      symbol: 'triangle',
      rotate: verdict === 'overstated' ? 0 : 180,
      fill: 'var(--cinnabar)',
      stroke: 'var(--paper)',
      strokeWidth: 1.25,
    }),
  ];
}

const WORDS: Readonly<Record<Triangle, string>> = {
  overstated: '自评高于复算',
  understated: '自评低于复算',
};

export function matrixKey(id: string, { rows, steps }: MatrixHeat, width: number): Key {
  const cells = rows.flatMap((row) => row.cells);
  const has = (kind: HeatCell['kind']): boolean => cells.some((cell) => cell.kind === kind);
  const entries: KeyEntry[] = steps.map(({ label }, step) =>
    boxEntry(label, { fill: STEP_FILLS[step] ?? 'none', stroke: 'var(--rule)', strokeWidth: 0.5 }),
  );
  if (has('missing')) entries.push(boxEntry('未自评', { fill: hatch(id, 'missing') }));
  if (has('not-applicable')) entries.push({ text: '不适用', draw: dash });
  for (const verdict of ['overstated', 'understated'] as const)
    if (cells.some((cell) => cell.verdict === verdict))
      entries.push({ text: WORDS[verdict], draw: (box) => triangles([middle(box)], verdict) });
  return key(entries, width);
}

function middle({ left, right, top, bottom }: Box): Spot {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

function dash(box: Box): readonly Plot.Markish[] {
  return textMarks([{ ...middle(box), text: '–', size: 12, anchor: 'middle', fill: MUTED }]);
}
