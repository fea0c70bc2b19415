/** What a document's page says of the checks on its tables. */
import { expect, test } from 'vitest';
import type { Publication } from '../../../src/dataset/publication.ts';
import type { DisclosedTableView } from '../../../src/site/views/disclosures/disclosed-table.ts';
import { sayChecked, tablesLabel } from '../../../src/site/views/disclosures/checked.ts';

const TABLE = { document: 'budget' };

function published(...outcomes: readonly string[]): Publication {
  const checks = outcomes.map((outcome) => ({ outcome, cells: [{ table: TABLE }] }));
  return { tables: { all: [TABLE] }, checks } as unknown as Publication;
}

function entered(...paths: readonly string[]): readonly DisclosedTableView[] {
  return [{ faults: paths.map((path) => ({ path })) }] as unknown as readonly DisclosedTableView[];
}

test.for([
  ['holds, not-run', '', '能核对的都核对了，没有发现合不上的数。'],
  [
    'holds, fails',
    '#check-T40',
    '能核对的都核对了，有 1 处合不上，已在格内标出；合不上不等于违规。',
  ],
  ['not-run', '', '没有能够核对的数。'],
  ['', '', '没有能够核对的数。'],
] as const)('outcomes “%s” with faults “%s”: %s', ([outcomes, faults, said]) => {
  const publication = published(...outcomes.split(', ').filter((each) => each !== ''));
  expect(sayChecked(publication, 'budget', entered(...(faults ? [faults] : [])))).toBe(said);
});

test('tables of a version that does not stand were not checked, and it says so', () => {
  expect(sayChecked(published('holds'), 'budget-old', entered())).toContain('没有核对');
  expect(sayChecked(published('holds'), 'budget', [])).toBe('');
});

test('a check that marks two tables is one place', () => {
  const both = [...entered('#check-T74'), ...entered('#check-T74', '#check-T75')];
  expect(tablesLabel(both)).toBe('公开的表（2 张，2 处合不上）');
});
