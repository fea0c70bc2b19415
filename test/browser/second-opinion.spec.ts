/**
 * The second opinion on the built site, by readers that share no code with it: every number recomputed from data/, and
 * every printed equation, count, sentence and letter read as it stands (test/independent).
 */
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Comparison } from '../independent/comparison.ts';
import { readData } from '../independent/numbers/data/jurisdictions.ts';
import { compareNumbers } from '../independent/numbers/index.ts';
import { readPrinted } from '../independent/printed/index.ts';

const root = resolve(import.meta.dirname, '../..');
const [DATA, DIST] = [join(root, 'data'), join(root, 'dist')];
const TOTAL = 120_000;
const SHOWN = 30;

/** What there is in data/ to be compared: a group that falls below its share of it has lost a table or a chart. */
function counts() {
  const reports = readData(DATA).jurisdictions.flatMap((place) => place.reports);
  const sum = (of: (report: (typeof reports)[number]) => number): number =>
    reports.reduce((total, report) => total + of(report), 0);
  return {
    reports: reports.length,
    indicators: sum(({ rubric }) => rubric.indicators.length),
    documents: sum(({ documents }) => documents.length),
    figures: sum(({ figures }) => figures.all().length),
  };
}

type Counts = ReturnType<typeof counts>;
/** Times so many of what there is; a group of which there need be none has no floor. */
type Floors = Readonly<Record<string, readonly [times: number, of: keyof Counts]>>;

const NUMBERS: Floors = {
  // In the table of the report, in the data of its bar, in the matrix of the year and on the page of the indicator.
  indicators: [8, 'indicators'],
  verdicts: [4, 'indicators'],
  cells: [9, 'indicators'],
  shares: [0.9, 'indicators'],
  'indicators by year': [0.9, 'indicators'],
  figures: [1, 'figures'],
  checks: [40, 'reports'],
  differences: [20, 'reports'],
  totals: [12, 'reports'],
  doubts: [8, 'reports'],
  titles: [6, 'reports'],
  sections: [9, 'reports'],
  legends: [6, 'reports'],
  // Three stages of the budget and three kinds of 三公经费 on both sides, by report and by year.
  amounts: [24, 'reports'],
  pace: [6, 'reports'],
  summaries: [14, 'reports'],
  compare: [50, 'reports'],
  medians: [6, 'reports'],
  groups: [4, 'reports'],
  'department lines': [7, 'reports'],
  constant: [7, 'reports'],
  charts: [0.8, 'reports'],
  documents: [12, 'documents'],
  states: [5, 'documents'],
  days: [3, 'documents'],
  board: [2, 'documents'],
};

const PRINTED: Floors = {
  'picture-working': [5, 'indicators'],
  'picture-numbers': [18, 'indicators'],
  'repeated-score': [9, 'indicators'],
  verdict: [4, 'indicators'],
  'said-under-verdict': [1, 'indicators'],
  equations: [7, 'indicators'],
  thresholds: [4, 'indicators'],
  'outcome-and-relation': [40, 'reports'],
  operand: [35, 'reports'],
  heading: [40, 'reports'],
  'chart-note': [12, 'reports'],
  'repeated-section': [12, 'reports'],
  'repeated-total': [2, 'reports'],
  'two-forms-total': [0.9, 'reports'],
  days: [25, 'documents'],
  state: [5, 'documents'],
};

function report(name: string, { compared, groups }: Comparison): void {
  const told = Object.entries(groups).map(([group, times]) => `${group} ${String(times)}`);
  console.log(`${name}: ${String(compared)} compared (${told.join(', ')})`);
}

function judge({ compared, groups, differences }: Comparison, floors: Floors): void {
  const shown = differences.slice(0, SHOWN).join('\n');
  expect(differences.length, `${String(differences.length)} differences:\n${shown}`).toBe(0);
  const all = counts();
  const low = Object.entries(floors).flatMap(([group, [times, of]]) => {
    const least = Math.ceil(times * all[of]);
    const found = groups[group] ?? 0;
    return found < least ? [`${group}: ${String(found)}, at least ${String(least)}`] : [];
  });
  expect(low).toEqual([]);
  expect(compared).toBeGreaterThanOrEqual(TOTAL);
}

// About ten seconds each on two cores.
test.setTimeout(180_000);

test('every number is what data/ comes to', () => {
  const result = compareNumbers(DATA, DIST);
  report('numbers', result);
  judge(result, NUMBERS);
});

test('everything printed agrees with itself', () => {
  const result = readPrinted(DIST, DATA);
  report('printed', result);
  judge(result, PRINTED);
});
