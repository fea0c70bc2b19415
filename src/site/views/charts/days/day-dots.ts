/**
 * Days from approval to publication, one row a department or year, against the last day in time. A document that was
 * looked for in vain is a cross on the day of the look; what has no day is said in words.
 */
import * as Plot from '@observablehq/plot';
import { canvas, linear, ruleMark, type DrawnBox, type Scale } from '../draw/canvas.ts';
import { absentLabel, dayLabels, labelRoom, DAY_LABEL_SIZE } from './day-labels.ts';
import { domainOf } from '../draw/domain.ts';
import { dayEntries, dotMarks, RADIUS } from './day-symbols.ts';
import { key } from '../draw/key.ts';
import type { ChartSpec } from '../draw/render.ts';
import { INK, MUTED, shorten, textMarks, textWidth, type TextLabel } from '../draw/chart-text.ts';
import type { Tick } from '../draw/years.ts';
import type { DayDot, DayRow, DayDots } from './day-dot.ts';

const ROW = 24;
/** Height of words over a row. */
const ABOVE = 22;
const HEAD = 22;
const STEP = 5;

export function dayDots(id: string, label: string, chart: DayDots, width: number): ChartSpec {
  const above = key(dayEntries(chart), width);
  const left = Math.min(
    Math.max(0, ...chart.rows.map(({ name }) => textWidth(name, DAY_LABEL_SIZE))) + 14,
    width * 0.36,
  );
  const top = above.height + HEAD;
  const middles = rowMiddles(chart.rows, top);
  const bottom = (middles.at(-1) ?? top) + ROW / 2;
  const days = chart.rows.flatMap(({ dots }) => dots.map(({ day }) => day));
  const [, most] = domainOf(
    [...days, chart.limit.height, ...chart.ticks.map(({ height }) => height)],
    'zero',
  );
  // Half the name of a tick, or the words at the right of the last dot.
  const beside = Math.max(40, 12 + labelRoom(chart.rows.flatMap(({ dots }) => dots)));
  const x = linear([0, most], [left + 6, width - beside]);
  return {
    id,
    label,
    options: canvas(width, bottom + 4, [
      ...above.marks,
      ...gridMarks(chart, x, { left, right: width, top, bottom }),
      ...chart.rows.flatMap((row, index) =>
        rowMarks(row, x, { left, y: middles[index] ?? top, right: width }),
      ),
    ]),
  };
}

/** A row with words over it stands lower by these. */
function rowMiddles(rows: readonly DayRow[], top: number): readonly number[] {
  let y = top;
  return rows.map(({ above }) => {
    y += (above === '' ? 0 : ABOVE) + ROW;
    return y - ROW / 2;
  });
}

function gridMarks({ ticks, limit }: DayDots, x: Scale, plot: DrawnBox): readonly Plot.Markish[] {
  const upright = ({ height }: Tick) => ({
    x1: x(height),
    x2: x(height),
    y1: plot.top - 4,
    y2: plot.bottom,
  });
  const free = ticks.filter(({ height }) => Math.abs(x(height) - x(limit.height)) > 44);
  const name = (tick: Tick, fill: string, bold: boolean): TextLabel => {
    return {
      x: x(tick.height),
      y: plot.top - 13,
      text: tick.label,
      size: DAY_LABEL_SIZE,
      anchor: 'middle',
      fill,
      bold,
    };
  };
  return [
    ...ruleMark(ticks.map(upright), { stroke: 'var(--rule)', strokeWidth: 0.75 }),
    ...ruleMark([upright(limit)], { stroke: INK, strokeWidth: 1.25, strokeDasharray: '4,3' }),
    ...textMarks([...free.map((tick) => name(tick, MUTED, false)), name(limit, INK, true)]),
  ];
}

function rowMarks(
  row: DayRow,
  x: Scale,
  { left, y, right }: { left: number; y: number; right: number },
): readonly Plot.Markish[] {
  const { name, href, dots, absent, above } = row;
  const text = shorten(name, DAY_LABEL_SIZE, left - 12);
  const line = { x1: left, x2: right, y1: y, y2: y };
  const words = { y, left: left + 6, right };
  return [
    ...(above === '' ? [] : aboveMarks(above, y - ROW / 2 - ABOVE, right)),
    Plot.text([{ x: 0, y, text, href }], {
      x: 'x',
      y: 'y',
      text: 'text',
      href: 'href',
      fontSize: DAY_LABEL_SIZE,
      fill: INK,
      textAnchor: 'start',
    }),
    ...ruleMark([line], { stroke: 'var(--rule)', strokeWidth: 0.5 }),
    ...dots.flatMap((dot, index) =>
      dotMarks(dot, { x: x(dot.day), y: y + sideStep(dots, index, x) }),
    ),
    ...textMarks(
      dots.length === 0 ? [absentLabel(absent, words)] : dayLabels(dots, absent, x, words),
    ),
  ];
}

/** A dashed line over the width of the drawing, and the words below it. */
function aboveMarks(words: string, y: number, right: number): readonly Plot.Markish[] {
  const text = shorten(words, DAY_LABEL_SIZE, right);
  return [
    ...ruleMark([{ x1: 0, x2: right, y1: y, y2: y }], { stroke: MUTED, strokeDasharray: '4,3' }),
    ...textMarks([
      {
        x: 0,
        y: y + ABOVE / 2,
        text,
        size: DAY_LABEL_SIZE,
        anchor: 'start',
        fill: MUTED,
        rim: true,
      },
    ]),
  ];
}

/** Two documents of nearly the same day stand one above the other. */
function sideStep(dots: readonly DayDot[], index: number, x: Scale): number {
  const own = dots[index];
  const others = dots.filter((each) => each !== own);
  const isClose = others.some(({ day }) => own && Math.abs(x(day) - x(own.day)) < 2 * RADIUS + 1);
  return isClose ? (index === 0 ? -STEP : STEP) : 0;
}
