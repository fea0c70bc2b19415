/** Words in a row of the days: what is late, and what has no day, each where it covers neither a dot nor a label. */
import type { DayDot } from './day-dot.ts';
import type { Scale } from '../draw/canvas.ts';
import { MUTED, shorten, textWidth, type TextLabel } from '../draw/chart-text.ts';

export const DAY_LABEL_SIZE = 12;
/** From a dot to its label. */
export const GAP = 9;
/** Half of what a dot takes up, with some air. */
const REACH = 7;

/** The row: its middle, and from where to where its words may stand. */
export interface DayLine {
  readonly y: number;
  readonly left: number;
  readonly right: number;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** In pixels: what the right-most dot needs at its right; 0 where nothing is late. */
export function labelRoom(dots: readonly DayDot[]): number {
  return Math.max(
    0,
    ...dots.filter(isLate).map(({ label }) => GAP + textWidth(label, DAY_LABEL_SIZE)),
  );
}

/**
 * Only what is late is named, the others stand where they should. From the right, each at the side that is free; one
 * without a free side is left to its title and to the table.
 * @param rest what has no day, in words, longest first: the first that fits stands at the right end
 */
export function dayLabels(
  dots: readonly DayDot[],
  rest: readonly string[],
  x: Scale,
  line: DayLine,
): readonly TextLabel[] {
  const taken: Stretch[] = dots.map(({ day }) => ({ from: x(day) - REACH, to: x(day) + REACH }));
  const isFree = ({ from, to }: Stretch): boolean =>
    from >= line.left &&
    to <= line.right &&
    taken.every((each) => to <= each.from || from >= each.to);
  const late = dots.filter(isLate).sort((a, b) => b.day - a.day);
  const labels = late.flatMap(({ day, label: text }, index): readonly TextLabel[] => {
    // One label is enough for two of one day that say the same.
    const before = late[index - 1];
    if (before?.day === day && before.label === text) return [];
    const [at, width] = [x(day), textWidth(text, DAY_LABEL_SIZE)];
    const style = {
      y: line.y,
      text,
      size: DAY_LABEL_SIZE,
      fill: 'var(--cinnabar)',
      rim: true,
    } as const;
    const right = { from: at + GAP, to: at + GAP + width };
    const left = { from: at - GAP - width, to: at - GAP };
    const place = [right, left].find(isFree);
    if (!place) return [];
    taken.push(place);
    return place === right
      ? [{ ...style, x: right.from, anchor: 'start' }]
      : [{ ...style, x: left.to, anchor: 'end' }];
  });
  const said = rest.find((text) =>
    isFree({ from: line.right - textWidth(text, DAY_LABEL_SIZE) - GAP, to: line.right }),
  );
  if (said === undefined) return labels;
  const style = { size: DAY_LABEL_SIZE, fill: MUTED, rim: true, anchor: 'end' } as const;
  return [...labels, { ...style, x: line.right, y: line.y, text: said }];
}

/** In a row without a dot. @param texts longest first: the first that fits stands there, else the last one shortened */
export function absentLabel(texts: readonly string[], { y, left, right }: DayLine): TextLabel {
  const room = right - left;
  const text = texts.find((each) => textWidth(each, DAY_LABEL_SIZE) <= room) ?? texts.at(-1) ?? '';
  const style = { size: DAY_LABEL_SIZE, fill: MUTED, rim: true, anchor: 'start' } as const;
  return { ...style, x: left, y, text: shorten(text, DAY_LABEL_SIZE, room) };
}

function isLate({ state }: DayDot): boolean {
  return state === 'late' || state === 'vain';
}
