/** The page of a department: its reports year by year, its peers, and the tables behind its charts. */
import { Exact } from '../../exact.ts';
import type { Page } from '../../html.ts';
import { cellUnder, type Table } from '../../tables.ts';
import type { Department } from '../data/jurisdictions.ts';
import { lineOf } from '../statistics/lines.ts';
import { peersOf } from '../statistics/peers.ts';
import { hundred, percentOr } from '../statistics/rates.ts';
import { settledBy } from '../statistics/settled.ts';
import { absent } from '../words.ts';
import type { Subject, World, WorldPlace } from '../world.ts';
import { compareAmounts } from './amounts.ts';
import { paceOf } from './pace.ts';
import { compareSentence, type Measure, measuresOf } from './peers.ts';
import { tableCaptioned, tableIn } from './read.ts';
import { compareShareTable } from './shares.ts';
import { expectedRange, expectedTotal } from './shown.ts';
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
  const sentences = page.main.find('ul.plain')?.findAll('li').map((each) => each.text()) ?? [];
  const isAlone = place.subjects.every((each) => each.year !== latest.year || each === latest);
  measuresOf(world).forEach((measure, at) => {
    if (!isAlone) {
      compareSentence(sentences[at], measure, latest, place, `${where} ${measure.name}`, world, tally);
    }
    const table = tableIn(page, measure.chart);
    if (!table) return;
    const title = page.main.find(`#${measure.chart}`)?.find('h2')?.text();
    compareSentence(title, measure, latest, place, `${where} title of ${measure.name}`, world, tally);
    for (const subject of line) compareMeasureRow(table, measure, subject, place, where, world, tally);
  });
  compareBars(page, line, tally);
  compareConstant(tableIn(page, 'chart-constant'), line, place, world, where, tally);
  comparePaces(tableIn(page, 'chart-pace-years'), line, world, where, tally);
  compareShareTable(tableIn(page, 'chart-shares'), line, where, tally);
  compareAmounts(page, line, world, tally);
  compareSections(tableCaptioned(page, /^一级指标/), line, where, tally);
}

function rowOfYear(table: Table, year: string): Table['rows'][number] | undefined {
  return table.rows.find((each) => each.cells[0]?.text.startsWith(year));
}

function compareMeasureRow(
  table: Table,
  measure: Measure,
  subject: Subject,
  place: WorldPlace,
  path: string,
  world: World,
  tally: Tally,
): void {
  const row = rowOfYear(table, subject.year);
  const where = `${path} ${measure.name} ${subject.year}`;
  tally.numbers('department lines', where, row?.cells[1]?.text, [percentOr(measure.of(subject))]);
  const peers = measure.of(subject).number && peersOf(subject, place.subjects, measure.of, world, measure.isOfRubric);
  const median = peers ? peers.spread.median.multiply(hundred) : '—';
  tally.numbers('department lines', `${where} peers`, row && cellUnder(table, row, /同类/)?.text, [median]);
  if (!measure.isOfRubric) return;
  const { low, high, applicable, rubric, selfTotal } = subject.evaluation;
  const isPart = selfTotal && !applicable.equals(rubric.fullMarks);
  const total = [...expectedTotal(subject.evaluation), ...(isPart ? [applicable] : [])];
  tally.numbers('department lines', `${where} total`, row && cellUnder(table, row, /^自评得分/)?.text, total);
  tally.numbers('department lines', `${where} span`, row && cellUnder(table, row, /^复算区间/)?.text, expectedRange(low, high));
}

/** "2019：93.78 分里，公布的数字能证实 58.32 分" */
function compareBars(page: Page, line: readonly Subject[], tally: Tally): void {
  const titles = page.main.findAll('figure.year-bar').map((each) => each.find('h3')?.text());
  line.forEach(({ year, evaluation }, at) => {
    const { results, selfTotal, settled } = evaluation;
    const proven = results.filter((each) => each.verdict === 'consistent').flatMap((each) => each.self ?? []);
    const title = titles[at];
    const said = title?.includes('算定') ? [settled] : selfTotal ? [selfTotal, Exact.sum(proven)] : [Exact.of(results.length)];
    tally.numbers('titles', `${page.path} bar of ${year}`, title, [Exact.of(year), ...said]);
  });
}

function compareConstant(
  table: Table | undefined,
  line: readonly Subject[],
  { place }: WorldPlace,
  world: World,
  path: string,
  tally: Tally,
): void {
  if (!table) return;
  for (const subject of line) {
    const row = rowOfYear(table, subject.year);
    const used = [subject.evaluation.rubric, ...place.rubrics];
    used.forEach((rubric, at) => {
      const { points, marks } = settledBy(subject, rubric, world);
      const share = points.divide(marks).multiply(hundred);
      const where = `${path} constant ${subject.year} by ${rubric.id}`;
      tally.numbers('constant', where, row?.cells[at + 1]?.text, [points, marks, share]);
    });
  }
}

function comparePaces(table: Table | undefined, line: readonly Subject[], world: World, path: string, tally: Tally): void {
  if (!table) return;
  for (const subject of line) {
    paceOf(subject, world)?.forEach(({ rate, elapsed }, at) => {
      const own = rate instanceof Exact ? rate.multiply(elapsed).multiply(hundred) : absent.missing;
      const where = `${path} pace ${subject.year} quarter ${String(at + 1)}`;
      tally.numbers('pace', where, rowOfYear(table, subject.year)?.cells[at + 1]?.text, [own]);
    });
  }
}

function compareSections(table: Table | undefined, line: readonly Subject[], path: string, tally: Tally): void {
  if (!table) return tally.missing('sections', path, 'table of sections');
  for (const { year, evaluation } of line) {
    const column = table.columns.findIndex((each) => each.startsWith(year));
    for (const section of evaluation.rubric.sections) {
      const own = evaluation.results.filter(
        (each) => each.indicator.section === section.id && each.verdict !== 'not-applicable',
      );
      const selves = own.flatMap((each) => each.self ?? []);
      const marks = Exact.sum(own.map((each) => each.indicator.marks));
      const row = table.rows.find((each) => each.cells[0]?.text === section.name);
      const self = selves.length === own.length ? [Exact.sum(selves)] : [];
      tally.numbers('sections', `${path} ${section.name} ${year}`, row?.cells[column]?.text, [...self, marks]);
    }
  }
}

