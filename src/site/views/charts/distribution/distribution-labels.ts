/** The words in one row of year-distribution.ts: above the dots the median, below them the quartiles. */
import { isKnownValue, type Scale } from '../draw/canvas.ts';
import { spreadApart } from '../draw/spread.ts';
import { MUTED, INK, shorten, textWidth, type TextLabel } from '../draw/chart-text.ts';
import type { DistributionYear, ScaleMark } from './distribution-year.ts';

const LABEL = 13;
const SMALL = 12;
/** From the middle of the row to the labels above and below. */
const ABOVE = 29;

export interface DistributionRow {
  readonly year: DistributionYear;
  readonly y: number;
  readonly x: Scale;
  readonly left: number;
  readonly right: number;
}

export function absenceLabel({ year, y, left }: DistributionRow): TextLabel {
  const text = year.absent ?? '未公布';
  return { x: left, y, text, size: LABEL, anchor: 'start', fill: MUTED };
}

/** Above the dots the median and the department brought out; moved aside where they are close. */
export function upper(row: DistributionRow): readonly TextLabel[] {
  const { median, highlight } = row.year;
  const marks = [
    ...(median ? [{ ...median, size: LABEL, fill: INK, bold: !highlight }] : []),
    ...(highlight ? [{ ...highlight, size: LABEL, fill: 'var(--blue)', bold: true }] : []),
  ].filter(({ height }) => isKnownValue(height));
  return level(row, row.y - ABOVE, marks);
}

/** Below them the quartiles. */
export function lower(row: DistributionRow): readonly TextLabel[] {
  const { low, high } = row.year;
  if (!low || !high) return [];
  const style = { size: SMALL, fill: MUTED, bold: false };
  const marks = low.label === high.label ? [low] : [low, high];
  return level(
    row,
    row.y + ABOVE,
    marks.map((mark) => ({ ...mark, ...style })),
  );
}

function level(
  { x, left, right }: DistributionRow,
  y: number,
  marks: readonly (ScaleMark & { size: number; fill: string; bold: boolean })[],
): readonly TextLabel[] {
  const texts = marks.map(({ label, size }) =>
    shorten(label, size, (right - left) / marks.length - 12),
  );
  const wanted = marks.map(({ height, size, bold }, index) => {
    return { at: x(height), size: textWidth(texts[index] ?? '', size, bold) + 12 };
  });
  const middles = spreadApart(wanted, left - 6, right + 6);
  return marks.map(({ size, fill, bold }, index) => {
    const text = texts[index] ?? '';
    return { x: middles[index] ?? 0, y, text, size, anchor: 'middle', fill, bold, rim: true };
  });
}
