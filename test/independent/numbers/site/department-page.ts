/** The page of a department: its reports year by year, its peers, and the tables behind its charts. */
import { Exact } from '../../exact.ts';
import type { Page } from '../../html.ts';
import type { Department } from '../data/jurisdictions.ts';
import { lineOf } from '../statistics/lines.ts';
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
    if (!table) return;
    const title = page.main.find(`#${measure.chart}`)?.find('h2')?.text();
    compareSentence(
      title,
      measure,
      latest,
      place,
      `${where} title of ${measure.name}`,
      world,
      tally,
    );
    for (const subject of line)
      compareMeasureRow(table, measure, subject, place, where, world, tally);
  });
  compareBars(page, line, world, tally);
  compareConstant(tableIn(page, 'chart-constant'), line, place, world, where, tally);
  comparePaces(tableIn(page, 'chart-pace-years'), line, world, where, tally);
  compareShareTable(tableIn(page, 'chart-shares'), line, where, tally);
  compareAmounts(page, line, world, tally);
  compareSections(tableCaptioned(page, /^一级指标/), line, where, tally);
}

/** "2019：93.78 分里，公布的数字能证实 58.32 分" */
function compareBars(page: Page, line: readonly Subject[], world: World, tally: Tally): void {
  const titles = page.main.findAll('figure.year-bar').map((each) => each.find('h3')?.text());
  line.forEach(({ year, evaluation }, at) => {
    const { results, selfTotal, settled } = evaluation;
    const proven = results
      .filter((each) => each.verdict === 'consistent')
      .flatMap((each) => each.self ?? []);
    const title = titles[at];
    const said = title?.includes('算定')
      ? [settled]
      : selfTotal
        ? [selfTotal, Exact.sum(proven)]
        : [Exact.of(results.length)];
    tally.numbers('titles', `${page.path} bar of ${year}`, title, [Exact.of(year), ...said]);
    if (selfTotal && world.policy.totalsInHundredths) {
      tally.hundredths('titles', `${page.path} bar of ${year}`, title, 1);
    }
  });
}
