/** Tables of amounts on a department's page, one column or row a year. */
import type { Page } from '../../html.ts';
import type { Table } from '../../tables.ts';
import { Exact } from '../../exact.ts';
import { hundred, percentOr, printedValue, rateOf, scaledOr, wanOr } from '../statistics/rates.ts';
import type { Subject, World } from '../world.ts';
import { tableIn } from './read.ts';
import type { Expected, Tally } from './tally.ts';

const budgets = ['initialBudget', 'adjustedBudget', 'executedAmount'];
const three = ['receptionExpense', 'officialVehicle', 'overseasTravel'];

export function compareAmounts(
  page: Page,
  line: readonly Subject[],
  world: World,
  tally: Tally,
): void {
  const amount = (id: string, subject: Subject): Expected[] =>
    wanOr(printedValue(id, subject, world));
  const years = tableIn(page, 'chart-budget-years');
  const kinds = tableIn(page, 'chart-three-public-years');
  for (const subject of line) {
    const row = years?.rows.find((each) => each.cells[0]?.text.startsWith(subject.year));
    budgets.forEach((id, at) => {
      if (years)
        tally.numbers(
          'amounts',
          `${page.path} ${id} ${subject.year}`,
          row?.cells[at + 1]?.text,
          amount(id, subject),
        );
    });
    three.forEach((kind, at) => {
      if (!kinds) return;
      const own = [...amount(`${kind}Budget`, subject), ...amount(`${kind}Amount`, subject)];
      const cell = kinds.rows[at]?.cells[columnOf(kinds, subject.year)]?.text;
      tally.numbers('amounts', `${page.path} ${kind} ${subject.year}`, cell, own);
    });
    compareMain(tableIn(page, 'amounts'), subject, page.path, world, tally);
  }
  compareBudgetTitle(page, line, world, tally);
}

function columnOf(table: Table, year: string): number {
  return table.columns.findIndex((each) => each.startsWith(year));
}

/** The row names the fact and, where it is not 万元, the unit. */
function compareMain(
  table: Table | undefined,
  subject: Subject,
  path: string,
  world: World,
  tally: Tally,
): void {
  if (!table) return tally.missing('amounts', path, 'table of amounts');
  for (const row of table.rows) {
    const [, name = '', unit = '万元'] =
      /^(.*?)(?:（([%人])）)?$/.exec(row.cells[0]?.text ?? '') ?? [];
    if (!world.data.glossary.isNamed(name)) {
      tally.missing('amounts', `${path} ${name}`, 'a fact of the glossary');
      continue;
    }
    const { id } = world.data.glossary.named(name);
    const value = unit === '%' ? rateOf(id, subject, world) : printedValue(id, subject, world);
    const own =
      unit === '%' ? percentOr(value) : unit === '万元' ? wanOr(value) : scaledOr(value, Exact.one);
    tally.numbers(
      'amounts',
      `${path} ${name} ${subject.year}`,
      row.cells[columnOf(table, subject.year)]?.text,
      own,
    );
  }
}

/** "2024 年度实际支出是年初预算的 99.90%" */
function compareBudgetTitle(
  page: Page,
  line: readonly Subject[],
  world: World,
  tally: Tally,
): void {
  const title = page.main.find('#chart-budget-years')?.find('h2')?.text();
  const latest = line.at(-1);
  const spent = latest && printedValue('executedAmount', latest, world).number;
  const planned = latest && printedValue('initialBudget', latest, world).number;
  if (!title?.includes('实际支出是年初预算') || !latest || !spent || !planned) return;
  const own = [Exact.of(latest.year), spent.divide(planned).multiply(hundred)];
  tally.numbers('titles', `${page.path} budgets`, title, own);
}
