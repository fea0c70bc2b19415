/** 自评总分的分布: how many reports in each bin of points, with the lines brought out at which totals may crowd. */
import type { Bunching } from '../../../engine/comparison/peer-rule.ts';
import type { Decimal } from '../../../engine/model/decimal.ts';
import { fullPicture, type ChartView } from '../chart.ts';
import { scoreHistogram } from '../charts/scores/score-histogram.ts';
import type { ScoreBin } from '../charts/scores/score-range.ts';
import { bare } from '../format.ts';
import type { Overview } from '../overview/overview.ts';
import { label } from '../titles/title.ts';

/** Bins are one width of the rule wide and end at the full marks, so that every line is an edge. */
export function scoreBins(
  reports: readonly Overview[],
  { lines, width, nearlyFull }: Bunching,
): ChartView | undefined {
  const totals = reports.flatMap(({ selfTotal }) => selfTotal ?? []);
  const full = reports[0]?.rubric.fullMarks;
  if (totals.length < 2 || !full || !width.gt(0)) return undefined;
  const lowest = totals.reduce((least, each) => (each.lt(least) ? each : least), full);
  const count = Math.max(1, Number.parseInt(full.minus(lowest).div(width).ceil().toString(), 10));
  const from = full.minus(width.times(count));
  const bins = Array.from({ length: count }, (_, index): Bin => {
    const start = from.plus(width.times(index));
    const end = start.plus(width);
    const isLast = index === count - 1;
    const inside = totals.filter((each) => each.gte(start) && (each.lt(end) || isLast));
    const emphasis = lines.some((line) => line.eq(start)) || start.gte(nearlyFull);
    return { start, end, count: inside.length, emphasis };
  });
  const rows = { bins: bins.map(binRow), edges: bins.map(edge) };
  const said = `${String(totals.length)} 份自评完整的报告`;
  const named = lines.map((line) => `${bare(line)} 分`).join('、');
  return {
    id: 'score-bins',
    ...label('自评总分的分布'),
    subtitle: `${said}，照公布的总分，每格 ${bare(width)} 分；标出数字加粗的为刚到 ${named}与 ${bare(nearlyFull)} 分以上的格`,
    svgs: fullPicture((name, size) => scoreHistogram(name, said, rows, size), 'score-bins'),
    summary: `${said}，各分数段的份数见表。`,
    table: {
      caption: '自评总分的分布（份）',
      head: ['分数段', '报告（份）'],
      rows: bins.map((bin) => [rangeText(bin), String(bin.count)]),
      numbersFrom: 1,
    },
    full: true,
  };
}

interface Bin {
  readonly start: Decimal;
  readonly end: Decimal;
  readonly count: number;
  readonly emphasis: boolean;
}

function binRow(bin: Bin): ScoreBin {
  return {
    from: bin.start.toNumber(),
    to: bin.end.toNumber(),
    count: bin.count,
    label: bin.count === 0 ? '' : String(bin.count),
    emphasis: bin.emphasis,
    title: `${rangeText(bin)}：${String(bin.count)} 份`,
  };
}

function edge({ start }: Bin): { at: number; label: string } {
  return { at: start.toNumber(), label: bare(start) };
}

function rangeText({ start, end }: Bin): string {
  return `${bare(start)}–${bare(end)} 分`;
}
