/** The home page: what the real reports hold, and how much there is of each jurisdiction. */
import { Exact } from '../../exact.ts';
import type { Page } from '../../html.ts';
import { existsIn } from '../data/jurisdictions.ts';
import { barTitle } from '../statistics/titles.ts';
import type { World } from '../world.ts';
import { expectedDoubts, sumOfDoubts } from './doubt-counts.ts';
import { entry } from './read.ts';
import { compareFindings } from './findings.ts';
import type { Tally } from './tally.ts';

export function compareHome(page: Page, world: World, tally: Tally): void {
  const real = world.places
    .filter(({ place }) => !place.isFictional)
    .flatMap(({ subjects }) => subjects);
  // One report is shown in full.
  const heading = page.main.findAll((each) => /^h2$/.test(each.name))[0];
  const shown = real.find(({ path }) =>
    page.main.find((each) => each.attribute('href') === `/${path}`),
  );
  if (shown)
    tally.same('titles', 'home title of the bar', heading?.text(), barTitle(shown.evaluation));
  const count = (name: RegExp, own: number): void =>
    tally.numbers('counts', `home ${name.source}`, entry(page, name), [Exact.of(own)]);
  count(/^报告/, real.length);
  const figures = real.flatMap(({ report }) => report.figures.all());
  // Texts too, and what does not apply; where a fact is printed with two values, both.
  const told = figures.filter(({ status }) => status !== 'missing');
  count(
    /公布的数据/,
    told.reduce((all, { printed }) => all + Math.max(1, printed.length), 0),
  );
  // A passage is only set beside another, and what could not run was not checked.
  const run = real
    .flatMap(({ checks }) => checks)
    .filter(({ outcome }) => !['noted', 'not-run'].includes(outcome));
  // Where it says that both sides are known, what is only derived is not among them.
  const isOfTwoSides = entry(page, /核对/)?.includes('两边') === true;
  const compared = isOfTwoSides ? run.filter(({ outcome }) => outcome !== 'derived') : run;
  count(/核对/, compared.length);
  const doubts = expectedDoubts(sumOfDoubts(world.doubtCounts, real));
  tally.numbers('counts', 'home doubts', entry(page, /疑点/), doubts);
  const places =
    page.main
      .find('ul.places')
      ?.findAll('li')
      .map((each) => each.text()) ?? [];
  for (const { place, subjects, years } of world.places) {
    const latest = years.at(-1) ?? '';
    const departments = place.departments.filter((each) => existsIn(each, latest)).length;
    const span = years.length > 1 ? [years[0] ?? '', latest] : [latest];
    const own = [departments, subjects.length, ...span].map((each) => Exact.of(each));
    tally.numbers(
      'counts',
      `home ${place.name}`,
      places.find((each) => each.includes(place.name)),
      own,
    );
  }
  compareFindings(page.main.find('table.findings'), real, undefined, 'home', world, tally);
}
