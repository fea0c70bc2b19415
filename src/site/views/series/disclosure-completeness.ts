/** 历年应列的表: of how many documents of one kind the tables are all there, year by year. */
import type { ChartView } from '../chart.ts';
import { TABLES_LOOKS, type CompletenessKind } from '../charts/stacks/completeness-looks.ts';
import { DEFICIENT_WORDS, deficientKind } from '../disclosures/marks.ts';
import type { Overview } from '../overview/overview.ts';
import { found, label } from '../titles/title.ts';
import { countedYears, occurring, type Counting } from './counted-years.ts';

const WORDS: Readonly<Record<CompletenessKind, string>> = {
  complete: '齐全',
  deficient: `${DEFICIENT_WORDS.absent}或${DEFICIENT_WORDS.unexplained}`,
  unknown: '没有查全',
  'not-required': '没有规定',
  none: '没有见到文件',
};
const KINDS: readonly CompletenessKind[] = [
  'complete',
  'deficient',
  'unknown',
  'not-required',
  'none',
];

const partOf: Counting<CompletenessKind>['partOf'] = ({ current, completeness }) =>
  current ? completeness.kind : 'none';

/** @returns one chart a kind of document */
export function completenessCharts(
  reports: readonly Overview[],
  kinds: readonly string[],
): readonly ChartView[] {
  const parts = occurring(KINDS, partOf, reports, kinds);
  const counting = { parts, words: WORDS, looks: TABLES_LOOKS, partOf };
  return kinds.flatMap((kind, index) => {
    const chart = countedYears(reports, counting, {
      id: `tables-${String(index)}`,
      kind,
      said: `各年度${kind}按应列的表是否齐全的份数`,
      explanation: '齐全，指应列的表都列出或写明依据，空表都有说明。',
      title: (standings) => {
        const ways = standings.flatMap((each) =>
          partOf(each) === 'deficient' ? [deficientKind(each.completeness)] : [],
        );
        return ways.length === 0
          ? label(`查全的${kind}，应列的表都齐全`)
          : found(titleOf(kind, ways));
      },
    });
    return chart ?? [];
  });
}

/** 1 份部门预算有应列的表未列，2 份有空表未说明; a document with both counts under both. */
function titleOf(kind: string, ways: readonly ReturnType<typeof deficientKind>[]): string {
  const count = (way: 'absent' | 'unexplained'): number =>
    ways.filter((each) => each === way || each === 'both').length;
  const said = [
    { count: count('absent'), words: `有应列的表${DEFICIENT_WORDS.absent}` },
    { count: count('unexplained'), words: `有${DEFICIENT_WORDS.unexplained}` },
  ].filter((each) => each.count > 0);
  return said
    .map((each, index) => `${String(each.count)} 份${index === 0 ? kind : ''}${each.words}`)
    .join('，');
}
