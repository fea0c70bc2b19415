/** The page of a department: its reports year by year, its peers, and the tables behind its charts. */
import { Exact } from '../../exact.ts';
import type { Page } from '../../html.ts';
import type { Department } from '../data/jurisdictions.ts';
import { lineOf } from '../statistics/lines.ts';
import { paceOf } from '../statistics/pace.ts';
import { printedValue } from '../statistics/rates.ts';
import {
  budgetYearsTitle,
  constantTitle,
  measureTitle,
  paceTitle,
  sharesTitle,
  threePublicYearsTitle,
} from '../statistics/titles.ts';
import type { Subject, World, WorldPlace } from '../world.ts';
import { compareAmounts } from './amounts.ts';
import {
  compareConstant,
  compareMeasureRow,
  comparePaces,
  compareSections,
} from './department-lines.ts';
import { compareSentence, measuresOf } from './peers.ts';
import { tableCaptioned, tableIn } from './read.ts';
import { compareShareTable } from './shares.ts';
import { compareSummaries } from './summaries.ts';
import type { Tally } from './tally.ts';
import { compareTitle } from './titles.ts';

export function compareDepartment(
  page: Page,
  department: Department,
  place: WorldPlace,
  world: World,
  tally: Tally,
): void {
  const line = lineOf(department, place);
  const latest = line.at(-1);
  if (!latest) return;
  const where = page.path;
  compareSummaries(tableIn(page, 'years'), line, ({ year }) => `${year} 年度`, where, world, tally);
  const sentences =
    page.main
      .find('ul.plain')
      ?.findAll('li')
      .map((each) => each.text()) ?? [];
  const isAlone = place.subjects.every((each) => each.year !== latest.year || each === latest);
  measuresOf(world).forEach((measure, at) => {
    if (!isAlone) {
      compareSentence(
        sentences[at],
        measure,
        latest,
        place,
        `${where} ${measure.name}`,
        world,
        tally,
      );
    }
    const table = tableIn(page, measure.chart);
    if (!table) {
      // One year is no line.
      const isDue = line.length > 1 && line.some((each) => measure.of(each).number);
      if (isDue) tally.missing('department lines', `${where} ${measure.chart}`, 'a chart');
      return;
    }
    const chart = measure.chart.replace(/^chart-/, '');
    compareTitle(page, chart, measureTitle(measure, latest, place, world), tally);
    for (const subject of line)
      compareMeasureRow(table, measure, subject, place, where, world, tally);
  });
  const title = (chart: string, own: string): void => compareTitle(page, chart, own, tally);
  title('budget-years', budgetYearsTitle(latest, place, world));
  title('three-public-years', threePublicYearsTitle(line, place, world));
  const pace = paceTitle(latest, place, world, true);
  title('pace-years', pace === '' ? '' : `${latest.year} 年度${pace}`);
  title('constant', constantTitle(line, place, world));
  title('shares', sharesTitle(line));
  compareBars(page, line, tally);
  comparePresence(page, line, place, world, tally);
  compareConstant(tableIn(page, 'chart-constant'), line, place, world, where, tally);
  comparePaces(tableIn(page, 'chart-pace-years'), line, world, where, tally);
  compareShareTable(tableIn(page, 'chart-shares'), line, where, tally);
  compareAmounts(page, line, world, tally);
  compareSections(tableCaptioned(page, /^一级指标/), line, where, tally);
}

/** "2019 年度": what the bar shows is told by its own page. */
function compareBars(page: Page, line: readonly Subject[], tally: Tally): void {
  const titles = page.main.findAll('figure.year-bar').map((each) => each.find('h3')?.text());
  line.forEach(({ year }, at) => {
    tally.same('titles', `${page.path} bar of ${year}`, titles[at], `${year} 年度`);
  });
}

/** Charts of the years that the reports of a department give numbers for. */
function comparePresence(
  page: Page,
  line: readonly Subject[],
  { place }: WorldPlace,
  world: World,
  tally: Tally,
): void {
  const has = (id: string): boolean =>
    line.some((each) => printedValue(id, each, world).number !== undefined);
  const rubrics = new Set(place.rubrics.map(({ id }) => id));
  const due = {
    'budget-years': has('initialBudget') || has('executedAmount'),
    'three-public-years': has('receptionExpenseAmount') || has('officialVehicleAmount'),
    'pace-years': line.some((each) =>
      paceOf(each, world)?.some(({ rate }) => rate instanceof Exact),
    ),
    shares: line.some(({ evaluation }) => evaluation.selfTotal),
    constant: rubrics.size > 1,
  };
  for (const [id, isDue] of Object.entries(due)) {
    const found = page.main.find(`#chart-${id}`) ? 'a chart' : 'none';
    if (isDue && line.length > 1)
      tally.same('charts', `${page.path} chart of ${id}`, found, 'a chart');
  }
}
