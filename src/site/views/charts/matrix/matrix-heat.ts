/**
 * Departments × indicators: the share of the full marks each department gave itself, in five steps of one hue, the
 * lower the stronger, so that losses stand out. Unpublished is hatched, 不适用 an empty cell with a dash; 自评高于 and 低于复算
 * carry a triangle, what is in doubt a diamond. Where all columns do not fit, the level-1 groups stand one under the other.
 */
import * as Plot from '@observablehq/plot';
import { boxMark, canvas, type DrawnBox } from '../draw/canvas.ts';
import { headLabels, headMark } from './matrix-head.ts';
import { HEAT_VERDICTS, matrixKey, STEP_FILLS, verdictMarks } from './matrix-key.ts';
import {
  CELL_HEIGHT,
  matrixLayout,
  NAME_SIZE,
  type MatrixBlock,
  type MatrixLayout,
} from './matrix-layout.ts';
import { hatch, type ChartSpec } from '../draw/render.ts';
import { INK, MUTED, shorten, textMarks, type TextLabel } from '../draw/chart-text.ts';
import type { HeatRow, HeatCell, HeatStep, MatrixHeat } from './heat-cell.ts';

export type { HeatColumn } from './matrix-layout.ts';

const LINE = 0.75;

export function matrixHeat(id: string, label: string, rows: MatrixHeat, width: number): ChartSpec {
  const above = matrixKey(id, rows, width);
  const names = rows.rows.map(({ name }) => name);
  const layout = matrixLayout(names, rows.columns, { width, top: above.height });
  return {
    id,
    label,
    hatches: [{ id: 'missing', token: '--hatch' }],
    options: canvas(width, layout.bottom + 2, [
      ...above.marks,
      ...layout.blocks.flatMap((block) => blockMarks(id, rows, block, layout)),
    ]),
  };
}

interface PlacedCell extends HeatCell, DrawnBox {}

function blockMarks(
  id: string,
  { rows, steps }: MatrixHeat,
  block: MatrixBlock,
  layout: MatrixLayout,
): readonly Plot.Markish[] {
  const cells = rows.flatMap((row, line) =>
    block.columns.flatMap(({ index, left }): readonly PlacedCell[] => {
      const cell = row.cells[index];
      const top = block.cells + line * CELL_HEIGHT;
      const box = {
        left: left + LINE,
        right: left + layout.cellWidth - LINE,
        top: top + LINE,
        bottom: top + CELL_HEIGHT - LINE,
      };
      return cell ? [{ ...cell, ...box }] : [];
    }),
  );
  const scored = cells.filter(({ kind }) => kind === 'scored');
  const missing = cells.filter(({ kind }) => kind === 'missing');
  return [
    ...STEP_FILLS.flatMap((fill, step) =>
      cellMark(
        scored.filter(({ share }) => stepOf(share, steps) === step),
        { fill },
      ),
    ),
    ...cellMark(missing, { fill: hatch(id, 'missing') }),
    ...HEAT_VERDICTS.flatMap((verdict) => verdictMarks(centres(cells, verdict), verdict)),
    headMark(block, layout),
    ...textMarks([
      ...headLabels(block, layout),
      ...rowNames(rows, block, layout),
      ...dashes(cells),
    ]),
    ...rowLinks(rows, block, layout),
  ];
}

/** The first step the share reaches; the last takes what is below all. */
function stepOf(share: number, steps: readonly HeatStep[]): number {
  const step = steps.findIndex(({ from }) => share >= from);
  return step < 0 ? steps.length - 1 : step;
}

function cellMark(
  cells: readonly PlacedCell[],
  fill: { fill: string; stroke?: string },
): Plot.Markish[] {
  const sides = { x1: 'left', y1: 'top', x2: 'right', y2: 'bottom' };
  const [titled, plain] = [
    cells.filter(({ title }) => title !== ''),
    cells.filter(({ title }) => title === ''),
  ];
  return [
    ...(titled.length === 0 ? [] : [Plot.rect(titled, { ...sides, ...fill, title: 'title' })]),
    ...boxMark(plain, fill),
  ];
}

function centres(cells: readonly PlacedCell[], verdict: HeatCell['verdict']) {
  return cells
    .filter((cell) => cell.verdict === verdict)
    .map(({ left, right, top, bottom }) => ({ x: (left + right) / 2, y: (top + bottom) / 2 }));
}

function rowNames(
  rows: readonly HeatRow[],
  { cells }: MatrixBlock,
  { names }: MatrixLayout,
): readonly TextLabel[] {
  return rows.map(({ name }, line): TextLabel => {
    const text = shorten(name, NAME_SIZE, names);
    const y = cells + (line + 0.5) * CELL_HEIGHT;
    return { x: names, y, text, size: NAME_SIZE, anchor: 'end', fill: INK };
  });
}

function dashes(cells: readonly PlacedCell[]): readonly TextLabel[] {
  return cells
    .filter(({ kind }) => kind === 'not-applicable')
    .map(({ left, right, top, bottom }): TextLabel => {
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      return { x, y, text: '–', size: 12, anchor: 'middle', fill: MUTED };
    });
}

function rowLinks(
  rows: readonly HeatRow[],
  { cells }: MatrixBlock,
  { names }: MatrixLayout,
): Plot.Markish[] {
  const boxes = rows.flatMap(({ href, title }, line) => {
    const top = cells + line * CELL_HEIGHT;
    return href === undefined
      ? []
      : [{ left: 0, right: names + 4, top: top + 1, bottom: top + CELL_HEIGHT - 1, href, title }];
  });
  if (boxes.length === 0) return [];
  return [
    Plot.rect(boxes, {
      x1: 'left',
      x2: 'right',
      y1: 'top',
      y2: 'bottom',
      fill: 'transparent',
      href: 'href',
      title: 'title',
    }),
  ];
}
