/** 历年公开状态: how many documents of one kind stand how, year by year; and how many list every table. */
import type { Mark, Standing } from '../../disclosure/standing.ts';
import { MARKS } from '../../disclosure/standing.ts';
import { picture, type ChartView } from '../chart.ts';
import { stackBars } from '../charts/stack-bars.ts';
import { STATE_LOOKS } from '../charts/state-looks.ts';
import { STATE_MARKS } from '../disclosures/marks.ts';
import type { Overview } from '../overview.ts';
import { yearSpan } from '../year-series.ts';

/** @returns one chart a kind of document; none for a single report, of which a chart would say nothing */
export function stateCharts(
  reports: readonly Overview[],
  kinds: readonly string[],
): readonly ChartView[] {
  if (reports.length < 2) return [];
  // One key for all of them, so that charts beside one another begin at the same height.
  const named = marksOf(
    reports.flatMap(({ standings }) => standings).filter(({ rule }) => kinds.includes(rule.kind)),
  );
  return kinds.map((kind, index) => stateChart(`states-${String(index)}`, kind, reports, named));
}

/** Those that occur, in their order. */
function marksOf(standings: readonly Standing[]): readonly Mark[] {
  return MARKS.filter((mark) => standings.some((each) => each.mark === mark));
}

function stateChart(
  id: string,
  kind: string,
  reports: readonly Overview[],
  named: readonly Mark[],
): ChartView {
  const years = yearSpan(reports).map((year) => ({ year, standings: ofYear(reports, year, kind) }));
  const marks = marksOf(years.flatMap(({ standings }) => standings));
  const count = (standings: readonly Standing[], mark: Mark): number =>
    standings.filter((each) => each.mark === mark).length;
  const rows = {
    years: years.map(({ year, standings }) => ({
      year,
      note: standings.length === 0 ? '' : `${String(standings.length)} 份`,
      segments: marks.map((mark) => {
        const size = count(standings, mark);
        return { kind: mark, size, label: String(size) };
      }),
      absent: '没有记录',
    })),
    names: named.map((kindOf) => ({ kind: kindOf, text: STATE_MARKS[kindOf].word })),
    breaks: [],
  };
  const said = `各年度${kind}按公开状态的份数`;
  return {
    id,
    title: titleOf(kind, years),
    subtitle: said,
    svgs: picture((name, width) => stackBars(name, said, rows, STATE_LOOKS, width), id),
    summary: `${said}见表。表齐全的，指应列的表都列出或写明依据、空表都有说明。`,
    table: {
      caption: said,
      head: ['年度', ...marks.map((mark) => STATE_MARKS[mark].word), '表齐全 / 查全的'],
      rows: years.map(({ year, standings }) => [
        year,
        ...marks.map((mark) => String(count(standings, mark))),
        completeText(standings),
      ]),
      numbersFrom: 1,
    },
  };
}

function completeText(standings: readonly Standing[]): string {
  const tables = completeOf(standings);
  return tables ? `${tables.complete} / ${tables.settled}` : '没有查全的';
}

function ofYear(reports: readonly Overview[], year: string, kind: string): readonly Standing[] {
  return reports
    .filter(({ key }) => key.year === year)
    .flatMap(({ standings }) => standings.filter(({ rule }) => rule.kind === kind));
}

/** Of the documents whose tables are settled. */
export function completeOf(
  standings: readonly Standing[],
): { readonly complete: string; readonly settled: string } | undefined {
  const count = (kind: Standing['completeness']['kind']): number =>
    standings.filter(({ current, completeness }) => current && completeness.kind === kind).length;
  const [complete, deficient] = [count('complete'), count('deficient')];
  if (complete + deficient === 0) return undefined;
  return { complete: String(complete), settled: String(complete + deficient) };
}

function titleOf(
  kind: string,
  years: readonly { readonly year: string; readonly standings: readonly Standing[] }[],
): string {
  const all = years.flatMap(({ standings }) => standings);
  const late = all.filter(({ mark }) => mark === 'late' || mark === 'overdue').length;
  const first = years[0]?.year ?? '';
  const last = years.at(-1)?.year ?? '';
  const when = first === last ? `${first} 年度` : `${first}–${last} 年度`;
  return late === 0
    ? `${when}的${kind}没有逾期的记录`
    : `${when}有 ${String(late)} 份${kind}逾期公开或逾期未见公开`;
}
