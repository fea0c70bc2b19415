/** The page of a year: its reports, the matrix of indicators, shares of each, and the groups. */
import { Exact } from '../../exact.ts';
import type { Page } from '../../html.ts';
import { type Cell, readTables, type Table } from '../../tables.ts';
import { bandOf, bandsOf, quartilesFrom } from '../statistics/peers.ts';
import { hundred, printedValue, rateOf, reasonOf, selfRate, tenThousand, type Value } from '../statistics/rates.ts';
import { spreadOf } from '../statistics/spread.ts';
import { absent, wholeJurisdiction } from '../words.ts';
import { inYear, type Subject, withoutReport, type World, type WorldPlace } from '../world.ts';
import { compareCell } from './cells.ts';
import { tableCaptioned, tableIn } from './read.ts';
import { expectedRange } from './shown.ts';
import { compareSummaries } from './summaries.ts';
import type { Expected, Tally } from './tally.ts';

export function compareYear(page: Page, place: WorldPlace, year: string, world: World, tally: Tally): void {
  const subjects = inYear(place, year);
  compareSummaries(tableIn(page, 'summaries'), subjects, ({ department }) => department.short, page.path, world, tally);
  const matrices = readTables(page.main).filter((each) => each.element.hasClass('matrix'));
  for (const subject of subjects) {
    const table = matrices.find((each) => each.element.id === `matrix-${subject.evaluation.rubric.id}`);
    const row = table?.rows.find((each) => each.cells[0]?.text === subject.department.short);
    subject.evaluation.results.forEach((result, at) => {
      compareCell(row?.cells[at + 1], result, `${page.path} ${subject.department.short} ${result.indicator.name}`, tally);
    });
    compareTotalCell(row?.cells[subject.evaluation.results.length + 1], subject, page.path, tally);
  }
  compareShares(tableCaptioned(page, /各部门各指标的自评得分率/), subjects, page.path, tally);
  compareGroups(tableIn(page, 'groups'), place, year, world, page.path, tally);
}

function compareTotalCell(cell: Cell | undefined, { evaluation, department }: Subject, path: string, tally: Tally): void {
  const { selfTotal, applicable, rubric, low, high } = evaluation;
  const where = `${path} ${department.short} total`;
  tally.numbers('totals', where, cell?.element.find('.self')?.text(), [selfTotal ?? '不完整']);
  const outOf = cell?.element.find('.out-of')?.text() ?? '';
  tally.numbers('totals', `${where} out of`, outOf, applicable.equals(rubric.fullMarks) ? [] : [applicable]);
  tally.numbers('totals', `${where} span`, cell?.element.find('.computed')?.text(), expectedRange(low, high));
}

function compareShares(table: Table | undefined, subjects: readonly Subject[], path: string, tally: Tally): void {
  if (!table) return;
  for (const { department, evaluation } of subjects) {
    const row = table.rows.find((each) => each.cells[0]?.text === department.short);
    evaluation.results.forEach(({ self, verdict, indicator }, at) => {
      const share = self?.divide(indicator.marks).multiply(hundred);
      const own = verdict === 'not-applicable' ? absent.notApplicable : (share ?? absent.unscored);
      tally.numbers('shares', `${path} share, ${department.short} ${indicator.name}`, row?.cells[at + 1]?.text, [own]);
    });
  }
}

/** "92.10（90.00–95.00，5 个）" */
export function expectedSpread(values: readonly Value[], world: World): Expected[] {
  const numbers = values.flatMap((each) => each.number ?? []);
  const spread = spreadOf(numbers, quartilesFrom(world));
  if (!spread) {
    const reasons = new Set(values.map(reasonOf));
    const [only] = reasons;
    return reasons.size === 1 && only !== undefined ? [only] : [];
  }
  const percent = (value: Exact): Exact => value.multiply(hundred);
  const quartiles = spread.quartiles?.map(percent) ?? [];
  return [percent(spread.median), ...quartiles, Exact.of(spread.count)];
}

function compareGroups(
  table: Table | undefined,
  place: WorldPlace,
  year: string,
  world: World,
  path: string,
  tally: Tally,
): void {
  if (!table) return tally.missing('groups', path, 'table of groups');
  const subjects = inYear(place, year);
  const absentees = withoutReport(place, year);
  const withoutBudget = subjects.filter((each) => bandOf(each, world) === undefined).length;
  const categories = [...new Set(subjects.map((each) => each.department.category))];
  const groups = [
    { names: [...wholeJurisdiction], own: subjects, without: absentees.length },
    ...categories.map((category) => ({
      names: [category],
      own: subjects.filter((each) => each.department.category === category),
      without: absentees.filter((each) => each.category === category).length,
    })),
    ...bandsOf(world).map(({ name }) => ({
      names: [`年初预算 ${name}`],
      own: subjects.filter((each) => bandOf(each, world) === name),
      // Whose budget is not known may belong to any band.
      without: absentees.length + withoutBudget,
    })),
  ].filter(({ own }) => own.length > 0);
  tally.same('groups', `${path} groups`, String(table.rows.length), String(groups.length));
  groups.forEach(({ names, own, without }) => {
    const row = table.rows.find((each) => names.includes(each.cells[0]?.text ?? ''));
    const compare = (column: number, expected: readonly Expected[]): void =>
      tally.numbers('groups', `${path} group ${names[0] ?? ''}, ${table.columns[column] ?? ''}`, row?.cells[column]?.text, expected);
    compare(1, [Exact.of(own.length)]);
    compare(2, expectedSpread(own.map(selfRate), world));
    compare(3, expectedSpread(own.map((each) => rateOf('executionRate', each, world)), world));
    compare(4, expectedSpread(own.map((each) => rateOf('threePublicExpensesControlRate', each, world)), world));
    const amounts = own.flatMap((each) => printedValue('executedAmount', each, world).number ?? []);
    const missing = own.length - amounts.length + without;
    compare(5, [missing > 0 ? Exact.of(missing) : Exact.sum(amounts).divide(tenThousand)]);
  });
}
