/** 自评分按结论分布: how many self points each verdict holds, of one report or on average of several. */
import { Exact } from '../../exact.ts';
import type { Table } from '../../tables.ts';
import { inOne } from '../statistics/years.ts';
import type { Subject } from '../world.ts';
import { verdictIn } from './read.ts';
import type { Tally } from './tally.ts';

export function compareShareTable(
  table: Table | undefined,
  subjects: readonly Subject[],
  path: string,
  tally: Tally,
): void {
  if (!table) return;
  for (const [year, all] of inOne(subjects)) {
    const own = all.filter((each) => each.evaluation.selfTotal);
    const column = table.columns.findIndex((each) => each.startsWith(year));
    if (own.length === 0 || column < 0) continue;
    const count = Exact.of(own.length);
    for (const row of table.rows) {
      const name = row.cells[0]?.text ?? '';
      const verdict = verdictIn(name);
      const points = own.flatMap(({ evaluation }) =>
        evaluation.results
          .filter((each) => each.verdict !== 'not-applicable')
          .flatMap(({ self, verdict: given, indicator }) => {
            if (!self) return [];
            if (verdict === undefined) return [indicator.marks.subtract(self)];
            return given === verdict ? [self] : [];
          }),
      );
      const mean = Exact.sum(points).divide(count);
      tally.numbers('shares by verdict', `${path} ${name} ${year}`, row.cells[column]?.text, [
        mean,
      ]);
    }
  }
}
