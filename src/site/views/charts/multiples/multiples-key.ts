/** What the panels of year-multiples.ts share, said once above them. */
import { ruleMark, type DrawnBox } from '../draw/canvas.ts';
import { lineEntry, type KeyEntry } from '../draw/key.ts';
import type { YearMultiples } from './year-panel.ts';
import { DASHED } from '../draw/panel-breaks.ts';
import type { YearBreak } from '../draw/years.ts';

export function contextKey({ context }: YearMultiples): readonly KeyEntry[] {
  return context ? [lineEntry(context.name, { stroke: 'var(--context)', strokeWidth: 1.5 })] : [];
}

export function breakKey(breaks: readonly YearBreak[]): readonly KeyEntry[] {
  return breaks.map(({ label }) => ({
    text: label,
    draw: ({ left, right, top, bottom }: DrawnBox) => {
      const x = (left + right) / 2;
      return ruleMark([{ x1: x, x2: x, y1: top - 3, y2: bottom + 3 }], DASHED);
    },
  }));
}
