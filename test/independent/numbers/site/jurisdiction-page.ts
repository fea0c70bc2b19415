/** The page of a jurisdiction: tables year by year, panels by department, bunching and the histogram. */
import { Exact } from '../../exact.ts';
import type { Page } from '../../html.ts';
import { readTables, type Table } from '../../tables.ts';
import { existsIn } from '../data/jurisdictions.ts';
import { percentOr } from '../statistics/rates.ts';
import { sharesTitle } from '../statistics/titles.ts';
import type { Subject, World, WorldPlace } from '../world.ts';
import { inYear, subjectAt } from '../world.ts';
import { compareBunching, compareHistogram } from './bunching.ts';
import { sumOfDoubts } from './doubt-counts.ts';
import { timely } from './disclosure-counts.ts';
import { type Measure, measuresOf } from './peers.ts';
import { tableCaptioned, tableIn } from './read.ts';
import { compareShareTable } from './shares.ts';
import { compareSummaries } from './summaries.ts';
import { areTooFew, expectedSpread, tooFew } from './spreads.ts';
import type { Tally } from './tally.ts';
import { compareTitle } from './titles.ts';

export function compareJurisdiction(
  page: Page,
  place: WorldPlace,
  world: World,
  tally: Tally,
): void {
  const latest = place.years.at(-1) ?? '';
  compareStandfirst(page, place, latest, tally);
  compareYears(tableCaptioned(page, /^各年度公布情况/), place, world, page.path, tally);
  const [self, execution] = measuresOf(world);
  if (self) compareMeasure(page, 'chart-scores', 'chart-score-panels', self, place, world, tally);
  if (execution)
    compareMeasure(page, 'chart-rates', 'chart-rate-panels', execution, place, world, tally);
  compareShareTable(tableIn(page, 'chart-shares'), place.subjects, page.path, tally);
  compareTitle(page, 'shares', sharesTitle(place.subjects), tally);
  compareHistogram(tableIn(page, 'chart-score-bins'), place, page.path, tally);
  compareBunching(tableIn(page, 'inflation'), place, world, page.path, tally);
  const table = readTables(page.main).find((each) => each.element.hasClass('summaries'));
  compareSummaries(
    table,
    inYear(place, latest),
    ({ department }) => department.short,
    page.path,
    world,
    tally,
  );
}

/** "现有 22 个部门，收录 131 份…"; a code of the place may follow. */
function compareStandfirst(
  page: Page,
  { place, subjects }: WorldPlace,
  year: string,
  tally: Tally,
): void {
  const text = page.main
    .find('.standfirst')
    ?.text()
    .replace(/行政区划代码.*$/, '');
  const departments = place.departments.filter((each) => existsIn(each, year)).length;
  tally.numbers('counts', `${page.path} departments and reports`, text, [
    Exact.of(departments),
    Exact.of(subjects.length),
  ]);
}

function compareYears(
  table: Table | undefined,
  place: WorldPlace,
  world: World,
  path: string,
  tally: Tally,
): void {
  if (!table) return tally.missing('years', path, 'table of years');
  const [self, execution] = measuresOf(world);
  for (const year of place.years) {
    const own = inYear(place, year);
    const row = table.rows.find((each) => each.cells[0]?.text.startsWith(year));
    const compare = (column: number, expected: Parameters<Tally['numbers']>[3]): void =>
      tally.numbers(
        'years',
        `${path} ${year}, ${table.columns[column] ?? ''}`,
        row?.cells[column]?.text,
        expected,
      );
    const expected = place.place.departments.filter((each) => existsIn(each, year)).length;
    compare(1, [Exact.of(own.length), Exact.of(expected)]);
    if (self) compare(2, expectedSpread(own.map(self.of), world));
    if (execution) compare(3, expectedSpread(own.map(execution.of), world));
    const { inTime, judged } = timely(own);
    const shares = [Exact.of(inTime), Exact.of(judged)];
    const told = areTooFew(own, world) ? tooFew(own.length) : shares;
    compare(4, judged === 0 ? ['没有可判断的'] : told);
    compare(5, [Exact.of(sumOfDoubts(world.doubtCounts, own).heavy)]);
  }
}

function compareMeasure(
  page: Page,
  spread: string,
  panels: string,
  measure: Measure,
  place: WorldPlace,
  world: World,
  tally: Tally,
): void {
  const table = tableIn(page, spread);
  for (const year of place.years) {
    const own = expectedSpread(inYear(place, year).map(measure.of), world);
    const row = table?.rows.find((each) => each.cells[0]?.text.startsWith(year));
    if (table)
      tally.numbers('medians', `${page.path} ${measure.name} ${year}`, row?.cells[1]?.text, own);
  }
  const title = page.main.find(`#${spread}`)?.find('h2')?.text() ?? '';
  for (const [, year = '', number = ''] of title.matchAll(/(\d{4}) 年度 ([\d.]+)%/g)) {
    const [median] = expectedSpread(inYear(place, year).map(measure.of), world);
    tally.numbers('titles', `${page.path} ${measure.name} title, ${year}`, number, [median ?? '—']);
  }
  comparePanels(tableIn(page, panels), measure, place, page.path, tally);
}

function comparePanels(
  table: Table | undefined,
  measure: Measure,
  place: WorldPlace,
  path: string,
  tally: Tally,
): void {
  if (!table) return;
  for (const department of place.place.departments) {
    const row = table.rows.find((each) => each.cells[0]?.text === department.short);
    for (const year of place.years) {
      const subject: Subject | undefined = subjectAt(place, department.id, year);
      const missing = existsIn(department, year) ? '未收录' : '—';
      const own = subject ? percentOr(measure.of(subject)) : [missing];
      const column = table.columns.findIndex((each) => each.startsWith(year));
      tally.numbers(
        'panels',
        `${path} ${measure.name} ${department.short} ${year}`,
        row?.cells[column]?.text,
        own,
      );
    }
  }
}
