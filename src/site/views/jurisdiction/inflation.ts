/** 自评有没有虚高的迹象: full marks, crowding at round lines, judged against computable points, self against recomputed. */
import type { PeerRule } from '../../../engine/comparison/peer-rule.ts';
import { ONE, sum, type Decimal } from '../../../engine/model/decimal.ts';
import type { Verdict } from '../../../engine/rubric/outcome.ts';
import type { TableView } from '../chart.ts';
import { bare, percentCell, pointsCell } from '../format.ts';
import { tooFew } from './group-table.ts';
import type { Overview } from '../overview/overview.ts';
import type { OutcomeOverview } from './outcome-overview.ts';

/** One column a year, one row a question; each answer with the count that it rests on. */
export function inflationTable(
  reports: readonly Overview[],
  { bunching, medianFrom }: PeerRule,
): TableView {
  const years = [...new Set(reports.map(({ key }) => key.year))].sort();
  const of = (year: string): readonly Overview[] => reports.filter(({ key }) => key.year === year);
  const row = (name: string, answer: (own: readonly Overview[]) => string): readonly string[] => [
    name,
    ...years.map((year) =>
      of(year).length < medianFrom ? tooFew(of(year).length) : answer(of(year)),
    ),
  ];
  return {
    caption: '自评得分的几个迹象',
    head: ['迹象', ...years.map((year) => `${year} 年度`)],
    rows: [
      row('自评打满的指标（占有自评的指标，%）', (own) => fullShare(own, () => true)),
      row('主观评定的指标打满的（%）', (own) =>
        fullShare(own, ({ verdict }) => verdict === 'judged'),
      ),
      row('能完全复算的指标打满的（%）', (own) => fullShare(own, isComputed)),
      row('能完全复算的指标：自评合计 / 复算合计（分）', selfAgainstRecomputed),
      ...bunching.lines.map((line) => bunchRow(line, bunching.width, row)),
      row(`${bare(bunching.nearlyFull)} 分以上的报告（份）`, (own) =>
        countOf(own, (total) => total.gte(bunching.nearlyFull)),
      ),
      row('有完整自评的报告（份）', (own) => countOf(own, () => true)),
    ],
    numbersFrom: 1,
  };
}

const COMPUTED: readonly Verdict[] = ['consistent', 'overstated', 'understated'];

/** Every item settled: one number, and no range left. */
function isComputed({ verdict, min, max }: OutcomeOverview): boolean {
  return COMPUTED.includes(verdict) && min.eq(max);
}

function bunchRow(
  line: Decimal,
  width: Decimal,
  row: (name: string, answer: (own: readonly Overview[]) => string) => readonly string[],
): readonly string[] {
  const name = `距 ${bare(line)} 分不足 ${bare(width)} 分 / 刚到 ${bare(line)} 分的报告（份）`;
  return row(name, (own) => {
    const below = countOf(own, (total) => total.lt(line) && total.gte(line.minus(width)));
    const above = countOf(own, (total) => total.gte(line) && total.lt(line.plus(width)));
    return `${below} / ${above}`;
  });
}

function countOf(own: readonly Overview[], fits: (total: Decimal) => boolean): string {
  return String(own.filter(({ selfTotal }) => selfTotal && fits(selfTotal)).length);
}

/** Of indicators with a self score; — where there is none. */
function fullShare(
  own: readonly Overview[],
  counts: (outcome: OutcomeOverview) => boolean,
): string {
  const scored = outcomes(own).filter(
    (each) => each.self && each.verdict !== 'not-applicable' && counts(each),
  );
  if (scored.length === 0) return '—';
  const full = scored.filter(({ self, indicator }) => self?.eq(indicator.fullMarks));
  const share = sum(full.map(() => ONE)).div(scored.length);
  return `${percentCell(share)}（${String(full.length)} / ${String(scored.length)}）`;
}

function selfAgainstRecomputed(own: readonly Overview[]): string {
  const settled = outcomes(own).filter((each) => each.self && isComputed(each));
  if (settled.length === 0) return '—';
  const self = sum(settled.flatMap((each) => each.self ?? []));
  return `${pointsCell(self)} / ${pointsCell(sum(settled.map(({ min }) => min)))}`;
}

function outcomes(own: readonly Overview[]): readonly OutcomeOverview[] {
  return own.flatMap((each) => each.outcomes);
}
