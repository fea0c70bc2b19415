/** Tables of one department year by year: rates beside its peers, other versions of the rubric, quarters, sections. */
import { Exact } from '../../exact.ts';
import { cellUnder, type Row, type Table } from '../../tables.ts';
import { paceOf } from '../statistics/pace.ts';
import { peersOf } from '../statistics/peers.ts';
import { hundred, percentOr } from '../statistics/rates.ts';
import { settledBy } from '../statistics/settled.ts';
import { absent } from '../words.ts';
import type { Subject, World, WorldPlace } from '../world.ts';
import type { Measure } from './peers.ts';
import { expectedRange, expectedTotal } from './shown.ts';
import type { Tally } from './tally.ts';

function rowOfYear(table: Table, year: string): Row | undefined {
  return table.rows.find((each) => each.cells[0]?.text.startsWith(year));
}

export function compareMeasureRow(
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
  tally.numbers('department lines', where, row?.cells[1]?.text, percentOr(measure.of(subject)));
  const peers =
    measure.of(subject).number &&
    peersOf(subject, place.subjects, measure.of, world, measure.isOfRubric);
  const median = peers ? peers.spread.median.multiply(hundred) : '—';
  tally.numbers('department lines', `${where} peers`, row && cellUnder(table, row, /同类/)?.text, [
    median,
  ]);
  if (!measure.isOfRubric) return;
  const { low, high, applicable, rubric, selfTotal } = subject.evaluation;
  const isPart = selfTotal && !applicable.equals(rubric.fullMarks);
  const total = [...expectedTotal(subject.evaluation), ...(isPart ? [applicable] : [])];
  tally.numbers(
    'department lines',
    `${where} total`,
    row && cellUnder(table, row, /^自评得分/)?.text,
    total,
  );
  tally.numbers(
    'department lines',
    `${where} span`,
    row && cellUnder(table, row, /^复算区间/)?.text,
    expectedRange(low, high),
  );
}

export function compareConstant(
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

export function comparePaces(
  table: Table | undefined,
  line: readonly Subject[],
  world: World,
  path: string,
  tally: Tally,
): void {
  if (!table) return;
  for (const subject of line) {
    paceOf(subject, world)?.forEach(({ rate, elapsed }, at) => {
      const own = rate instanceof Exact ? rate.multiply(elapsed).multiply(hundred) : absent.missing;
      const where = `${path} pace ${subject.year} quarter ${String(at + 1)}`;
      tally.numbers('pace', where, rowOfYear(table, subject.year)?.cells[at + 1]?.text, [own]);
    });
  }
}

export function compareSections(
  table: Table | undefined,
  line: readonly Subject[],
  path: string,
  tally: Tally,
): void {
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
      tally.numbers('sections', `${path} ${section.name} ${year}`, row?.cells[column]?.text, [
        ...self,
        marks,
      ]);
    }
  }
}
