/** How a line looks by what it tells. A tone is never the only difference: each line carries its name. */
import type { Stroke } from './canvas.ts';

/**
 * main: what the chart is about. reference: what it is held against, e.g. the median of the peers. context: the rest.
 * counterfactual (反事实): what would have come out, e.g. by the rubric of another year.
 * second to fourth: further lines of equal standing.
 */
export type Tone =
  'main' | 'second' | 'third' | 'fourth' | 'reference' | 'context' | 'counterfactual';

export interface ToneStyle {
  readonly line: Stroke;
  readonly radius: number;
  /** Rings for what was not published as it stands. */
  readonly hollow: boolean;
}

function solid(stroke: string, strokeWidth: number, radius: number): ToneStyle {
  return { line: { stroke, strokeWidth }, radius, hollow: false };
}

export const TONES: Readonly<Record<Tone, ToneStyle>> = {
  main: solid('var(--blue)', 2.5, 4.5),
  second: solid('var(--teal)', 2, 4),
  third: solid('var(--plum)', 2, 4),
  fourth: solid('var(--orange)', 2, 4),
  reference: solid('var(--muted)', 1.5, 2.5),
  context: solid('var(--context)', 1, 2),
  counterfactual: {
    line: { stroke: 'var(--plum)', strokeWidth: 2, strokeDasharray: '5,4' },
    radius: 4,
    hollow: true,
  },
};
