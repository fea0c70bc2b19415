/** Tables of reports, one a row, on the pages of a year, a department and a jurisdiction. */
import { cellUnder, type Table } from '../../tables.ts';
import { percentOr, printedValue, rateOf, wanOr } from '../statistics/rates.ts';
import type { Subject, World } from '../world.ts';
import { expectedDoubts, sumOfDoubts } from './doubt-counts.ts';
import { withoutBrackets } from './read.ts';
import { expectedRange, expectedTotal } from './shown.ts';
import type { Tally } from './tally.ts';

export function compareSummaries(
  table: Table | undefined,
  subjects: readonly Subject[],
  nameOf: (subject: Subject) => string,
  where: string,
  world: World,
  tally: Tally,
): void {
  if (!table) return tally.missing('summaries', where, 'table of reports');
  for (const subject of subjects) {
    const { evaluation } = subject;
    const name = nameOf(subject);
    const row = table.rows.find((each) =>
      withoutBrackets(each.cells[0]?.text ?? '').startsWith(name),
    );
    const compare = (column: RegExp, own: Parameters<Tally['numbers']>[3]): void =>
      tally.numbers(
        'summaries',
        `${where} ${name}, ${column.source}`,
        row && cellUnder(table, row, column)?.text,
        own,
      );
    compare(/^自评得分/, expectedTotal(evaluation));
    compare(/^复算区间/, expectedRange(evaluation.low, evaluation.high));
    compare(/^可算定/, [evaluation.settled, evaluation.applicable]);
    compare(/^实际支出/, wanOr(printedValue('executedAmount', subject, world)));
    compare(/^预算执行率/, percentOr(rateOf('executionRate', subject, world)));
    compare(/疑点/, expectedDoubts(sumOfDoubts(world.doubtCounts, [subject])));
  }
}
