/**
 * Days from approval to publication, one row a department or year, against the last day in time. A document that was
 * looked for in vain is a cross on the day of the look; a row without days says why in words.
 */
import * as Plot from '@observablehq/plot';
import { canvas, linear, ruleMark, type Box, type Scale, type Spot } from './canvas.ts';
import { domainOf } from './domain.ts';
import { key, type KeyEntry } from './key.ts';
import type { ChartSpec } from './render.ts';
import { INK, MUTED, shorten, textMarks, textWidth, type Label } from './text.ts';
import type { Tick } from './years.ts';

export interface DayDot {
  /** Index of the kind of document. */
  readonly kind: number;
  readonly day: number;
  /** late and vain are what the chart is there to show. */
  readonly state: 'in-time' | 'late' | 'vain' | 'pending';
  readonly label: string;
  readonly title: string;
  readonly href: string;
}

export interface DayRow {
  readonly name: string;
  readonly href: string;
  readonly dots: readonly DayDot[];
  /** What stands in the row when no day is known. */
  readonly absent: string;
}

export interface DayDots {
  readonly rows: readonly DayRow[];
  readonly kinds: readonly string[];
  /** The last day in time and what it is called. */
  readonly limit: Tick;
  readonly ticks: readonly Tick[];
}

const ROW = 24;
const SIZE = 12;
const HEAD = 22;
const RADIUS = 4.5;
const STEP = 5;
/** From a dot to its label. */
const GAP = 9;
const SYMBOLS = ['circle', 'square', 'diamond'] as const;

export function dayDots(id: string, label: string, chart: DayDots, width: number): ChartSpec {
  const above = key(entries(chart), width);
  const left = Math.min(
    Math.max(0, ...chart.rows.map(({ name }) => textWidth(name, SIZE))) + 14,
    width * 0.36,
  );
  const top = above.height + HEAD;
  const bottom = top + chart.rows.length * ROW;
  const days = chart.rows.flatMap(({ dots }) => dots.map(({ day }) => day));
  const [, most] = domainOf(
    [...days, chart.limit.height, ...chart.ticks.map(({ height }) => height)],
    'zero',
  );
  const x = linear([0, most], [left + 6, width - 40]);
  return {
    id,
    label,
    options: canvas(width, bottom + 4, [
      ...above.marks,
      ...gridMarks(chart, x, { left, right: width, top, bottom }),
      ...chart.rows.flatMap((row, index) =>
        rowMarks(row, x, { left, y: top + (index + 0.5) * ROW, right: width }),
      ),
    ]),
  };
}

function gridMarks({ ticks, limit }: DayDots, x: Scale, plot: Box): readonly Plot.Markish[] {
  const upright = ({ height }: Tick) => ({
    x1: x(height),
    x2: x(height),
    y1: plot.top - 4,
    y2: plot.bottom,
  });
  const free = ticks.filter(({ height }) => Math.abs(x(height) - x(limit.height)) > 44);
  const name = (tick: Tick, fill: string, bold: boolean): Label => {
    return {
      x: x(tick.height),
      y: plot.top - 13,
      text: tick.label,
      size: SIZE,
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
  { name, href, dots, absent }: DayRow,
  x: Scale,
  { left, y, right }: { left: number; y: number; right: number },
): readonly Plot.Markish[] {
  const text = shorten(name, SIZE, left - 12);
  const line = { x1: left, x2: right, y1: y, y2: y };
  const none: Label = {
    x: left + 6,
    y,
    text: shorten(absent, SIZE, right - left - 8),
    size: SIZE,
    anchor: 'start',
    fill: MUTED,
    rim: true,
  };
  return [
    Plot.text([{ x: 0, y, text, href }], {
      x: 'x',
      y: 'y',
      text: 'text',
      href: 'href',
      fontSize: SIZE,
      fill: INK,
      textAnchor: 'start',
    }),
    ...ruleMark([line], { stroke: 'var(--rule)', strokeWidth: 0.5 }),
    ...dots.flatMap((dot, index) =>
      dotMarks(dot, { x: x(dot.day), y: y + sideStep(dots, index, x) }),
    ),
    ...textMarks(dots.length === 0 ? [none] : lateLabels(dots, x, { y, right })),
  ];
}

/** Two documents of nearly the same day stand one above the other. */
function sideStep(dots: readonly DayDot[], index: number, x: Scale): number {
  const own = dots[index];
  const others = dots.filter((each) => each !== own);
  const isClose = others.some(({ day }) => own && Math.abs(x(day) - x(own.day)) < 2 * RADIUS + 1);
  return isClose ? (index === 0 ? -STEP : STEP) : 0;
}

/** Only what is late is named: the others stand where they should. From the right, each on the side that is free. */
function lateLabels(
  dots: readonly DayDot[],
  x: Scale,
  { y, right }: { y: number; right: number },
): readonly Label[] {
  let free = right;
  return dots
    .filter(({ state }) => state === 'late' || state === 'vain')
    .sort((a, b) => b.day - a.day)
    .map(({ day, label: text }) => {
      const at = x(day);
      const isRight = at + GAP + textWidth(text, SIZE) <= free;
      free = at - GAP - (isRight ? 0 : textWidth(text, SIZE));
      const style = { y, text, size: SIZE, fill: 'var(--cinnabar)', rim: true } as const;
      return isRight
        ? { ...style, x: at + GAP, anchor: 'start' }
        : { ...style, x: at - GAP, anchor: 'end' };
    });
}

function dotMarks({ kind, state, title, href }: DayDot, spot: Spot): readonly Plot.Markish[] {
  const symbol = SYMBOLS[kind] ?? 'circle';
  const place = { x: 'x', y: 'y', title: 'title', href: 'href' } as const;
  const rows = [{ ...spot, title, href }];
  if (state === 'vain')
    return [
      Plot.dot(rows, {
        ...place,
        symbol: 'times',
        r: RADIUS,
        stroke: 'var(--cinnabar)',
        strokeWidth: 2,
      }),
    ];
  const colour = state === 'late' ? 'var(--cinnabar)' : 'var(--blue)';
  const isOpen = state === 'pending' || kind > 0;
  return [
    Plot.dot(rows, {
      ...place,
      symbol,
      r: RADIUS,
      fill: isOpen ? 'var(--paper)' : colour,
      stroke: state === 'pending' ? MUTED : colour,
      strokeWidth: isOpen ? 1.75 : 0.75,
      ...(state === 'pending' && { strokeDasharray: '2,2' }),
    }),
  ];
}

function entries({ kinds, rows }: DayDots): readonly KeyEntry[] {
  const dots = rows.flatMap((row) => row.dots);
  const has = (state: DayDot['state']): boolean => dots.some((dot) => dot.state === state);
  const entry = (text: string, kind: number, state: DayDot['state']): KeyEntry => ({
    text,
    draw: ({ left, right, top, bottom }) =>
      dotMarks(
        { kind, state, day: 0, label: '', title: text, href: '' },
        { x: (left + right) / 2, y: (top + bottom) / 2 },
      ),
  });
  return [
    ...kinds.map((text, kind) => entry(text, kind, 'in-time')),
    ...(has('late') ? [entry('逾期公开', 0, 'late')] : []),
    ...(has('vain') ? [entry('查看时未见公开', 0, 'vain')] : []),
    ...(has('pending') ? [entry('未到期限', 0, 'pending')] : []),
  ];
}
