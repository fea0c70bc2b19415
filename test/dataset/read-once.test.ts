/** How often a report's files are read: a check goes through them once, however many ask. */
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { ReportKey } from '../../src/dataset/jurisdiction.ts';
import { Dataset } from '../../src/dataset/load.ts';
import { publish } from '../../src/dataset/publication.ts';
import { DATA_ROOT } from '../helpers/data.ts';

const reads = vi.hoisted(() => [] as string[]);

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const readFileSync = (...given: Parameters<typeof fs.readFileSync>) => {
    reads.push(String(given[0]));
    return fs.readFileSync(...given);
  };
  return { ...fs, readFileSync };
});

const FILES = ['figures.csv', 'disclosures.csv', 'report.yaml'];

function timesRead({ jurisdiction, year, department }: ReportKey): readonly number[] {
  const folder = join(DATA_ROOT, 'jurisdictions', jurisdiction, year, department);
  return FILES.map((name) => reads.filter((path) => path === join(folder, name)).length);
}

/** A few lines of departments, one of them renamed, and the real report. */
const DEPARTMENTS = ['finance', 'economy-trade', 'commerce', 'audit', 'science-innovation'];

function keysOf({ catalogue }: Dataset): readonly ReportKey[] {
  return catalogue.reports.filter(({ department }) => DEPARTMENTS.includes(department));
}

test('a check reads figures.csv and disclosures.csv of each report once', () => {
  const dataset = new Dataset(DATA_ROOT);
  const keys = keysOf(dataset);
  expect(new Set(keys.map(({ year }) => year)).size).toBeGreaterThan(5);
  reads.length = 0;
  for (const key of keys) {
    const publication = publish(dataset, key);
    if (publication) dataset.reminders(publication.record);
  }
  dataset.unrecordedDocuments();
  const often = keys.filter((key) => {
    const [figures, disclosures] = timesRead(key);
    return figures !== 1 || disclosures !== 1;
  });
  expect(often).toEqual([]);
  // A check against last year that fails asks for the whole report of that year.
  expect(keys.filter((key) => (timesRead(key)[2] ?? 0) > 1)).not.toEqual([]);
  expect(dataset.problems).toEqual([]);
});

test('what nobody is to ask for any more is let go', () => {
  const dataset = new Dataset(DATA_ROOT);
  const keys = keysOf(dataset).filter(({ department }) => department === 'finance');
  const [first, ...later] = keys;
  if (!first) throw new Error('no report of the finance bureau');
  reads.length = 0;
  publish(dataset, first);
  dataset.given(first);
  expect(timesRead(first)[0]).toBe(1);
  for (const key of later) publish(dataset, key);
  dataset.given(first);
  dataset.given(first);
  expect(timesRead(first)[0]).toBe(3);
});

test('whoever changes a file has it read anew', () => {
  const dataset = new Dataset(DATA_ROOT);
  const [first] = keysOf(dataset);
  if (!first) throw new Error('no report');
  reads.length = 0;
  dataset.report(first);
  dataset.report(first);
  dataset.forget();
  dataset.report(first);
  expect(timesRead(first).slice(0, 2)).toEqual([2, 2]);
});
