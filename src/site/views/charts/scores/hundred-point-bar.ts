/**
 * 百分条: one cell per indicator. Width is full marks, height the share self-awarded, fill the verdict.
 * The full bar links each cell to its row; the small one stands for a department in lists.
 */
import * as Plot from '@observablehq/plot';
import { lossLabels, numberLabels } from './number-labels.ts';
import type { ChartSpec } from '../draw/render.ts';
import { hatchesOf, verdictEdge, verdictFill } from '../draw/verdict-fill.ts';

import type { BarCell } from './bar-cell.ts';

export interface BarSection {
  readonly name: string;
  readonly from: number;
  readonly label: string;
}

function marks(id: string, cells: readonly BarCell[], linked: boolean): Plot.Markish[] {
  const given = cells.filter((cell) => !Number.isNaN(cell.share));
  const common = { x1: 'from', x2: 'to', insetLeft: 0.5, insetRight: 0.5 } as const;
  const open = cells.filter((cell) => Number.isNaN(cell.share));
  const title = (cell: BarCell): string => cell.title;
  const href = linked ? { href: (cell: BarCell) => `#${cell.anchor}` } : {};
  return [
    Plot.rect(given, {
      ...common,
      y1: 0,
      y2: 'share',
      fill: (cell: BarCell) => verdictFill(id, cell.verdict),
      stroke: (cell: BarCell) => verdictEdge(cell.verdict),
      strokeWidth: 0.75,
    }),
    // No score was given: neither a zero nor points lost.
    Plot.rect(open, {
      ...common,
      y1: 0,
      y2: 1,
      inset: 1,
      fill: 'var(--paper)',
      stroke: 'var(--hatch)',
      strokeDasharray: '2,2',
    }),
    // The whole cell takes the pointer and the focus, also where the score is zero.
    Plot.rect(cells, {
      ...common,
      y1: 0,
      y2: 1,
      fill: 'transparent',
      title,
      ...href,
      className: 'cell',
    }),
  ];
}

export interface HundredPoints {
  /** Unique on the page. */
  readonly id: string;
  readonly cells: readonly BarCell[];
  readonly sections: readonly BarSection[];
  readonly width: number;
  /** Points that the whole width stands for, where the cells are only a part of the bar. */
  readonly span?: number;
  /** Each cell leads to its row on the same page. */
  readonly linked: boolean;
}

export function hundredPointBar(bar: HundredPoints): ChartSpec {
  const { id, cells, sections, width, linked, span } = bar;
  const end = span === undefined ? Math.max(...cells.map(({ to }) => to)) : start(cells) + span;
  const pixelsPerPoint = width / (end - start(cells));
  return {
    id,
    label: `百分条：${sections.map((section) => section.label).join('，')}`,
    hatches: hatchesOf(cells.map(({ verdict }) => verdict)),
    options: {
      ...frame(cells, width, 134, end),
      // Names of the sections, and under them the points lost.
      marginTop: 36,
      marginBottom: 22,
      marks: [
        Plot.rect(cells, {
          x1: 'from',
          x2: 'to',
          y1: 0,
          y2: 1,
          fill: 'var(--bed)',
          stroke: 'var(--hatch)',
          strokeWidth: 0.5,
          insetLeft: 0.5,
          insetRight: 0.5,
        }),
        ...marks(id, cells, linked),
        Plot.text(lossLabels(cells, pixelsPerPoint), {
          x: 'x',
          y: 1,
          dy: -9,
          text: 'text',
          fill: 'var(--cinnabar)',
          fontSize: 12,
        }),
        Plot.text(numberLabels(cells, pixelsPerPoint), {
          x: 'x',
          y: 0,
          dy: 13,
          text: 'text',
          fill: 'var(--muted)',
          fontSize: 11,
        }),
        Plot.text(sections, {
          x: 'from',
          y: 1,
          dy: -27,
          dx: 1,
          text: 'label',
          textAnchor: 'start',
          fontSize: 13,
        }),
      ],
    },
  };
}

export function smallBar(id: string, cells: readonly BarCell[], label: string): ChartSpec {
  const end = Math.max(...cells.map((cell) => cell.to));
  const bed = Plot.rect([{ from: 0, to: end }], {
    x1: 'from',
    x2: 'to',
    y1: 0,
    y2: 1,
    fill: 'var(--bed)',
  });
  return {
    id,
    label,
    hatches: hatchesOf(cells.map(({ verdict }) => verdict)),
    options: { ...frame(cells, 220, 18, end), margin: 0, marks: [bed, ...marks(id, cells, false)] },
  };
}

function frame(
  cells: readonly BarCell[],
  width: number,
  height: number,
  end: number,
): Plot.PlotOptions {
  return {
    width,
    height,
    marginLeft: 0,
    marginRight: 0,
    x: { domain: [start(cells), end], axis: null },
    y: { domain: [0, 1], axis: null },
  };
}

function start(cells: readonly BarCell[]): number {
  return Math.min(...cells.map((cell) => cell.from));
}
