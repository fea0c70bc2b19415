/** 三公经费: budget as a pale bar and the actual as a dark one inside it, kind by kind. */
import type { Markish } from '@observablehq/plot';
import { boxMark, canvas, isKnownValue, linear, type BoxFill, type Scale } from '../draw/canvas.ts';
import { DOUBT_HATCH, doubtFill, doubtKey, STUB } from '../draw/doubt.ts';
import { key } from '../draw/key.ts';
import type { ChartSpec } from '../draw/render.ts';
import { INK, MUTED, shorten, textMarks, textWidth } from '../draw/chart-text.ts';

export interface PairedAmount {
  /** For the length only; NaN where there is no number to rely on. */
  readonly length: number;
  /** What is printed and what fits, of a figure in doubt; else ''. */
  readonly doubt: string;
}

export interface PairedBar {
  readonly name: string;
  readonly budget: PairedAmount;
  readonly actual: PairedAmount;
  /** e.g. 预算 4.85   实际 0.60. */
  readonly label: string;
}

const ROW = 64;
const EDGE = 4;
const SIZE = 13;
/** From the top of a row to the middle of its bars, and half of each bar. */
const MIDDLE = 42;
const BUDGET = 14;
const ACTUAL = 9;

export function pairedBars(
  id: string,
  label: string,
  bars: readonly PairedBar[],
  width: number,
): ChartSpec {
  const amounts = bars.flatMap(({ budget, actual }) => [budget, actual]);
  const inDoubt = amounts.some(({ doubt }) => doubt !== '');
  const above = key(inDoubt ? [doubtKey(id)] : [], width);
  const longest = Math.max(0, ...amounts.map(({ length }) => length).filter(isKnownValue));
  const x = linear([0, longest || 1], [2, width - 2]);
  const top = above.height + EDGE;
  return {
    id,
    label,
    hatches: inDoubt ? [DOUBT_HATCH] : [],
    options: canvas(width, top + bars.length * ROW + EDGE, [
      ...above.marks,
      ...bars.flatMap((bar, index) => rowMarks(id, bar, x, { top: top + index * ROW, width })),
    ]),
  };
}

function rowMarks(
  id: string,
  { name, label, budget, actual }: PairedBar,
  x: Scale,
  { top, width }: { top: number; width: number },
): readonly Markish[] {
  const y = top + MIDDLE;
  const bar = (amount: PairedAmount, half: number, fill: BoxFill): readonly Markish[] => {
    const left = x(0);
    const isStub = amount.doubt !== '';
    const right = isStub ? left + STUB : isKnownValue(amount.length) ? x(amount.length) : left;
    const box = { left, right, top: y - half, bottom: y + half };
    return right > left ? boxMark([box], isStub ? doubtFill(id) : fill) : [];
  };
  const reported = [budget.doubt, actual.doubt].filter((each) => each !== '').join('；');
  const room = width - textWidth(label, SIZE) - 12;
  const style = { y: top + 18, size: SIZE };
  return [
    ...bar(budget, BUDGET, { fill: 'var(--sand)' }),
    ...bar(actual, ACTUAL, { fill: 'var(--blue)' }),
    ...textMarks([
      { ...style, x: 2, text: shorten(name, SIZE, room), anchor: 'start', fill: INK },
      { ...style, x: width - 2, text: label, anchor: 'end', fill: MUTED, title: reported },
    ]),
  ];
}
