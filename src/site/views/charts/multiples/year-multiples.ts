/**
 * Small multiples: one little panel a department, all on the same scales, so that many can be looked through at once.
 * Each shows its line over the years before the same grey context line (the median), its name above, its last value
 * beside the last point. Gaps stay gaps; a department that published nothing has its panel with the word.
 */
import * as Plot from '@observablehq/plot';
import { breakKey, contextKey } from './multiples-key.ts';
import { frameLabels, isEmpty, tickWords, TITLE, valueLabel, YEARS } from './panel-labels.ts';
import { panelBreaks } from '../draw/panel-breaks.ts';
import { canvas, linear, pathMark, ruleMark, type DrawnBox } from '../draw/canvas.ts';
import { domainOf } from '../draw/domain.ts';
import { key } from '../draw/key.ts';
import type { ChartSpec } from '../draw/render.ts';
import { textMarks } from '../draw/chart-text.ts';
import { TONES } from '../draw/tones.ts';
import { spots, yearPlaces, yearRuns, type YearPoint } from '../draw/years.ts';
import type { YearPanel, YearMultiples } from './year-panel.ts';

interface Panel {
  readonly box: DrawnBox;
  readonly plot: DrawnBox;
  /** First of its row. */
  readonly isFirst: boolean;
}

const LEAST_WIDTH = 165;
const MOST_COLUMNS = 6;
const GAP = 18;
const HEIGHT = 130;
/** Beside the first and last year. */
const BESIDE = 14;

export function yearMultiples(
  id: string,
  label: string,
  rows: YearMultiples,
  width: number,
): ChartSpec {
  const entries = [...contextKey(rows), ...breakKey(rows.breaks)];
  const above = key(entries, width);
  const panels = panelsOf(rows.panels.length, width, above.height);
  const bottom = Math.max(0, ...panels.map(({ box }) => box.bottom));
  const linked = rows.panels.flatMap(({ title, href }, index) => {
    const box = panels[index]?.box;
    return box ? [{ ...box, title, href }] : [];
  });
  return {
    id,
    label,
    options: canvas(width, bottom, [
      ...above.marks,
      ...rows.panels.flatMap((each, index) => {
        const panel = panels[index];
        return panel ? panelMarks(each, rows, panel) : [];
      }),
      // The whole panel takes the pointer and the focus.
      Plot.rect(linked, {
        x1: 'left',
        y1: 'top',
        x2: 'right',
        y2: 'bottom',
        fill: 'transparent',
        title: 'title',
        href: 'href',
      }),
    ]),
  };
}

function panelsOf(count: number, width: number, above: number): readonly Panel[] {
  const most = Math.max(2, Math.floor((width + GAP) / LEAST_WIDTH));
  const columns = Math.min(MOST_COLUMNS, most);
  const own = (width - (columns - 1) * GAP) / columns;
  return Array.from({ length: count }, (_, index) => {
    const left = (index % columns) * (own + GAP);
    const top = above + Math.floor(index / columns) * (HEIGHT + GAP);
    const box = { left, top, right: left + own, bottom: top + HEIGHT };
    const plot = { ...box, top: top + TITLE + 16, bottom: box.bottom - YEARS };
    return { box, plot, isFirst: index % columns === 0 };
  });
}

function panelMarks(
  panel: YearPanel,
  rows: YearMultiples,
  { box, plot, isFirst }: Panel,
): readonly Plot.Markish[] {
  const place = yearPlaces(rows.years, plot.left, plot.right, BESIDE);
  const scale = linear(domainOf(valuesOf(rows), rows.floor), [plot.bottom - 4, plot.top]);
  const breaks = [...rows.breaks, ...(panel.breaks ?? [])];
  const runsOf = (points: readonly YearPoint[]) =>
    yearRuns(points, rows.years, breaks).map((run) => spots(run, place, scale));
  const own = runsOf(panel.points);
  // Nothing to compare in a panel without values.
  const context = isEmpty(panel) ? [] : runsOf(rows.context?.points ?? []);
  const dots = own.flatMap((run) => (run.length === 1 ? run : run.slice(-1)));
  const ticks = (rows.ticks ?? []).map((tick) => ({ ...tick, y: scale(tick.height) }));
  const words = isFirst ? tickWords(ticks, box) : [];
  const blue = TONES.main.line.stroke;
  return [
    ...ruleMark(
      [...ticks.map(({ y }) => y), plot.bottom].map((y) => ({
        x1: box.left,
        x2: box.right,
        y1: y,
        y2: y,
      })),
      { stroke: 'var(--rule)', strokeWidth: 1 },
    ),
    ...panelBreaks(isEmpty(panel) ? [] : breaks, panel.breaks ?? [], rows.years, place, plot),
    ...pathMark(context, { stroke: 'var(--context)', strokeWidth: 1.5 }),
    ...pathMark(own, { stroke: blue, strokeWidth: 2 }),
    Plot.dot(dots, { x: 'x', y: 'y', r: 3, fill: blue }),
    ...textMarks([
      ...frameLabels(panel, rows.years, { box, plot }, place),
      ...words,
      ...valueLabel(panel, rows, { box, own, context }),
    ]),
  ];
}

function valuesOf({ panels, context, ticks = [] }: YearMultiples): readonly number[] {
  const points = [...panels.flatMap((panel) => panel.points), ...(context?.points ?? [])];
  return [...points, ...ticks].map(({ height }) => height);
}
