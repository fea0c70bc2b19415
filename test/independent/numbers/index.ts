/** The second opinion on numbers: recomputes all from data/ and holds the built site against it. */
import type { Comparison } from '../comparison.ts';
import { type Page, pagePaths, readPage } from '../html.ts';
import { type Policy, settledPolicy } from './policy.ts';
import { compareChecks } from './site/checks.ts';
import { compareDepartment } from './site/department-page.ts';
import {
  compareBoard,
  compareDepartmentDocuments,
  compareYearOfDocuments,
} from './site/disclosure-pages.ts';
import { compareDisputes } from './site/disputes.ts';
import { compareDocument } from './site/document-page.ts';
import { compareDocuments } from './site/documents.ts';
import { compareFigures } from './site/figures.ts';
import { sumOfDoubts } from './site/doubt-counts.ts';
import { compareFindings } from './site/findings.ts';
import { compareHome } from './site/home-page.ts';
import { compareIndicator } from './site/indicator-page.ts';
import { compareJurisdiction } from './site/jurisdiction-page.ts';
import { compareReport } from './site/report-page.ts';
import { compareShards } from './site/shards.ts';
import { Tally } from './site/tally.ts';
import { compareYear } from './site/year-page.ts';
import { lineOf } from './statistics/lines.ts';
import { inYear, readWorld, type Subject, type World, type WorldPlace } from './world.ts';

export type { Comparison } from '../comparison.ts';

/** What is read and where differences go. */
interface Reader {
  readonly distRoot: string;
  readonly world: World;
  readonly tally: Tally;
  /** Undefined, and counted as missing, where there is no such page. */
  readonly page: (path: string) => Page | undefined;
}

export function compareNumbers(
  dataRoot: string,
  distRoot: string,
  policy: Policy = settledPolicy,
): Comparison {
  const tally = new Tally();
  const paths = new Set(pagePaths(distRoot));
  const page = (path: string): Page | undefined => {
    if (paths.has(path)) return readPage(distRoot, path);
    tally.missing('pages', path, 'a page');
    return undefined;
  };
  const reader = { distRoot, world: readWorld(dataRoot, policy), tally, page };
  for (const place of reader.world.places) {
    for (const subject of place.subjects) compareSubject(subject, place, reader);
  }
  visit(reader, '', (home) => compareHome(home, reader.world, tally));
  for (const place of reader.world.places) comparePlace(place, reader);
  return tally.result;
}

function visit({ page }: Reader, path: string, compare: (page: Page) => void): void {
  const found = page(path);
  if (found) compare(found);
}

function comparePlace(place: WorldPlace, reader: Reader): void {
  const { world, tally } = reader;
  const { subjects } = place;
  const { id, departments } = place.place;
  const rows = (line: readonly Subject[]): number => {
    const { heavy, light } = sumOfDoubts(world.doubtCounts, line);
    return heavy + light;
  };
  visit(reader, `${id}/`, (page) => {
    compareJurisdiction(page, place, world, tally);
    compareFindings(page.main.find('table.findings'), subjects, undefined, page.path, world, tally);
  });
  visit(reader, `${id}/findings/`, (page) => {
    compareFindings(page.main.find('#findings'), subjects, rows(subjects), page.path, world, tally);
  });
  visit(reader, `${id}/disclosures/`, (page) => compareBoard(page, place, tally));
  for (const year of place.years) {
    visit(reader, `${id}/${year}/`, (page) => compareYear(page, place, year, world, tally));
    visit(reader, `${id}/${year}/disclosures/`, (page) =>
      compareYearOfDocuments(page, inYear(place, year), world, tally),
    );
  }
  compareShards(reader.distRoot, place, world, tally);
  for (const department of departments) {
    const line = lineOf(department, place);
    visit(reader, `${id}/departments/${department.id}/`, (page) => {
      compareDepartment(page, department, place, world, tally);
      compareFindings(page.main.find('table.findings'), line, rows(line), page.path, world, tally);
    });
    visit(reader, `${id}/departments/${department.id}/disclosures/`, (page) =>
      compareDepartmentDocuments(page, line, world, tally),
    );
  }
  for (const indicator of indicatorsOf(place)) {
    visit(reader, `${id}/indicators/${indicator}/`, (page) =>
      compareIndicator(page, indicator, place, world, tally),
    );
  }
}

function compareSubject(subject: Subject, place: WorldPlace, reader: Reader): void {
  const { world, tally } = reader;
  visit(reader, subject.path, (page) => {
    compareReport(page, subject, place, world, tally);
    compareChecks(page, subject, tally);
    compareFigures(page, subject, tally);
    compareDisputes(page, subject, tally);
    compareDocuments(page.main.find('#document-list'), [subject], subject.path, tally);
  });
  for (const row of subject.report.documents) {
    visit(reader, `${subject.path}${row['id'] ?? ''}/`, (page) =>
      compareDocument(page, row, subject, place, world, tally),
    );
  }
}

function indicatorsOf({ subjects }: WorldPlace): string[] {
  const ids = subjects.flatMap(({ evaluation }) =>
    evaluation.rubric.indicators.map((each) => each.id),
  );
  return [...new Set(ids)];
}
