/** 存疑 in a picture: a hatched stub of one length, whatever is printed, so that a misprint sets no scale. */
import type { BoxFill } from './canvas.ts';
import { boxEntry, type KeyEntry } from './key.ts';
import { hatch, type Hatch } from './render.ts';

/** Leaning to the other side than the hatch of what was not published. */
export const DOUBT_HATCH: Hatch = { id: 'doubt', token: '--doubt', leaning: 'left' };

/** Length of the stub, in pixels. */
export const STUB = 26;

export function doubtFill(id: string): BoxFill {
  return { fill: hatch(id, DOUBT_HATCH.id), stroke: 'var(--doubt)', strokeWidth: 0.75 };
}

/** Said above the drawing where it occurs. */
export function doubtKey(id: string): KeyEntry {
  return boxEntry('印出的数待核，长短不表示数值', doubtFill(id));
}
