/** Breaks inside a little panel, where a name has hardly any room. */
import type { Markish } from '@observablehq/plot';
import { ruleMark, type DrawnBox } from './canvas.ts';
import { MUTED, shorten, textMarks, textWidth, type TextLabel } from './chart-text.ts';
import type { YearBreak, YearPlace } from './years.ts';

const SIZE = 11;
export const DASHED = { stroke: MUTED, strokeWidth: 1, strokeDasharray: '3,3' } as const;

/** All breaks as dashed rules; those of the department alone with their words, as far as the panel has room. */
export function panelBreaks(
  all: readonly YearBreak[],
  own: readonly YearBreak[],
  years: readonly string[],
  place: YearPlace,
  plot: DrawnBox,
): readonly Markish[] {
  const at = ({ before }: YearBreak): number => {
    const index = years.indexOf(before);
    return index < 1 ? Number.NaN : (place(before) + place(years[index - 1] ?? before)) / 2;
  };
  const shown = all.filter((each) => !Number.isNaN(at(each)));
  const rules = shown.map((each) => {
    const x = at(each);
    return { x1: x, x2: x, y1: own.includes(each) ? plot.top - 8 : plot.top - 2, y2: plot.bottom };
  });
  const labels = shown
    .filter((each) => own.includes(each))
    .map((each): TextLabel => {
      const text = shorten(each.label, SIZE, plot.right - plot.left);
      const x = Math.min(at(each) - 1, plot.right - textWidth(text, SIZE));
      return { x, y: plot.top - 14, text, size: SIZE, anchor: 'start', fill: MUTED };
    });
  return [...ruleMark(rules, DASHED), ...textMarks(labels)];
}
