/** The page of a year: its reports, the matrix of indicators, shares of each, and the groups. */
import type { Page } from '../../html.ts';
import { type Cell, readTables, type Table } from '../../tables.ts';
import { hundred } from '../statistics/rates.ts';
import { absent } from '../words.ts';
import { inYear, type Subject, type World, type WorldPlace } from '../world.ts';
import { compareCell } from './cells.ts';
import { compareGroups } from './groups.ts';
import { tableCaptioned, tableIn } from './read.ts';
import { expectedRange } from './shown.ts';
import { compareSummaries } from './summaries.ts';
import type { Tally } from './tally.ts';

export function compareYear(
  page: Page,
  place: WorldPlace,
  year: string,
  world: World,
  tally: Tally,
): void {
  const subjects = inYear(place, year);
  compareSummaries(
    tableIn(page, 'summaries'),
    subjects,
    ({ department }) => department.short,
    page.path,
    world,
    tally,
  );
  const matrices = readTables(page.main).filter((each) => each.element.hasClass('matrix'));
  for (const subject of subjects) {
    const table = matrices.find(
      (each) => each.element.id === `matrix-${subject.evaluation.rubric.id}`,
    );
    const row = table?.rows.find((each) => each.cells[0]?.text === subject.department.short);
    subject.evaluation.results.forEach((result, at) => {
      compareCell(
        row?.cells[at + 1],
        result,
        `${page.path} ${subject.department.short} ${result.indicator.name}`,
        tally,
      );
    });
    compareTotalCell(
      row?.cells[subject.evaluation.results.length + 1],
      subject,
      page.path,
      world,
      tally,
    );
  }
  compareShares(tableCaptioned(page, /各部门各指标的自评得分率/), subjects, page.path, tally);
  compareGroups(tableIn(page, 'groups'), place, year, world, page.path, tally);
}

function compareTotalCell(
  cell: Cell | undefined,
  { evaluation, department }: Subject,
  path: string,
  world: World,
  tally: Tally,
): void {
  const { selfTotal, applicable, rubric, low, high } = evaluation;
  const where = `${path} ${department.short} total`;
  tally.numbers('totals', where, cell?.element.find('.self')?.text(), [selfTotal ?? '不完整']);
  if (selfTotal && world.policy.totalsInHundredths) {
    tally.hundredths('totals', where, cell?.element.find('.self')?.text(), 0);
  }
  const outOf = cell?.element.find('.out-of')?.text() ?? '';
  tally.numbers(
    'totals',
    `${where} out of`,
    outOf,
    applicable.equals(rubric.fullMarks) ? [] : [applicable],
  );
  tally.numbers(
    'totals',
    `${where} span`,
    cell?.element.find('.computed')?.text(),
    expectedRange(low, high),
  );
}

function compareShares(
  table: Table | undefined,
  subjects: readonly Subject[],
  path: string,
  tally: Tally,
): void {
  if (!table) return;
  for (const { department, evaluation } of subjects) {
    const row = table.rows.find((each) => each.cells[0]?.text === department.short);
    evaluation.results.forEach(({ self, verdict, indicator }, at) => {
      const share = self?.divide(indicator.marks).multiply(hundred);
      const own = verdict === 'not-applicable' ? absent.notApplicable : (share ?? absent.unscored);
      tally.numbers(
        'shares',
        `${path} share, ${department.short} ${indicator.name}`,
        row?.cells[at + 1]?.text,
        [own],
      );
    });
  }
}
