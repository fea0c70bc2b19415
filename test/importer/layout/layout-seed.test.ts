/** The tables of the real report, where its text lies beside the project, against those recorded in data/. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeGrid } from '../../../src/importer/layout/describe-grid.ts';
import { headRowCount } from '../../../src/importer/layout/head-row-count.ts';
import { csvParseRows } from 'd3-dsv';
import { DATA_ROOT, PROJECT_ROOT } from '../../helpers/data.ts';
import { gridsOf, words } from './given.ts';

const SEED = join(PROJECT_ROOT, '../shared/seed/futian-science-innovation-2020.txt');
const TABLES = join(DATA_ROOT, 'jurisdictions/futian/2020/science-innovation/tables');
const FILES = [
  'budget-arrangement.csv',
  'procurement-and-three-public-expenses.csv',
  'income-and-expenditure.csv',
];

test.skipIf(!existsSync(SEED))('the three tables of the report, cell by cell, and no other', () => {
  const grids = gridsOf(readFileSync(SEED, 'utf8'));
  const recorded = FILES.map((file) => csvParseRows(readFileSync(join(TABLES, file), 'utf8')));
  expect(grids.map(describeGrid)).toEqual(recorded);
  expect(grids.map((grid) => headRowCount(grid, words))).toEqual([1, 1, 1]);
});
