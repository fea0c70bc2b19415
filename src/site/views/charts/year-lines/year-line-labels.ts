/** Which points of year-lines.ts print their value, and where a line that ends early has its name. */
import { isKnownValue, type DrawnBox, type Scale } from '../draw/canvas.ts';
import { AROUND, type LabelRequest } from '../draw/place.ts';
import { INK, MUTED, shorten, textWidth } from '../draw/chart-text.ts';
import { TONES } from '../draw/tones.ts';
import type { YearLine, YearLines } from './year-line.ts';
import type { YearPlace, YearPoint } from '../draw/years.ts';

interface Places {
  readonly place: YearPlace;
  readonly scale: Scale;
  /** Between two years, in pixels. */
  readonly step: number;
}

const VALUE = 13;
const SMALL = 12;

export function endsLast({ points }: YearLine, years: readonly string[]): boolean {
  return points.some((point) => point.year === years.at(-1) && isKnownValue(point.height));
}

export function displayName({ name, tone }: YearLine): string {
  return tone === 'counterfactual' && !name.includes('反事实') ? `${name}\n（反事实）` : name;
}

/** Several lines of equal standing: values on all of them would hide the lines. */
function isCrowded({ lines }: YearLines): boolean {
  return lines.some(({ tone }) => tone === 'second');
}

/** The name beside the end of a line; with the value there, where the line itself does not print it. */
export function endName(line: YearLine, value: string, rows: YearLines): string {
  const printsItself = line.tone === 'main' && !isCrowded(rows);
  return printsItself || line.tone === 'context'
    ? displayName(line)
    : `${displayName(line)} ${value}`;
}

/** The main line prints its values, all of them or the notable ones; a counterfactual where nothing is in the way. */
export function valueWishes(
  rows: YearLines,
  { place, scale, step }: Places,
): readonly LabelRequest[] {
  const of = (tone: YearLine['tone']): readonly YearLine[] =>
    rows.lines.filter((line) => line.tone === tone);
  if (isCrowded(rows)) return [];
  const main = of('main').flatMap((line) => {
    const known = knownPoints(line);
    const widest = Math.max(0, ...known.map((point) => textWidth(point.label, VALUE)));
    const isRoomy = step >= widest + 8;
    return known.map((point) => ({
      ...wish(line, point, { place, scale }),
      must: isRoomy || isNotable(point, known),
    }));
  });
  const shown = new Set(main.map(({ at, text }) => `${at.x} ${text}`));
  const other = of('counterfactual').flatMap((line) =>
    knownPoints(line)
      .slice(0, -1)
      .map((point) => ({ ...wish(line, point, { place, scale }), must: false }))
      .filter(({ at, text }) => !shown.has(`${at.x} ${text}`)),
  );
  return [...main, ...other];
}

function knownPoints(line: YearLine): readonly YearPoint[] {
  return line.points.filter((point) => isKnownValue(point.height) && point.label !== '');
}

function wish(
  { tone }: YearLine,
  point: YearPoint,
  { place, scale }: Pick<Places, 'place' | 'scale'>,
): Omit<LabelRequest, 'must'> {
  return {
    at: { x: place(point.year), y: scale(point.height) },
    text: point.label,
    size: tone === 'main' ? VALUE : SMALL,
    fill: tone === 'main' ? INK : MUTED,
    rim: true,
    gap: TONES[tone].radius + 4,
    sides: AROUND,
  };
}

/** First, last, lowest and highest. */
function isNotable(point: YearPoint, known: readonly YearPoint[]): boolean {
  const heights = known.map(({ height }) => height);
  const extremes = [Math.min(...heights), Math.max(...heights)];
  return point === known[0] || point === known.at(-1) || extremes.includes(point.height);
}

/** A line that ends before the last year has its name at its own end. */
export function nameWishes(
  rows: YearLines,
  { place, scale, step }: Places,
): readonly LabelRequest[] {
  return rows.lines
    .filter((line) => !endsLast(line, rows.years))
    .flatMap((line): readonly LabelRequest[] => {
      const inOrder = rows.years.flatMap((year) =>
        line.points.filter((point) => point.year === year && isKnownValue(point.height)),
      );
      const last = inOrder.at(-1);
      if (!last) return [];
      const wish: LabelRequest = {
        at: { x: place(last.year), y: scale(last.height) },
        text: shorten(
          endName(line, last.label, rows).replace('\n', ''),
          VALUE,
          Math.max(step * 2.5, 120),
        ),
        size: VALUE,
        fill: line.tone === 'main' ? INK : MUTED,
        bold: line.tone === 'main',
        rim: true,
        gap: TONES[line.tone].radius + 5,
        sides: ['right', 'above-right', 'below-right', 'below', 'above', 'left'],
        must: true,
      };
      return [wish];
    });
}

export function bandWishes(columns: readonly DrawnBox[], name: string): readonly LabelRequest[] {
  const last = columns.at(-1);
  if (!last) return [];
  const middle = (last.left + last.right) / 2;
  const wish: LabelRequest = {
    at: { x: middle, y: last.bottom },
    text: name,
    size: SMALL,
    fill: MUTED,
    rim: true,
    gap: 4,
    sides: ['below', 'below-left', 'left', 'above-left'],
    must: true,
  };
  return [wish];
}
