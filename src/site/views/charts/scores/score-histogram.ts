/**
 * How many departments gave themselves how much: bars from zero, the bins where scores bunch brought out. Below, when
 * given, a line for each department from the lowest to the highest score its figures support, with its own score.
 */
import * as Plot from '@observablehq/plot';
import { canvas, linear, ruleMark, type Scale } from '../draw/canvas.ts';
import { domainOf } from '../draw/domain.ts';
import type { ChartSpec } from '../draw/render.ts';
import { RANGE, stripMarks } from './score-ranges.ts';
import { INK, MUTED, textMarks, textWidth, wrap, type TextLabel } from '../draw/chart-text.ts';
import type { ScoreBin, ScoreEdge, ScoreHistogram } from './score-range.ts';

const TOP = 22;
const BARS = 190;
const AXIS = 30;
const SIDE = 16;
const LABEL = 13;
const SMALL = 12;

export function scoreHistogram(
  id: string,
  label: string,
  rows: ScoreHistogram,
  width: number,
): ChartSpec {
  const edges = rows.bins.flatMap(({ from, to }) => [from, to]);
  const domain = [Math.min(...edges), Math.max(...edges)] as const;
  const x = linear(edges.length === 0 ? [0, 1] : domain, [SIDE, width - SIDE]);
  const floor = TOP + BARS;
  const counts = rows.bins.map(({ count }) => count);
  const y = linear(domainOf(counts, 'zero'), [floor, TOP]);
  const ranges = rows.ranges ?? [];
  const name = wrap(rows.rangesName ?? '复算区间', SMALL, width - 2 * SIDE, 2);
  const strip = floor + AXIS + name.length * 17 + 6;
  const height = ranges.length === 0 ? floor + AXIS : strip + ranges.length * RANGE + 6;
  return {
    id,
    label,
    options: canvas(width, height, [
      ...barMarks(rows.bins, x, y, floor),
      ...ruleMark([{ x1: SIDE, x2: width - SIDE, y1: floor, y2: floor }], { stroke: MUTED }),
      ...ruleMark(
        rows.edges.map(({ at }) => ({ x1: x(at), x2: x(at), y1: floor, y2: floor + 4 })),
        { stroke: MUTED },
      ),
      ...textMarks([...binLabels(rows.bins, x, y), ...edgeLabels(rows.edges, x, floor + 15)]),
      ...(ranges.length === 0
        ? []
        : stripMarks(ranges, x, { strip, captions: floor + AXIS, name, rows, height })),
    ]),
  };
}

function barMarks(bins: readonly ScoreBin[], x: Scale, y: Scale, floor: number): Plot.Markish[] {
  const boxes = bins
    .filter(({ count }) => count > 0)
    .map((bin) => ({
      ...bin,
      left: x(bin.from) + 0.75,
      right: x(bin.to) - 0.75,
      top: y(bin.count),
      bottom: floor,
    }));
  if (boxes.length === 0) return [];
  return [
    Plot.rect(boxes, {
      x1: 'left',
      x2: 'right',
      y1: 'top',
      y2: 'bottom',
      fill: (bin: ScoreBin) => (bin.emphasis ? 'var(--blue)' : 'var(--light-blue)'),
      title: 'title',
    }),
  ];
}

/** In a narrow chart the bunching bins keep their numbers. */
function binLabels(bins: readonly ScoreBin[], x: Scale, y: Scale): readonly TextLabel[] {
  return bins
    .filter(({ label, count }) => label !== '' && count > 0)
    .filter((bin) => bin.emphasis || textWidth(bin.label, LABEL) <= x(bin.to) - x(bin.from) + 4)
    .map((bin): TextLabel => {
      const at = { x: (x(bin.from) + x(bin.to)) / 2, y: y(bin.count) - 10 };
      const fill = bin.emphasis ? INK : MUTED;
      return { ...at, text: bin.label, size: LABEL, anchor: 'middle', fill, bold: bin.emphasis };
    });
}

/** The main edges first, then the others from the right, as far as each has room. */
function edgeLabels(edges: readonly ScoreEdge[], x: Scale, y: number): readonly TextLabel[] {
  const ordered = edges
    .toReversed()
    .toSorted((a, b) => Number(b.main ?? false) - Number(a.main ?? false));
  const labels: TextLabel[] = [];
  for (const { at, label: text } of ordered) {
    const half = textWidth(text, SMALL) / 2;
    const isFree = labels.every(
      (other) => Math.abs(other.x - x(at)) >= half + textWidth(other.text, SMALL) / 2 + 5,
    );
    if (isFree) labels.push({ x: x(at), y, text, size: SMALL, anchor: 'middle', fill: MUTED });
  }
  return labels;
}
