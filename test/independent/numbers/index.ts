/** The second opinion on numbers: recomputes all from data/ and holds the built site against it. */
import type { Comparison } from '../comparison.ts';
import { pagePaths, readPage } from '../html.ts';
import { type Policy, settledPolicy } from './policy.ts';
import { compareChecks } from './site/checks.ts';
import { compareDepartment } from './site/department-page.ts';
import { compareDocuments } from './site/documents.ts';
import { compareFigures } from './site/figures.ts';
import { compareIndicator } from './site/indicator-page.ts';
import { compareJurisdiction } from './site/jurisdiction-page.ts';
import { compareShards } from './site/shards.ts';
import { compareYear } from './site/year-page.ts';
import { compareReport } from './site/report-page.ts';
import { Tally } from './site/tally.ts';
import { readWorld, type WorldPlace } from './world.ts';

export type { Comparison } from '../comparison.ts';

export function compareNumbers(
  dataRoot: string,
  distRoot: string,
  policy: Policy = settledPolicy,
): Comparison {
  const tally = new Tally();
  const paths = new Set(pagePaths(distRoot));
  const world = readWorld(dataRoot, policy);
  for (const place of world.places) {
    const { subjects, years } = place;
    for (const year of years) {
      const page = readPage(distRoot, `${place.place.id}/${year}/`);
      compareYear(page, place, year, world, tally);
    }
    compareShards(distRoot, place, world, tally);
    compareJurisdiction(readPage(distRoot, `${place.place.id}/`), place, world, tally);
    for (const id of indicatorsOf(place)) {
      compareIndicator(readPage(distRoot, `${place.place.id}/indicators/${id}/`), id, place, world, tally);
    }
    for (const department of place.place.departments) {
      const path = `${place.place.id}/departments/${department.id}/`;
      if (paths.has(path)) compareDepartment(readPage(distRoot, path), department, place, world, tally);
    }
    for (const subject of subjects) {
      const page = readPage(distRoot, subject.path);
      compareReport(page, subject, world, tally);
      compareChecks(page, subject, tally);
      compareFigures(page, subject, tally);
      compareDocuments(page.main.find('#document-list'), [subject], subject.path, tally);
    }
  }
  return tally.result;
}

function indicatorsOf({ subjects }: WorldPlace): string[] {
  const ids = subjects.flatMap(({ evaluation }) => evaluation.rubric.indicators.map(({ id }) => id));
  return [...new Set(ids)];
}
