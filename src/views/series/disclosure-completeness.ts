/** 历年应列的表: of how many documents of one kind the tables are all there, year by year. */
import type { Standing } from '../../disclosure/standing.ts';
import { picture, type ChartView } from '../chart.ts';
import { TABLES_LOOKS, type TablesKind } from '../charts/completeness-looks.ts';
import { stackBars } from '../charts/stack-bars.ts';
import type { Overview } from '../overview.ts';
import { yearSpan } from '../year-series.ts';

const WORDS: Readonly<Record<TablesKind, string>> = {
  complete: '齐全',
  deficient: '有缺',
  unknown: '没有查全',
  'not-required': '没有规定',
  none: '没有见到文件',
};
const KINDS: readonly TablesKind[] = ['complete', 'deficient', 'unknown', 'not-required', 'none'];

/** @returns one chart a kind of document; none for a single report */
export function completenessCharts(
  reports: readonly Overview[],
  kinds: readonly string[],
): readonly ChartView[] {
  if (reports.length < 2) return [];
  const all = reports.flatMap(({ standings }) => standings);
  const named = KINDS.filter((each) =>
    all.some((standing) => kinds.includes(standing.rule.kind) && tablesOf(standing) === each),
  );
  return kinds.map((kind, index) =>
    completenessChart(`tables-${String(index)}`, kind, reports, named),
  );
}

function completenessChart(
  id: string,
  kind: string,
  reports: readonly Overview[],
  named: readonly TablesKind[],
): ChartView {
  const years = yearSpan(reports).map((year) => {
    const own = reports.filter(({ key }) => key.year === year);
    const found = own.flatMap(({ standings }) =>
      standings.filter(({ rule }) => rule.kind === kind),
    );
    return { year, counts: named.map((each) => countOf(found, each)), all: found.length };
  });
  const said = `各年度${kind}按应列的表是否齐全的份数`;
  const rows = {
    years: years.map(({ year, counts, all }) => ({
      year,
      note: all === 0 ? '' : `${String(all)} 份`,
      segments: named.map((each, index) => {
        const size = counts[index] ?? 0;
        return { kind: each, size, label: String(size) };
      }),
      absent: '没有记录',
    })),
    names: named.map((each) => ({ kind: each, text: WORDS[each] })),
    breaks: [],
  };
  const deficient = years.reduce(
    (sum, { counts }) => sum + (counts[named.indexOf('deficient')] ?? 0),
    0,
  );
  return {
    id,
    title:
      deficient === 0
        ? `查全的${kind}，应列的表都齐全`
        : `${String(deficient)} 份${kind}缺了应列的表`,
    subtitle: said,
    svgs: picture((name, width) => stackBars(name, said, rows, TABLES_LOOKS, width), id),
    summary: `${said}见表。齐全，指应列的表都列出或写明依据，空表都有说明。`,
    table: {
      caption: said,
      head: ['年度', ...named.map((each) => WORDS[each])],
      rows: years.map(({ year, counts }) => [year, ...counts.map(String)]),
      numbersFrom: 1,
    },
  };
}

function tablesOf({ current, completeness }: Standing): TablesKind {
  return current ? completeness.kind : 'none';
}

function countOf(standings: readonly Standing[], kind: TablesKind): number {
  return standings.filter((each) => tablesOf(each) === kind).length;
}
