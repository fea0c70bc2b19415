/** The words in one panel of year-multiples.ts: name, first and last year, last value. */
import { isKnownValue, type DrawnBox } from '../draw/canvas.ts';
import { dotBox, lineBoxes, placeLabels, type LabelRequest } from '../draw/place.ts';
import { INK, MUTED, shorten, type TextLabel } from '../draw/chart-text.ts';
import type { YearMultiples, YearPanel } from './year-panel.ts';
import type { YearPlace } from '../draw/years.ts';

/** Room for the name above the plot and for the years below it. */
export const TITLE = 20;
export const YEARS = 18;
const TITLE_SIZE = 13;
const SMALL = 11;
const VALUE = 12;

export function isEmpty({ points }: YearPanel): boolean {
  return points.every(({ height }) => !isKnownValue(height));
}

export function tickWords(
  ticks: readonly { label: string; y: number }[],
  box: DrawnBox,
): readonly TextLabel[] {
  return ticks.map(({ label, y }) => {
    return { x: box.left, y: y - 7, text: label, size: 11, anchor: 'start', fill: MUTED };
  });
}

/** Name above, first and last year below, and the word of an empty panel. */
export function frameLabels(
  panel: YearPanel,
  years: readonly string[],
  { box, plot }: { box: DrawnBox; plot: DrawnBox },
  place: YearPlace,
): readonly TextLabel[] {
  const name = shorten(panel.name, TITLE_SIZE * 1.04, box.right - box.left);
  const y = plot.bottom + 11;
  const [first, last] = [years[0] ?? '', years.at(-1) ?? ''];
  const small = { y, size: SMALL, fill: MUTED } as const;
  const absent = { x: (box.left + box.right) / 2, y: (plot.top + plot.bottom) / 2 };
  return [
    {
      x: box.left,
      y: box.top + 9,
      text: name,
      size: TITLE_SIZE,
      anchor: 'start',
      fill: INK,
      bold: true,
    },
    { ...small, x: place(first), text: first, anchor: 'middle' },
    ...(last === first
      ? []
      : [{ ...small, x: place(last), text: last, anchor: 'middle' } as const]),
    ...(isEmpty(panel)
      ? [
          {
            ...absent,
            text: panel.absent ?? '未公布',
            size: VALUE,
            anchor: 'middle',
            fill: MUTED,
            rim: true,
          } as const,
        ]
      : []),
  ];
}

export function valueLabel(
  { points }: YearPanel,
  { years }: YearMultiples,
  drawing: {
    box: DrawnBox;
    own: readonly (readonly { x: number; y: number }[])[];
    context: readonly (readonly { x: number; y: number }[])[];
  },
): readonly TextLabel[] {
  const known = years.flatMap((year) =>
    points.filter((point) => point.year === year && isKnownValue(point.height)),
  );
  const [last, at] = [known.at(-1), drawing.own.at(-1)?.at(-1)];
  if (!last || !at) return [];
  const wish: LabelRequest = {
    at,
    text: last.label,
    size: VALUE,
    fill: INK,
    rim: true,
    gap: 5,
    sides: ['above', 'below', 'above-left', 'below-left', 'right', 'left'],
    must: true,
  };
  const { box } = drawing;
  const bounds = { ...box, top: box.top + TITLE - 2, bottom: box.bottom - YEARS - 1 };
  const drawn = [...drawing.own, ...drawing.context].flatMap(lineBoxes);
  const dots = drawing.own.flat().map((spot) => dotBox(spot, 3));
  return placeLabels([wish], { taken: [], drawn: [...drawn, ...dots], bounds });
}
