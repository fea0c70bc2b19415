/** Amounts as horizontal bars from zero, each labelled with its value: budget → adjusted → spent. */
import type { Markish } from '@observablehq/plot';
import { boxMark, canvas, isKnownValue, linear, ruleMark, type Scale } from '../draw/canvas.ts';
import { DOUBT_HATCH, doubtFill, doubtKey, STUB } from '../draw/doubt.ts';
import { key } from '../draw/key.ts';
import type { ChartSpec } from '../draw/render.ts';
import { INK, MUTED, textMarks, textWidth } from '../draw/chart-text.ts';

export interface AmountBar {
  readonly name: string;
  /** For the length only; NaN where there is no number to rely on. */
  readonly length: number;
  /** Ready for display, e.g. 41,581.76, 未公布 or 单位待核. */
  readonly label: string;
  readonly strong: boolean;
  /** What is printed and what fits, of a figure in doubt; else ''. */
  readonly doubt: string;
}

/** Three bars come out as high as the chart of the quarters beside them. */
const ROW = 70;
const BAR = 38;
const EDGE = 20;
const SIZE = 14;
const NAME = 13;
/** Between a name, its bar and its label. */
const BESIDE = 9;

export function amountBars(
  id: string,
  label: string,
  bars: readonly AmountBar[],
  width: number,
): ChartSpec {
  const inDoubt = bars.some(({ doubt }) => doubt !== '');
  const above = key(inDoubt ? [doubtKey(id)] : [], width);
  const left = Math.max(...bars.map(({ name }) => textWidth(name, NAME))) + BESIDE;
  const labels = bars.map((bar) => textWidth(bar.label, SIZE));
  const right = width - Math.max(...labels) - BESIDE;
  const longest = Math.max(0, ...bars.map(({ length }) => length).filter(isKnownValue));
  const x = linear([0, longest || 1], [left, right]);
  const top = above.height + (inDoubt ? 0 : EDGE);
  const bottom = top + bars.length * ROW;
  return {
    id,
    label,
    hatches: inDoubt ? [DOUBT_HATCH] : [],
    options: canvas(width, bottom + EDGE, [
      ...above.marks,
      ...bars.flatMap((bar, index) => barMarks(id, bar, x, top + (index + 0.5) * ROW)),
      ...ruleMark([{ x1: left, x2: left, y1: top + 4, y2: bottom - 4 }], {
        stroke: MUTED,
        strokeWidth: 1,
      }),
    ]),
  };
}

function barMarks(
  id: string,
  { name, length, label, strong, doubt }: AmountBar,
  x: Scale,
  y: number,
): readonly Markish[] {
  const left = x(0);
  const right = isKnownValue(length) ? x(length) : doubt === '' ? left : left + STUB;
  const box = { left, right, top: y - BAR / 2, bottom: y + BAR / 2 };
  const fill = { fill: strong ? 'var(--blue)' : 'var(--sand)' };
  return [
    ...(right > left ? boxMark([box], isKnownValue(length) ? fill : doubtFill(id)) : []),
    ...textMarks([
      {
        x: right + BESIDE - 1,
        y,
        text: label,
        size: SIZE,
        anchor: 'start',
        fill: isKnownValue(length) ? INK : MUTED,
        title: doubt,
      },
      { x: left - BESIDE, y, text: name, size: NAME, anchor: 'end', fill: MUTED },
    ]),
  ];
}
