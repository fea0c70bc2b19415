/** Comparisons added up in the groups the benchmark prints: the family by format, each other layout. */
import type { Comparison } from './compare.ts';
import type { Fixture } from './fixtures.ts';

export const FAMILY = 'family';
/** Written by somebody who had not seen the word lists: they tell how far the importer generalises. */
export const UNSEEN: ReadonlySet<string> = new Set(['later-accounts', 'later-reports']);

export interface Run {
  readonly fixture: Fixture;
  /** Undefined when the importer refused the document. */
  readonly comparison: Comparison | undefined;
  readonly milliseconds: number;
  /** Pages of a PDF; of a text its length in pages of the usual kind. */
  readonly pages: number | undefined;
}

export interface Tally {
  readonly group: string;
  readonly documents: number;
  readonly read: number;
  readonly right: number;
  readonly present: number;
  readonly found: number;
  readonly scores: number;
  readonly scoresRight: number;
  readonly wrong: number;
}

export function groupOf({ layout, program }: Fixture): string {
  return layout === FAMILY ? `${layout}, ${program}` : layout;
}

export function tally(group: string, runs: readonly Run[]): Tally {
  const add = (value: (comparison: Comparison) => number): number =>
    runs.reduce((sum, { comparison }) => sum + (comparison ? value(comparison) : 0), 0);
  const all = (value: (fixture: Fixture) => number): number =>
    runs.reduce((sum, { fixture }) => sum + value(fixture), 0);
  return {
    group,
    documents: runs.length,
    read: add(({ read }) => read),
    right: add(({ right }) => right),
    // Also of refused documents: what they state was not read.
    present: all(({ must }) => must.length),
    found: add(({ found }) => found),
    scores: all(({ scores }) => scores.length),
    scoresRight: add(({ scoresRight }) => scoresRight),
    wrong: add(({ wrong }) => wrong.length),
  };
}

/** Of the other layouts whose words the lists were made with. */
export function isOther({ layout }: Fixture): boolean {
  return layout !== FAMILY && !UNSEEN.has(layout);
}

export function tallies(runs: readonly Run[]): readonly Tally[] {
  const groups = [...new Set(runs.map(({ fixture }) => groupOf(fixture)))].sort();
  const family = runs.filter(({ fixture }) => fixture.layout === FAMILY);
  const others = runs.filter(({ fixture }) => isOther(fixture));
  const unseen = runs.filter(({ fixture }) => UNSEEN.has(fixture.layout));
  return [
    ...groups.map((group) =>
      tally(
        group,
        runs.filter(({ fixture }) => groupOf(fixture) === group),
      ),
    ),
    tally('family, all', family),
    tally('other layouts, all', others),
    tally('unseen documents, all', unseen),
  ];
}
