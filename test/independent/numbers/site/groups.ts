/** 各组的中位数: all departments, each category and each size band of a year, with totals where none is missing. */
import { Exact } from '../../exact.ts';
import type { Table } from '../../tables.ts';
import { bandOf, bandsOf } from '../statistics/peers.ts';
import { printedValue, rateOf, selfRate, tenThousand } from '../statistics/rates.ts';
import { inYear, withoutReport, type World, type WorldPlace } from '../world.ts';
import { areTooFew, expectedSpread } from './spreads.ts';
import type { Expected, Tally } from './tally.ts';

export function compareGroups(
  table: Table | undefined,
  place: WorldPlace,
  year: string,
  world: World,
  path: string,
  tally: Tally,
): void {
  const subjects = inYear(place, year);
  if (areTooFew(subjects, world)) {
    return tally.same('groups', `${path} groups of too few`, table ? 'a table' : 'none', 'none');
  }
  if (!table) return tally.missing('groups', path, 'table of groups');
  const absentees = withoutReport(place, year);
  const withoutBudget = subjects.filter((each) => bandOf(each, world) === undefined).length;
  const categories = [...new Set(subjects.map((each) => each.department.category))];
  const groups = [
    { name: world.policy.wholeName, own: subjects, without: absentees.length },
    ...categories.map((category) => ({
      name: category,
      own: subjects.filter((each) => each.department.category === category),
      without: absentees.filter((each) => each.category === category).length,
    })),
    ...bandsOf(world).map(({ name }) => ({
      name: `年初预算 ${name}`,
      own: subjects.filter((each) => bandOf(each, world) === name),
      // Whose budget is not known may belong to any band.
      without: absentees.length + withoutBudget,
    })),
  ].filter(({ own }) => own.length > 0);
  tally.same('groups', `${path} groups`, String(table.rows.length), String(groups.length));
  groups.forEach(({ name, own, without }) => {
    const row = table.rows.find((each) => each.cells[0]?.text === name);
    const compare = (column: number, expected: readonly Expected[]): void =>
      tally.numbers(
        'groups',
        `${path} group ${name}, ${table.columns[column] ?? ''}`,
        row?.cells[column]?.text,
        expected,
      );
    compare(1, [Exact.of(own.length)]);
    compare(2, expectedSpread(own.map(selfRate), world));
    compare(
      3,
      expectedSpread(
        own.map((each) => rateOf('executionRate', each, world)),
        world,
      ),
    );
    compare(
      4,
      expectedSpread(
        own.map((each) => rateOf('threePublicExpensesControlRate', each, world)),
        world,
      ),
    );
    const amounts = own.flatMap((each) => printedValue('executedAmount', each, world).number ?? []);
    const missing = own.length - amounts.length + without;
    compare(5, [missing > 0 ? Exact.of(missing) : Exact.sum(amounts).divide(tenThousand)]);
  });
}
