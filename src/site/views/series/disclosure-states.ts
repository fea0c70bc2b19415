/** 历年公开状态: how many documents of one kind stand how, year by year. */
import { MARKS, type Mark } from '../../../engine/disclosure/mark.ts';
import type { ChartView } from '../chart.ts';
import { STATE_LOOKS } from '../charts/stacks/state-looks.ts';
import { STATE_MARKS } from '../disclosures/marks.ts';
import type { Overview } from '../overview/overview.ts';
import { found, label } from '../titles/title.ts';
import { countedYears, occurring, type Counting } from './counted-years.ts';

const WORDS = Object.fromEntries(MARKS.map((each) => [each, STATE_MARKS[each].word])) as Record<
  Mark,
  string
>;

const LATE: readonly Mark[] = ['late', 'overdue', 'stale'];

/** @returns one chart a kind of document */
export function stateCharts(
  reports: readonly Overview[],
  kinds: readonly string[],
): readonly ChartView[] {
  const partOf: Counting<Mark>['partOf'] = ({ mark }) => mark;
  const parts = occurring(MARKS, partOf, reports, kinds);
  const counting = { parts, words: WORDS, looks: STATE_LOOKS, partOf };
  return kinds.flatMap((kind, index) => {
    const chart = countedYears(reports, counting, {
      id: `states-${String(index)}`,
      kind,
      said: `各年度${kind}按公开状态的份数`,
      explanation: '各状态的意思见图例和公开要求。',
      title: (standings, years) => {
        const late = standings.filter(({ mark }) => LATE.includes(mark)).length;
        return late === 0
          ? label(`${years}的${kind}没有逾期的记录`)
          : found(`${years}有 ${String(late)} 份${kind}逾期公开或逾期未见公开`);
      },
    });
    return chart ?? [];
  });
}
