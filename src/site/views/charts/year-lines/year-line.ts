/** Lines over years: what the chart draws. */
import type { Floor } from '../draw/domain.ts';
import type { Tone } from '../draw/tones.ts';
import type { Tick, YearBreak, YearPoint } from '../draw/years.ts';

export interface YearLine {
  readonly name: string;
  readonly tone: Tone;
  readonly points: readonly YearPoint[];
}

/** 复算区间 of a year; NaN where nothing could be recomputed. */
export interface YearBand {
  readonly year: string;
  readonly low: number;
  readonly high: number;
}

export interface YearLines {
  readonly years: readonly string[];
  /** The later ones are drawn above the earlier ones. */
  readonly lines: readonly YearLine[];
  readonly bands?: readonly YearBand[];
  /** What the bands are, printed once; 复算区间 unless given. */
  readonly bandName?: string;
  readonly breaks: readonly YearBreak[];
  readonly floor: Floor;
  /** Places of the grid; see roundHeights(). */
  readonly ticks?: readonly Tick[];
}
