/** Documents of one kind counted by what they are, year by year: by state, or by their tables. */
import type { DisclosureStanding } from '../../../engine/disclosure/standing.ts';
import { picture, type ChartView } from '../chart.ts';
import { stackBars, type StackLooks } from '../charts/stacks/stack-bars.ts';
import type { Overview } from '../overview/overview.ts';
import type { ChartTitle } from '../titles/title-text.ts';
import { yearSpan } from '../overview/year-series.ts';

/** What documents are counted by. */
export interface Counting<Part extends string> {
  readonly parts: readonly Part[];
  readonly words: Readonly<Record<Part, string>>;
  readonly looks: StackLooks<Part>;
  readonly partOf: (standing: DisclosureStanding) => Part;
}

export interface CountedKind {
  /** Of the chart. */
  readonly id: string;
  readonly kind: string;
  readonly title: (standings: readonly DisclosureStanding[], years: string) => ChartTitle;
  /** What is counted, for the subtitle. */
  readonly said: string;
  readonly explanation: string;
}

/** @returns undefined for a single report, of which a chart would say nothing */
export function countedYears<Part extends string>(
  reports: readonly Overview[],
  { parts, words, looks, partOf }: Counting<Part>,
  { id, kind, title, said, explanation }: CountedKind,
): ChartView | undefined {
  if (reports.length < 2) return undefined;
  const years = yearSpan(reports).map((year) => {
    const own = reports.filter(({ key }) => key.year === year);
    const found = own.flatMap(({ standings }) =>
      standings.filter(({ rule }) => rule.kind === kind),
    );
    const counts = parts.map((part) => found.filter((each) => partOf(each) === part).length);
    return { year, found, counts };
  });
  const rows = {
    years: years.map(({ year, found, counts }) => ({
      year,
      note: found.length === 0 ? '' : `${String(found.length)} 份`,
      segments: parts.map((part, index) => {
        const size = counts[index] ?? 0;
        return { kind: part, size, label: String(size) };
      }),
      absent: '没有记录',
    })),
    names: parts.map((part) => ({ kind: part, text: words[part] })),
    breaks: [],
  };
  return {
    id,
    ...title(
      years.flatMap(({ found }) => found),
      spanOf(years.map(({ year }) => year)),
    ),
    subtitle: said,
    svgs: picture((name, width) => stackBars(name, said, rows, looks, width), id),
    summary: `${said}见表。${explanation}`,
    table: {
      caption: said,
      head: ['年度', ...parts.map((part) => words[part])],
      rows: years.map(({ year, counts }) => [year, ...counts.map(String)]),
      numbersFrom: 1,
    },
  };
}

function spanOf(years: readonly string[]): string {
  const [first = ''] = years;
  const last = years.at(-1) ?? '';
  return first === last ? `${first} 年度` : `${first}–${last} 年度`;
}

/** Those that occur, in their order: one key for several charts, so that they begin at the same height. */
export function occurring<Part extends string>(
  all: readonly Part[],
  partOf: (standing: DisclosureStanding) => Part,
  reports: readonly Overview[],
  kinds: readonly string[],
): readonly Part[] {
  const standings = reports.flatMap((each) => each.standings);
  const own = standings.filter(({ rule }) => kinds.includes(rule.kind));
  const found = new Set(own.map(partOf));
  return all.filter((part) => found.has(part));
}
