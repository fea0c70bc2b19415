/** What stands beside and behind the charts of a report: the legend of its bar, amounts and quarters. */
import { Exact } from '../../exact.ts';
import type { Page } from '../../html.ts';
import type { Table } from '../../tables.ts';
import { hundred, printedValue, wanOr } from '../statistics/rates.ts';
import { paceOf, paceReadOtherwise } from '../statistics/pace.ts';
import { absent, type Verdict } from '../words.ts';
import type { Subject, World } from '../world.ts';
import { cellText, tableIn, verdictIn, withoutBrackets } from './read.ts';
import type { Tally } from './tally.ts';

/** Sums and counts by verdict beside the bar. */
export function compareLegend(page: Page, { evaluation, path }: Subject, tally: Tally): void {
  for (const item of page.main.find('ul.legend')?.findAll('li') ?? []) {
    const text = item.text();
    const verdict = verdictIn(text);
    const own = evaluation.results.filter((each) => each.verdict === verdict);
    const lost = Exact.sum(
      evaluation.results.flatMap((each) =>
        each.self && each.verdict !== 'not-applicable'
          ? each.indicator.marks.subtract(each.self)
          : [],
      ),
    );
    if (verdict === undefined) {
      tally.numbers('legends', `${path} lost`, text, [lost]);
      continue;
    }
    const sum = Exact.sum(own.flatMap((each) => each.self ?? []));
    const withSum: readonly Verdict[] = ['not-applicable', 'unscored'];
    const gaps = Exact.sum(own.flatMap((each) => each.gap?.abs() ?? []));
    const numbers = [...(withSum.includes(verdict) ? [] : [sum]), Exact.of(own.length)];
    tally.numbers(
      'legends',
      `${path} ${verdict}`,
      text,
      gaps.isZero() ? numbers : [...numbers, gaps],
    );
  }
}

export function compareCharts(page: Page, subject: Subject, world: World, tally: Tally): void {
  /** A chart may be left out only where the report prints none of its numbers. */
  const chart = (id: string, facts: readonly string[]): Table | undefined => {
    const found = tableIn(page, `chart-${id}`);
    const isDue = facts.some((each) => printedValue(each, subject, world).number);
    if (!found && isDue) tally.missing('amounts', `${subject.path} chart of ${id}`, 'a chart');
    return found;
  };
  const amounts = chart('budget', ['initialBudget', 'adjustedBudget', 'executedAmount']);
  ['initialBudget', 'adjustedBudget', 'executedAmount'].forEach((id, at) => {
    const own = wanOr(printedValue(id, subject, world));
    if (amounts)
      tally.numbers(
        'amounts',
        `${subject.path} budget chart, ${id}`,
        cellText(amounts.rows[at], 1),
        own,
      );
  });
  const three = chart(
    'three-public',
    ['receptionExpense', 'officialVehicle', 'overseasTravel'].flatMap((kind) => [
      `${kind}Budget`,
      `${kind}Amount`,
    ]),
  );
  ['receptionExpense', 'officialVehicle', 'overseasTravel'].forEach((kind, at) => {
    ['Budget', 'Amount'].forEach((side, column) => {
      const own = wanOr(printedValue(`${kind}${side}`, subject, world));
      const text = three && cellText(three.rows[at], column + 1);
      if (three)
        tally.numbers(
          'amounts',
          `${subject.path} three public expenses, ${kind}${side}`,
          text,
          own,
        );
    });
  });
  const pace = tableIn(page, 'chart-pace');
  const other = paceReadOtherwise(subject, world);
  paceOf(subject, world)?.forEach(({ rate }, at) => {
    const where = `${subject.path} pace, quarter ${String(at + 1)}`;
    if (!pace) {
      if (rate instanceof Exact) tally.missing('pace', where, 'a chart of the pace');
      return;
    }
    const text = withoutBrackets(cellText(pace.rows[at], 1) ?? '').replace(/反推.*$/, '');
    const read = other?.[at]?.rate;
    if (rate instanceof Exact && !(read instanceof Exact && rate.equals(read))) {
      // What it rests on is told with all its readings: it has no quotient to rely on.
      const isTold = /(?:单位存疑|数值存疑|前后不一|口径待说明)：印/.test(text);
      return tally.same('pace', `${where}, disputed`, isTold ? 'told' : text, 'told');
    }
    const own = rate instanceof Exact ? rate.multiply(hundred) : absent.missing;
    tally.numbers('pace', where, text, [own]);
  });
}
