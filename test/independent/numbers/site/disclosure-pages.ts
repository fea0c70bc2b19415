/** The pages of what is published in a jurisdiction, in a year, and by a department. */
import type { Page } from '../../html.ts';
import type { Subject, World, WorldPlace } from '../world.ts';
import { subjectAt } from '../world.ts';
import { compareBoardCell } from './board-cell.ts';
import { compareDaysTitle, compareKeyFigures } from './disclosure-figures.ts';
import { compareDisclosureYears } from './disclosure-years.ts';
import { compareDays, compareDocuments } from './documents.ts';
import { compareDue } from './due.ts';
import { tableIn } from './read.ts';
import type { Tally } from './tally.ts';

export function compareYearOfDocuments(
  page: Page,
  subjects: readonly Subject[],
  world: World,
  tally: Tally,
): void {
  compareKeyFigures(page, subjects, tally);
  compareDaysTitle(page, subjects, world.policy, tally);
  compareDocuments(page.main.find('#document-list'), subjects, page.path, tally);
  const days = page.main.find('#chart-days');
  if (days) compareDays(days, subjects, page.path, tally);
}

/** Newest first. */
export function compareDepartmentDocuments(
  page: Page,
  line: readonly Subject[],
  world: World,
  tally: Tally,
): void {
  compareYearOfDocuments(page, [...line].reverse(), world, tally);
}

export function compareBoard(page: Page, place: WorldPlace, tally: Tally): void {
  compareKeyFigures(page, place.subjects, tally);
  const board = tableIn(page, 'disclosures');
  if (!board) return tally.missing('board', page.path, 'board');
  const years = [...place.years].reverse();
  for (const department of place.place.departments) {
    const row = board.rows.find((each) => each.cells[0]?.text === department.short);
    years.forEach((year, index) => {
      const subject = subjectAt(place, department.id, year);
      subject?.evaluation.standings.forEach((standing, at) => {
        const cell = row?.cells[1 + index * subject.evaluation.standings.length + at];
        compareBoardCell(
          cell,
          standing,
          `${page.path} ${department.short} ${year} ${standing.rule.kind}`,
          tally,
        );
      });
    });
  }
  compareDue(page, place, tally);
  compareDisclosureYears(page, place, tally);
}
