/** The page of an indicator: every department and year, the distribution of shares, and the latest year in full. */
import { Exact } from '../../exact.ts';
import type { Page } from '../../html.ts';
import { readTables, type Table } from '../../tables.ts';
import { existsIn } from '../data/jurisdictions.ts';
import type { IndicatorResult } from '../score/indicators.ts';
import { hundred, type Value } from '../statistics/rates.ts';
import type { Subject, World, WorldPlace } from '../world.ts';
import { inYear, subjectAt } from '../world.ts';
import { compareCell } from './cells.ts';
import { tableCaptioned, tableIn, verdictIn } from './read.ts';
import { expectedRange } from './shown.ts';
import { expectedSpread } from './spreads.ts';
import type { Tally } from './tally.ts';

export function compareIndicator(
  page: Page,
  id: string,
  place: WorldPlace,
  world: World,
  tally: Tally,
): void {
  const table = tableIn(page, 'by-year');
  if (!table)
    return tally.missing('indicators by year', page.path, 'table of departments and years');
  for (const department of place.place.departments) {
    const row = table.rows.find((each) => each.cells[0]?.text === department.short);
    for (const year of place.years) {
      const result = resultIn(subjectAt(place, department.id, year), id);
      const cell = row?.cells[place.years.indexOf(year) + 1];
      const where = `${page.path} ${department.short} ${year}`;
      if (result) compareCell(cell, result, where, tally);
      else if (row)
        tally.same(
          'indicators by year',
          where,
          /\d/.test(cell?.text ?? '') ? cell?.text : 'none',
          'none',
        );
      else
        tally.same(
          'indicators by year',
          where,
          existsIn(department, year) ? 'no row' : 'none',
          'none',
        );
    }
  }
  const medians = table.rows.find((each) => /中位数/.test(each.cells[0]?.text ?? ''));
  const yearly = tableCaptioned(page, /自评得分率的中位数/);
  for (const [at, year] of place.years.entries()) {
    const shares = sharesIn(place, year, id);
    if (shares.every((each) => !each.number)) continue;
    const own = expectedSpread(shares, world);
    const text = medians?.cells[at + 1]?.element.lines().join(' ') ?? '';
    const parts = medians?.cells[at + 1]?.element;
    const computed = parts?.find('.computed')?.text() ?? '';
    const first = text.endsWith(computed) ? text.slice(0, text.length - computed.length) : text;
    tally.numbers('medians', `${page.path} median of ${year}`, `${first} ${computed}`, own);
    const row = yearly?.rows.find((each) => each.cells[0]?.text.startsWith(year));
    if (yearly)
      tally.numbers('medians', `${page.path} medians by year, ${year}`, row?.cells[1]?.text, own);
  }
  compareMedianTitle(page, place, world, id, tally);
  compareCounts(tableCaptioned(page, /自评得分率的部门数/), page.path, place, id, tally);
  compareLatest(page, place, id, tally);
}

function resultIn(subject: Subject | undefined, id: string): IndicatorResult | undefined {
  return subject?.evaluation.results.find((each) => each.indicator.id === id);
}

/** Self score over marks, of those to whom the indicator applies. */
function sharesIn(place: WorldPlace, year: string, id: string): Value[] {
  return inYear(place, year).flatMap((subject) => {
    const result = resultIn(subject, id);
    if (!result?.self || result.verdict === 'not-applicable') return [];
    const number = result.self.divide(result.indicator.marks);
    return [{ number, status: 'printed', isComputed: true }] as const;
  });
}

/** "自评得分率的中位数：2022 年度 90.88%，2024 年度 89.25%": each number is checked against its own year. */
function compareMedianTitle(
  page: Page,
  place: WorldPlace,
  world: World,
  id: string,
  tally: Tally,
): void {
  const title = page.main.find('#chart-shares')?.find('h2')?.text() ?? '';
  for (const [, year = '', number = ''] of title.matchAll(/(\d{4}) 年度 ([\d.]+)%/g)) {
    const [median] = expectedSpread(sharesIn(place, year, id), world);
    tally.numbers('titles', `${page.path} title, ${year}`, number, [median ?? '—']);
  }
}

/** How many departments have each share. */
function compareCounts(
  table: Table | undefined,
  path: string,
  place: WorldPlace,
  id: string,
  tally: Tally,
): void {
  if (!table) return;
  for (const year of place.years) {
    const column = table.columns.findIndex((each) => each.startsWith(year));
    const shares = sharesIn(place, year, id).flatMap(
      ({ number }) => number?.multiply(hundred) ?? [],
    );
    for (const row of table.rows) {
      const share = Exact.read(row.cells[0]?.text ?? '');
      const own = share
        ? shares.filter((each) => each.round(2).equals(share)).length
        : shares.length;
      const text = row.cells[column]?.text;
      const where = `${path} departments at ${row.cells[0]?.text ?? ''} in ${year}`;
      if (column >= 0 && (shares.length > 0 || /\d/.test(text ?? ''))) {
        tally.numbers('medians', where, text, [Exact.of(own)]);
      }
    }
  }
}

function compareLatest(page: Page, place: WorldPlace, id: string, tally: Tally): void {
  const tables = readTables(page.main).filter((each) => each.element.hasClass('indicators'));
  for (const row of tables.flatMap((each) => each.rows)) {
    if (!row.element.hasClass('main-row')) continue;
    const [name, year, score, range, verdict] = row.cells;
    const subject = place.subjects.find(
      (each) => each.department.short === name?.text && each.year === year?.text,
    );
    const result = resultIn(subject, id);
    const where = `${page.path} ${name?.text ?? ''} ${year?.text ?? ''} in full`;
    if (!result) {
      tally.missing('indicators by year', where, 'a row that is not recomputed');
      continue;
    }
    const applies = result.verdict !== 'not-applicable';
    const own = applies ? expectedRange(result.low, result.high) : ['—'];
    const self = applies && result.self ? [result.self] : ['—'];
    tally.numbers('indicators by year', where, score?.text, [
      ...self,
      result.indicator.marks,
      ...own,
    ]);
    tally.numbers('indicators by year', `${where}, span`, range?.text, own);
    tally.same('verdicts', where, verdictIn(verdict?.text ?? ''), result.verdict);
    const gap = verdict?.element.find('.gap')?.text();
    if (result.gap)
      tally.numbers('gaps', where, gap, [result.gap.abs(), result.gap.isNegative() ? '少' : '多']);
  }
}
